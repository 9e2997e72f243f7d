// The look of the dashboard: light and dark, on screens and on paper. The figure of the areas follows by the variables of
// an editor's theme, which are set to the same colours.

/** The style sheet. Nothing in it comes from elsewhere. */
export const DASHBOARD_STYLE = `
:root{color-scheme:light dark;--paper:#ffffff;--ink:#1b1d20;--muted:#4b5158;--line:#d3d8de;--soft:#f3f5f7;
--accent:#00558f;--open:#8a3600;--open-soft:#fdf0e6;--bar:#0072b2}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e9eaec;--muted:#b3b9c1;--line:#3b4148;--soft:#1f2327;
--accent:#82c4f8;--open:#ffb684;--open-soft:#39240f;--bar:#56b4e9}}
@media print{:root{color-scheme:light;--paper:#ffffff;--ink:#000000;--muted:#333333;--line:#999999;--soft:#ffffff;
--accent:#000000;--open:#000000;--open-soft:#ffffff;--bar:#555555}}
:root{--vscode-editor-background:var(--paper);--vscode-editor-foreground:var(--ink);
--vscode-descriptionForeground:var(--muted);--vscode-editorWidget-background:var(--soft)}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Arial,"Liberation Sans",sans-serif}
main,.page-head,.filter>div{max-width:1180px;margin:0 auto;padding:0 20px}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;padding:8px 12px;background:var(--paper);z-index:3}
.page-head{padding-top:24px}
h1{margin:0;font-size:1.15rem;font-weight:600;color:var(--muted)}
h2{margin:36px 0 2px;font-size:1.7rem;line-height:1.25}
h3{margin:34px 0 8px;font-size:1.15rem;border-bottom:1px solid var(--line);padding-bottom:4px}
h4{margin:16px 0 4px;font-size:1rem}
p{margin:6px 0}
.muted{color:var(--muted)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;margin:8px 0;padding:0;list-style:none}
.filter{position:sticky;top:0;z-index:2;margin-top:12px;background:var(--soft);border-block:1px solid var(--line)}
.filter>div{display:flex;flex-wrap:wrap;align-items:center;gap:6px 20px;padding-block:8px}
.filter p{margin:0 0 0 auto}
select,input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--muted);border-radius:4px;padding:3px 8px;max-width:22rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(126px,1fr));gap:10px;margin:16px 0;padding:0}
.tiles>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border:1px solid var(--line);border-radius:8px;padding:10px 12px;background:var(--soft)}
.tiles dt{color:var(--muted)}
.tiles dd{margin:0;font-size:2rem;font-weight:650;line-height:1.15;font-variant-numeric:tabular-nums}
.tiles .note{order:-1;font-size:.9rem;font-weight:400;line-height:1.4;min-height:1.4em}
.open{color:var(--open);font-weight:650}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95em}
caption{text-align:start;color:var(--muted);padding:10px 0 6px}
th,td{padding:5px 9px;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-bottom:2px solid var(--muted);font-weight:600}
tbody th{font-weight:400;min-width:15em}
details th,details tbody th,.bars tbody th{min-width:0}
.id{font-weight:600;white-space:nowrap}
.where,.areas{color:var(--muted);white-space:nowrap}
.state{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 9px;background:var(--soft);white-space:nowrap}
.state.open{border-color:var(--open);background:var(--open-soft)}
ul.items{margin:4px 0;padding:0;list-style:none}
ul.items li{padding:4px 0 4px 12px;border-left:3px solid var(--line);margin:4px 0}
.bars{width:auto}
.bars td,.bars th{border:0;padding:2px 12px 2px 0}
.bars rect{fill:var(--bar)}.bars svg{width:min(240px,50vw)}
.bars td.count{text-align:end;font-variant-numeric:tabular-nums}
.matrix{width:auto}
.matrix thead th{vertical-align:bottom;text-align:center;padding:4px 2px}
.matrix thead th:first-child{text-align:start}
.matrix thead span{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:600;white-space:nowrap}
.matrix td{text-align:center;padding:4px 3px;min-width:2.1rem;border-left:1px solid var(--line)}
.matrix tbody th{min-width:17rem;max-width:26rem}
.matrix tbody tr:hover{background:var(--soft)}
.matrix td a{display:block;font-weight:650;text-decoration:none}
.matrix tbody th:first-child{position:sticky;left:0;background:var(--paper)}
figure{margin:8px 0}
figure svg{display:block;max-width:100%;height:auto}
details{margin:8px 0}
summary{cursor:pointer;font-weight:600}
section,tr{scroll-margin-top:56px}
:target{background:var(--open-soft)}
footer{max-width:1180px;margin:40px auto 24px;padding:10px 20px;border-top:1px solid var(--line);color:var(--muted);font-size:.9rem}
@page{size:A4;margin:14mm 12mm}
@media print{body{font-size:9.5pt}.filter,.skip,nav{display:none}main,.page-head{max-width:none;padding:0}
h2{font-size:16pt}section.study+section.study{break-before:page}h3,h4,caption{break-after:avoid}
tr,li,figure,.bars,.tiles>div{break-inside:avoid}thead{display:table-header-group}a{text-decoration:none}.scroll{overflow:visible}
.tiles{grid-template-columns:repeat(4,1fr);gap:6px}.tiles>div{padding:5px 8px}.tiles dd{font-size:15pt}
.matrix,.matrix thead th{font-size:8pt}.matrix tbody th{min-width:0}.matrix td{min-width:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){figure svg{forced-color-adjust:none}.bars rect{fill:CanvasText}}
`;
