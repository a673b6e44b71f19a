// The style sheet of the reference page: the tokens of the elements, light and dark, and paper.

export const pageStyles = `
:root {
  color-scheme: light dark;
  --surface: #f5f7fa; --raised: #ffffff; --text: #16212e; --quiet: #51606f; --border: rgba(22, 33, 46, 0.14);
  --accent: #0b57b0; --get: #0b57b0; --post: #1a6e4a; --change: #7a4d00; --remove: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #0d1823; --raised: #152433; --text: #e8eef4; --quiet: #a9b8c6; --border: rgba(232, 238, 244, 0.16);
    --accent: #7db4ff; --get: #7db4ff; --post: #6fd3a0; --change: #f5cf7a; --remove: #ff9a90;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body {
  margin: 0; display: grid; grid-template-columns: 320px minmax(0, 1fr); background: var(--surface); color: var(--text);
  font: 400 14px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif;
}
nav {
  position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 24px 16px; background: var(--raised);
  border-right: 1px solid var(--border);
}
main { padding: 32px; max-width: 1080px; min-width: 0; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 12px; }
h2 { font-size: 20px; line-height: 1.25; margin: 48px 0 12px; }
h3 { font-size: 16px; line-height: 1.25; margin: 0 0 8px; overflow-wrap: anywhere; }
p { margin: 0 0 8px; }
code { font-family: ui-monospace, Consolas, 'Liberation Mono', monospace; font-size: 13px; overflow-wrap: anywhere; }
a { color: var(--accent); }
.quiet { color: var(--quiet); font-weight: 400; }
.brand { font-size: 16px; font-weight: 600; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; background: var(--raised); padding: 8px; z-index: 1; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
summary { padding: 6px 0; cursor: pointer; font-weight: 600; }
nav ul { margin: 0 0 8px; padding: 0; list-style: none; }
nav li a {
  display: flex; gap: 8px; align-items: baseline; padding: 4px 0; color: inherit; text-decoration: none;
  font-family: ui-monospace, Consolas, 'Liberation Mono', monospace; font-size: 12px;
}
nav li a:hover { color: var(--accent); }
.operation, .schema {
  background: var(--raised); border: 1px solid var(--border); border-radius: 8px; padding: 16px; margin: 0 0 16px;
}
.method { font-weight: 600; font-size: 12px; min-width: 48px; flex: none; color: var(--get); }
.method-post { color: var(--post); }
.method-put, .method-patch { color: var(--change); }
.method-delete { color: var(--remove); }
.anchor { text-decoration: none; font-weight: 400; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-top: 1px solid var(--border); font-weight: 400; }
thead th { color: var(--quiet); font-size: 12px; border-top: 0; white-space: nowrap; }
tbody th { min-width: 140px; }
td:last-child { min-width: 200px; }
.required { color: var(--remove); font-size: 12px; white-space: nowrap; }
.answer { border-top: 1px solid var(--border); padding-top: 8px; }
.answer .type { color: var(--quiet); margin-left: 8px; }
pre { overflow: auto; max-height: 480px; padding: 12px; border: 1px solid var(--border); border-radius: 4px; background: var(--surface); }
@media (max-width: 860px) {
  body { display: block; }
  nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--border); }
  main { padding: 16px; }
}
@media print {
  nav { display: none; }
  body { display: block; background: none; }
  .operation, .schema { break-inside: avoid; }
}
`;
