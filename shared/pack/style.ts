/** The look of a pack on screen and paper: the colours and faces of the app, in light. */
export const packStyle = `
:root { color-scheme: light; --ink: #24221e; --soft: #645f56; --line: #d8d1c3; --strategy: #0e6075; --execution: #a34a0c; --neutral: #8d867a; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 10.5pt/1.5 "PackSans", "PackSansExtended", "Inter", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1, h2, h3 { font-family: "PackSerif", "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.25; break-after: avoid; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 22pt; }
h2 { margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: 14pt; }
h3 { margin: 0 0 .2rem; font-size: 11.5pt; }
p { margin: 0 0 .6rem; overflow-wrap: anywhere; orphans: 3; widows: 3; }
.range, .basis, figcaption, caption { color: var(--soft); font-size: 9pt; }
.claim { margin: 0 0 1.1rem; padding-left: 1.1rem; break-inside: avoid; }
.claim h3 { position: relative; }
.claim h3::before { content: ""; position: absolute; left: -1.1rem; top: .35em; width: .6rem; height: .6rem; border: 1.5px solid var(--strategy); border-radius: 2px; }
.support-strong h3::before { background: var(--strategy); }
.support-partial h3::before { background: linear-gradient(90deg, var(--strategy) 50%, transparent 50%); }
.support-none h3::before { border-style: dotted; }
.support-own h3::before { display: none; }
.declared .says, p.declared { font-style: italic; }
.mark { white-space: nowrap; color: var(--soft); font-size: 9pt; font-style: normal; }
.basis a { color: inherit; }
.basis { margin-bottom: .2rem; }
ul { margin: .3rem 0 0; padding-left: 1.1rem; font-size: 9.5pt; }
table { width: 100%; margin: .4rem 0 1rem; border-collapse: collapse; font-size: 9.5pt; }
caption { padding-bottom: .3rem; text-align: left; }
thead { display: table-header-group; }
.short { break-inside: avoid; }
caption, thead, .heads { break-after: avoid; }
tr { break-inside: avoid; }
th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { color: var(--soft); font-weight: 600; }
.figure { font-variant-numeric: tabular-nums; text-align: right; }
.figure, thead th { overflow-wrap: normal; }
.rows th { white-space: nowrap; }
figure { margin: .4rem 0 1rem; break-inside: avoid; }
svg { display: block; width: 100%; height: auto; font-size: 9px; }
svg text { fill: var(--soft); }
.tick { text-anchor: end; }
.label { text-anchor: middle; }
.grid { stroke: var(--line); stroke-width: .5; }
rect.strategy { fill: var(--strategy); }
rect.execution { fill: var(--execution); }
rect.neutral { fill: #bdb8ae; }
@media print { main { max-width: none; padding: 0; } h2 { margin-top: 1.4rem; } }
`
