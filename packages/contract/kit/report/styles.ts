// The look of the HTML report: light and dark, narrow and wide, printable.

export const reportStyles = `
:root { color-scheme: light dark; --ground:#f5f7fa; --paper:#fff; --text:#16212e; --quiet:#51606f; --line:#dfe4ea; --good:#0b57b0; --good-soft:#e3eefb; --bad:#b3261e; --bad-soft:#fdecea; --warn:#7a4d00; --warn-soft:#fff1d1; --accent:#0b57b0; --code:#f0f3f7 }
@media (prefers-color-scheme: dark) { :root { --ground:#0d1823; --paper:#152433; --text:#e8eef4; --quiet:#a9b8c6; --line:#2a3b4c; --good:#7db4ff; --good-soft:#17314f; --bad:#ff9a90; --bad-soft:#3d1f1d; --warn:#f5cf7a; --warn-soft:#40320f; --accent:#7db4ff; --code:#0d1823 } }
* { box-sizing: border-box }
body { margin:0; background:var(--ground); color:var(--text); font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei","Segoe UI","Helvetica Neue",Arial,"DejaVu Sans",sans-serif; -webkit-text-size-adjust:100% }
main { max-width:60rem; margin:0 auto; padding:2.5rem 1.25rem 4rem }
h1 { font-size:2rem; line-height:1.3; margin:.1rem 0 .4rem; display:flex; flex-wrap:wrap; align-items:center; gap:.9rem }
h2 { font-size:1.2rem; margin:2.75rem 0 .8rem }
h3 { font-size:1.05rem; line-height:1.55; margin:0 0 .5rem }
p { margin:.5rem 0 }
.kind,.quiet,.english,footer { color:var(--quiet); font-size:.875rem }
.kind { margin:0 }
.verdict { font-size:1.06rem; margin:0 0 1.2rem }
.badge { font-size:.95rem; font-weight:600; padding:.15rem .8rem; border-radius:999px }
.badge.good,.state.good { background:var(--good-soft); color:var(--good) }
.state.warn { background:var(--warn-soft); color:var(--warn) }
.badge.bad,.state.bad { background:var(--bad-soft); color:var(--bad) }
.facts { display:flex; flex-wrap:wrap; gap:.5rem 2.5rem; margin:0; padding:.9rem 0; border-top:1px solid var(--line); border-bottom:1px solid var(--line) }
.facts { font-variant-numeric:tabular-nums }
.facts dt { font-size:.8rem; color:var(--quiet) } .facts dd { margin:0; overflow-wrap:anywhere }
.wide { overflow-x:auto; background:var(--paper); border:1px solid var(--line); border-radius:8px }
table { border-collapse:collapse; width:100% }
th,td { text-align:left; padding:.6rem .9rem; border-bottom:1px solid var(--line); white-space:nowrap; font-weight:400 }
tbody tr:last-child > * { border-bottom:0 }
thead th { font-size:.8rem; color:var(--quiet) } tbody th { font-weight:600 }
.id { margin-left:.5rem; font:.8rem ui-monospace,Consolas,monospace; color:var(--quiet) }
.number { text-align:right; font-variant-numeric:tabular-nums }
td.bad { color:var(--bad); font-weight:600 } td.warn { color:var(--warn); font-weight:600 }
.state { display:inline-block; padding:0 .6rem; border-radius:999px; font-size:.875rem }
.bar { width:30% } .bar svg { display:block; width:100%; height:8px; border-radius:4px; overflow:hidden }
rect.good { fill:var(--good) } rect.bad { fill:var(--bad) } rect.warn { fill:#c99a2e }
.index { margin:0 0 1.2rem; padding:0 0 0 1.4rem; font-size:.9rem } .index li { padding:.1rem 0 } .index a { text-decoration:none } .index a:hover { text-decoration:underline }
.failed { background:var(--paper); border:1px solid var(--line); border-left:4px solid var(--bad); border-radius:8px; padding:1.1rem 1.25rem 1rem; margin:0 0 1rem; break-inside:avoid-page }
.tags { display:flex; flex-wrap:wrap; gap:.3rem .8rem; font-size:.85rem; color:var(--quiet); margin:0 0 .8rem }
.tags .strong { color:var(--bad); font-weight:600 }
.observed b,.why b,.source b { display:inline-block; min-width:6em; font-weight:600; color:var(--quiet); font-size:.85rem }
.observed { background:var(--bad-soft); border-radius:6px; padding:.5rem .75rem; overflow-wrap:anywhere } .observed b { color:var(--bad) }
.why,.source { padding:0 .75rem }
.source { overflow-wrap:anywhere; font-size:.9rem } .english { padding:0 .75rem; margin-bottom:0 }
.exchange { padding:.2rem .75rem }
.label { font-size:.8rem; color:var(--quiet); margin:.6rem 0 .2rem }
pre { margin:0; background:var(--code); border:1px solid var(--line); border-radius:6px; padding:.6rem .75rem; font:.8rem/1.55 ui-monospace,Consolas,"WenQuanYi Micro Hei",monospace; white-space:pre-wrap; overflow-wrap:anywhere; max-height:18rem; overflow-y:auto }
.curl { border-color:var(--accent) }
.pair { display:grid; grid-template-columns:minmax(0,2fr) minmax(0,3fr); gap:0 .9rem }
code { font-family:ui-monospace,Consolas,"WenQuanYi Micro Hei",monospace; font-size:.9em; overflow-wrap:anywhere } pre code { font-size:1em }
a { color:var(--accent); overflow-wrap:anywhere }
.list { list-style:none; padding:0; margin:0 } .list li { padding:.55rem 0; border-bottom:1px solid var(--line); overflow-wrap:anywhere } .list li:last-child { border-bottom:0 } .list code { color:var(--quiet); font-size:.8rem }
span.warn { margin-left:.6rem; background:var(--warn-soft); color:var(--warn); font-size:.8rem; padding:0 .5rem; border-radius:999px }
details { background:var(--paper); border:1px solid var(--line); border-radius:8px; margin:0 0 .6rem; padding:0 1.25rem } summary { cursor:pointer; padding:.7rem 0; font-weight:600 } summary .quiet { margin-left:.7rem; font-weight:400 }
summary:focus-visible,a:focus-visible { outline:2px solid var(--accent); outline-offset:2px }
footer { margin-top:3rem; padding-top:1rem; border-top:1px solid var(--line) }
@media (max-width:40rem) { main { padding:1.5rem 1rem 3rem } h1 { font-size:1.6rem } .pair { grid-template-columns:minmax(0,1fr) } .bar { display:none } th,td { padding:.55rem .6rem } .id { display:block; margin:0 } .failed { padding:1rem } .why,.source,.english,.exchange { padding-left:0; padding-right:0 } .observed b,.why b,.source b { display:block } }
@media print { body { background:#fff } pre { max-height:none } }
`;
