// The one style sheet of the page behind a QR code: for the smallest phone, old browsers and grey paper.
export const pageStyles = `
body{margin:0;padding:16px;max-width:640px;font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1c2530;background:#fff}
h1{margin:0;font-size:22px;line-height:1.25}
h2{margin:24px 0 8px;padding-top:16px;border-top:1px solid #d9dee4;font-size:17px}
p{margin:4px 0}
ul{margin:0;padding:0;list-style:none}
li{padding:8px 0;border-bottom:1px solid #e8ebef}
table{width:100%;border-collapse:collapse}
th,td{padding:6px 8px 6px 0;border-bottom:1px solid #e8ebef;text-align:left;font-weight:400;vertical-align:top}
th{width:7em;color:#55606c}
.quiet{color:#55606c;font-size:14px}
.tag{display:inline-block;margin-right:6px;padding:0 8px;border:1px solid #8a94a0;border-radius:4px;font-size:14px}
.login{display:block;margin:16px 0;padding:10px 16px;border-radius:4px;background:#0b57b0;color:#fff;text-align:center;text-decoration:none}
.synthetic{border-color:#fff1d1;background:#fff1d1;color:#7a4d00}
@media screen and (prefers-color-scheme:dark){
body{background:#0d1823;color:#e8eef4}
h2{border-color:#33455a}
li,th,td{border-color:#223244}
th,.quiet{color:#a9b8c6}
.synthetic{border-color:#40320f;background:#40320f;color:#f5cf7a}
.login{background:#7db4ff;color:#06203f}
}
@media print{.login{display:none}}
`;
