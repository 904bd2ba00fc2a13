/**
 * The look of the page. The accent is the pane's (taskpane/theme.ts). It grows with the window, for a page that is
 * projected is read from the last row.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f8f8; --line: #d5dedf; --text: #1b2a2c; --quiet: #4d5f62;
  --accent: #0f6c78; --accent-soft: #e7f5f6;
  --done: #0f6c78; --under-way: #5fa5ae; --to-come: #b4bfc1; --late: #b3261e; --unsure: #b26a00; --given-up: #6b7779;
  --late-text: #a11f18; --unsure-text: #8a5200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14191a; --raised: #1d2526; --line: #364243; --text: #e9f0f0; --quiet: #abb9bb;
    --accent: #7ab7bf; --accent-soft: #0c3038;
    --done: #5fb3be; --under-way: #2a7f8a; --to-come: #59676a; --late: #ef7a70; --unsure: #e0a34a; --given-up: #8f9c9e;
    --late-text: #f6978f; --unsure-text: #ecb868;
  }
}
* { box-sizing: border-box; }
html { font-size: clamp(16px, 0.56vw + 8.8px, 24px); scroll-behavior: smooth; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text); line-height: 1.45; overflow-wrap: anywhere;
  font-family: "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, h5, p, dl, dd, ul, table { margin: 0; }
h1, h2, h3, h4, h5 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
.page { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--ground); z-index: 1; }
.top { border-top: 0.375rem solid var(--accent); background: var(--raised); border-bottom: 1px solid var(--line); }
.top .page { padding-top: 1.75rem; padding-bottom: 1.5rem; }
.title { display: flex; gap: 1rem; align-items: center; }
.title svg { width: 3rem; height: 3rem; flex: none; }
h1 { font-size: 1.9rem; letter-spacing: -0.01em; }
.about { color: var(--quiet); font-size: 1.05rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.4rem; padding: 0; list-style: none; margin-top: 1.1rem; }
.contents a { display: inline-block; padding: 0.15rem 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; margin: 1.75rem 0 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border: 1px solid var(--line);
  border-radius: 0.5rem; padding: 0.9rem 1.1rem 1rem; }
.figures dd { font-size: 2.3rem; line-height: 1.15; font-weight: 600; color: var(--accent); font-variant-numeric: tabular-nums; }
.figures dt { color: var(--quiet); }
.figures .bad dd { color: var(--late-text); }
section { margin-top: 2.75rem; }
h2 { font-size: 1.4rem; margin-bottom: 0.35rem; }
h2 + p { color: var(--quiet); margin-bottom: 0.9rem; }
h2 + .scroll, h2 + .legend { margin-top: 0.9rem; }
.chart { display: block; width: 100%; height: 2.25rem; margin-bottom: 0.9rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.75rem; padding: 0; list-style: none; }
.legend b { font-variant-numeric: tabular-nums; }
.legend span { color: var(--quiet); }
.mark { display: inline-block; width: 0.75em; height: 0.75em; margin-right: 0.45em; vertical-align: -0.04em; }
.done { fill: var(--done); } .under-way { fill: var(--under-way); } .to-come { fill: var(--to-come); }
.late { fill: var(--late); } .unsure { fill: var(--unsure); } .given-up { fill: var(--given-up); }
.track { fill: var(--line); }
.scroll {
  overflow-x: auto;
  background: linear-gradient(to right, var(--ground) 30%, transparent) left / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--ground) 30%, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 0.75rem 100% no-repeat scroll,
    linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat scroll;
}
table { width: 100%; border-collapse: collapse; text-align: left; }
th, td { padding: 0.5rem 0.75rem; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th:first-child, td:first-child { padding-left: 0.5rem; }
thead th { font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--line); vertical-align: bottom;
  overflow-wrap: normal; }
tbody th { font-weight: 600; }
tbody tr:hover { background: var(--raised); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, .day { white-space: nowrap; }
td.number { overflow-wrap: normal; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0.15rem 0; cursor: pointer; text-align: inherit;
  min-height: 1.6rem; }
thead button::after { content: "\\2195"; margin-left: 0.35em; opacity: 0.55; }
[aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1; }
[aria-sort="descending"] button::after { content: "\\2193"; opacity: 1; }
[aria-sort] button { color: var(--accent); }
.wide { width: 40%; min-width: 11rem; }
.quiet { color: var(--quiet); font-weight: 400; }
.below { display: block; font-weight: 400; color: var(--quiet); font-size: 0.9em; }
.bar { width: 5rem; height: 0.5rem; margin-right: 0.6rem; vertical-align: 0.1em; }
.bad-text { color: var(--late-text); font-weight: 600; }
.kind { white-space: nowrap; font-weight: 600; }
.kind-error { color: var(--late-text); } .kind-warning { color: var(--unsure-text); } .kind-review { color: var(--accent); }
.kind-tip { color: var(--quiet); }
caption, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.where { padding: 0; margin: 0; list-style: none; }
.tools { margin: 0.25rem 0 0.9rem; }
.tools button + button { margin-left: 0.5rem; }
.tools button { font: inherit; color: var(--accent); background: var(--ground); border: 1px solid var(--accent); border-radius: 0.3rem;
  padding: 0.3rem 0.9rem; cursor: pointer; }
.tools button:hover { background: var(--accent-soft); }
.more { border: 0; margin: 0; } .more summary { padding: 0.15rem 0; color: var(--accent); }
#plans > details { border: 1px solid var(--line); border-radius: 0.5rem; margin-top: 0.6rem; }
#plans > details[open] { border-color: var(--accent); }
summary { cursor: pointer; }
#plans > details > summary { padding: 0.7rem 1rem; border-radius: 0.5rem; }
#plans > details > summary:hover { background: var(--raised); }
summary h3 { display: inline; font-size: 1.05rem; }
summary .quiet { margin-left: 0.9rem; }
.inside { padding: 0.25rem 1.1rem 1.25rem; scroll-margin-top: 4rem; }
h4 { font-size: 1.15rem; margin-top: 1.1rem; }
h5 { font-size: 1rem; margin: 1.1rem 0 0.4rem; color: var(--quiet); }
.answers { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.35rem 1.25rem; }
.answers dt { color: var(--quiet); }
.answers dd, .said { white-space: pre-line; }
.findings { padding: 0; list-style: none; }
.findings li { padding: 0.45rem 0; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 7rem 1fr; gap: 0 1rem; }
.findings p { grid-column: 2; }
.foot { margin-top: 3.5rem; padding: 1.25rem 0 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.95rem; }
.foot p + p { margin-top: 0.3rem; }
:target { scroll-margin-top: 1rem; }
tr:target { background: var(--accent-soft); }
@media (max-width: 40rem) {
  .answers, .findings li { grid-template-columns: 1fr; } .findings p { grid-column: 1; } .page { padding: 0 1rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) { .chart *, .mark *, .bar * { forced-color-adjust: none; } }
@media print {
  @page { margin: 14mm; }
  :root {
    color-scheme: light; --ground: #fff; --raised: #fff; --line: #c3cdce; --text: #000; --quiet: #3f4d4f; --accent: #0b4e58;
    --accent-soft: #fff; --done: #0f6c78; --under-way: #5fa5ae; --to-come: #b4bfc1; --late: #b3261e; --unsure: #b26a00;
    --given-up: #6b7779; --late-text: #8f1913; --unsure-text: #6f4200;
  }
  html { font-size: 9.5pt; }
  .page { max-width: none; padding: 0; }
  .top { border-top-width: 3pt; }
  .skip, .contents, .tools, thead button::after { display: none; }
  .scroll { overflow: visible; background: none; }
  thead button { display: contents; }
  section { margin-top: 1.6rem; }
  h2, h3, h4, h5 { break-after: avoid; }
  tr, .figures div, .findings li, .legend li { break-inside: avoid; }
  thead { display: table-header-group; }
  @supports selector(::details-content) {
    .more::details-content { content-visibility: visible; block-size: auto; }
    .more summary { display: none; }
  }
  a { color: inherit; text-decoration: none; }
  svg, .figures dd { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #plans > details { border-width: 0 0 1px; border-radius: 0; break-inside: auto; }
  .figures { grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr)); gap: 0.6rem; }
}
`;
