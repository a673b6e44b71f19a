// The one style sheet of the page for addresses without one: both schemes, the smallest phone, old browsers.
export const missingPageStyles = `
body{margin:0;font:16px/1.5 system-ui,"Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei","PingFang SC","Noto Sans SC",sans-serif;color:#16212e;background:#f5f7fa}
main{box-sizing:border-box;max-width:560px;margin:12vh auto 24px;padding:32px;border:1px solid #d9dee4;border-radius:8px;background:#fff}
.code{margin:0 0 16px;color:#51606f;font-size:14px;font-variant-numeric:tabular-nums;letter-spacing:1px}
h1{margin:0 0 8px;font-size:28px;font-weight:600;line-height:1.25}
section+section{margin-top:32px;padding-top:24px;border-top:1px solid #d9dee4}
section+section h1{font-size:20px}
p{margin:0;color:#51606f}
a{display:inline-block;box-sizing:border-box;min-height:44px;margin-top:16px;padding:10px 20px;border-radius:4px;background:#0b57b0;color:#fff;text-decoration:none}
section+section a{border:1px solid #0b57b0;padding:9px 19px;background:none;color:#0b57b0}
a:hover{text-decoration:underline}
a:focus{outline:2px solid #0b57b0;outline-offset:2px}
@media (max-width:600px){main{margin:16px;padding:24px 20px}}
@media screen and (prefers-color-scheme:dark){
body{color:#e8eef4;background:#0d1823}
main{border-color:#33455a;background:#152433}
p,.code{color:#a9b8c6}
section+section{border-color:#33455a}
a{background:#7db4ff;color:#06203f}
section+section a{border-color:#7db4ff;color:#7db4ff}
a:focus{outline-color:#9cc6ff}
}
@media print{main{border:0}a{display:none}}
`;
