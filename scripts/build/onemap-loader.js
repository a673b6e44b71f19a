// onemap.js: the classic script of pages without a build. It loads the ES modules beside it and says so where it cannot.
// Written in ES5, so that a browser too old for the elements still runs it and shows the message.
(function (modules, version) {
  var script = document.currentScript;
  if (window.OneMap) {
    if (window.OneMap.version !== version) {
      console.warn('OneMap ' + window.OneMap.version + ' is on the page; ' + version + ' is not used.');
    }
    return;
  }
  window.OneMap = { version: version };

  var messages = {
    old: [
      '此浏览器版本过低，无法显示地图。请改用内核为 Chromium 80 或更新的浏览器。',
      'This browser is too old to show the map. Please use one based on Chromium 80 or newer.',
    ],
    lost: [
      '地图程序没有加载成功，请检查网络后刷新页面。',
      'The map program could not be loaded. Check the network and reload the page.',
    ],
  };

  function supported() {
    return (
      'customElements' in window &&
      'noModule' in HTMLScriptElement.prototype &&
      'ResizeObserver' in window &&
      'allSettled' in Promise
    );
  }

  function load(folder) {
    for (var index = 1; index < modules.length; index++) {
      var link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = folder + modules[index];
      document.head.appendChild(link);
    }
    // A module script rather than import(): the call alone is a syntax error below Chromium 63.
    var entry = document.createElement('script');
    entry.type = 'module';
    entry.src = folder + modules[0];
    entry.onerror = function () {
      explain(messages.lost);
    };
    entry.onload = function () {
      if (!customElements.get('om-provider')) explain(messages.old);
    };
    document.head.appendChild(entry);
  }

  function explain(message) {
    if (document.readyState !== 'loading') return replaceElements(message);
    document.addEventListener('DOMContentLoaded', function () {
      replaceElements(message);
    });
  }

  function replaceElements(message) {
    var english = /^en/i.test(document.documentElement.lang);
    var elements = document.body.getElementsByTagName('*');
    var hosts = [];
    for (var index = 0; index < elements.length; index++) {
      if (isOutermost(elements[index])) hosts.push(elements[index]);
    }
    hosts.forEach(function (host) {
      var box = document.createElement('p');
      box.setAttribute('role', 'alert');
      box.className = 'onemap-message';
      box.textContent = message[english ? 1 : 0];
      host.parentNode.insertBefore(box, host);
    });
  }

  function isOutermost(element) {
    if (!/^OM-/i.test(element.tagName)) return false;
    for (var parent = element.parentNode; parent; parent = parent.parentNode) {
      if (/^OM-/i.test(parent.tagName || '')) return false;
    }
    return true;
  }

  if (supported()) load(script.src.replace(/[^/]*$/, ''));
  else explain(messages.old);
})(__ONEMAP_MODULES__, __ONEMAP_VERSION__);
