// The portal's own words in both languages; the elements bring theirs.
export const words = {
  'zh-CN': {
    skip: '跳到地图',
    skipToText: '跳到正文',
    pageTitles: {
      query: '查询',
      time: '时序与统计',
      swipe: '影像对比',
      terrain: '立体',
      dashboard: '一屏',
      archive: '一户一档',
    },
    county: '甘谷县',
    title: '防返贫监测一张图',
    pages: '页面',
    map: '一张图',
    time: '时序',
    swipe: '影像',
    terrain: '立体',
    dashboard: '一屏',
    query: '查询',
    toWall: '大屏',
    toDesk: '退出大屏',
    activities: '帮扶活动',
    docs: '文档',
    plain: '五行代码',
    toDark: '深色',
    toLight: '浅色',
    synthetic: '示意数据',
    drawn: '影像由程序绘制，不是实地；户与人由程序生成，边界为示意。',
    chooseHousehold: '登录后，在一张图上点到村里的一户，或在查询结果里打开；也可以扫户上的二维码。',
    toMap: '去一张图',
    toQuery: '去查询',
    attribution: '户与人由程序生成，边界为示意；区划名称与代码来自国家统计局。',
    chooseAccount: '选择身份',
    loginNote: '演示登录：正式部署使用本单位的统一身份认证。',
    close: '关闭',
    print: '打印',
    visitorOnly: '访客（只看公开汇总）',
    enter: '访客 · 登录',
    failed: '登录服务没有响应，请稍后再试；地图的公开内容不受影响。',
  },
  en: {
    skip: 'Skip to the map',
    skipToText: 'Skip to the text',
    pageTitles: {
      query: 'Query',
      time: 'Time and statistics',
      swipe: 'Comparison of imagery',
      terrain: 'Terrain',
      dashboard: 'Dashboard',
      archive: 'Household archive',
    },
    county: 'Gangu County',
    title: 'Poverty monitoring map',
    pages: 'Pages',
    map: 'Map',
    time: 'Time',
    swipe: 'Imagery',
    terrain: 'Terrain',
    dashboard: 'Dashboard',
    query: 'Query',
    toWall: 'Wall display',
    toDesk: 'Leave the wall display',
    activities: 'Activities',
    docs: 'Docs',
    plain: 'Embed',
    toDark: 'Dark',
    toLight: 'Light',
    synthetic: 'Synthetic data',
    drawn: 'The imagery is drawn by a program and shows no real place; households and outlines are invented.',
    chooseHousehold:
      'Log in, then open a household on the map or among the results of a query; or scan the code at its door.',
    toMap: 'To the map',
    toQuery: 'To the query',
    attribution:
      'Households, persons and outlines are generated; names and codes of regions come from the National Bureau of Statistics.',
    chooseAccount: 'Choose an account',
    loginNote: 'Demonstration login: a real portal uses its own single sign-on.',
    close: 'Close',
    print: 'Print',
    visitorOnly: 'Visitor (public figures only)',
    enter: 'Log in',
    failed: 'The login service does not answer. Try again later; the public map is not affected.',
  },
};

/** Writes the words of a language into every element that names one. */
export function writeWords(locale) {
  const text = words[locale];
  document.documentElement.lang = locale;
  const page = text.pageTitles[document.body.dataset.page];
  document.title = [page, `${text.county} · ${text.title}`].filter(Boolean).join(' · ');
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = text[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', text[element.dataset.label]);
  }
}
