/**
 * The look of the annex as a page: on screens light or dark, on paper A4 with numbered pages.
 *
 * @param pageNumber what stands at the foot of a printed page, with U+0001 for its number and U+0002 for how many there are
 * @param warning what stands on top of each printed page
 */
export function pageStyle(pageNumber: string, warning: string | undefined): string {
    const foot = cssString(pageNumber).replace('\\1 ', '" counter(page) "').replace('\\2 ', '" counter(pages) "');
    const top =
        warning === undefined ? '' : `@top-center{content:${cssString(warning)};font-size:9pt;font-weight:600;color:#b3261e}`;
    return `:root{color-scheme:light dark;--ink:#1f1f1f;--quiet:#555;--paper:#fff;--line:#d4d4d4;--wash:#f5f5f4;--link:#005fb8;--accent:#0a6b70}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--quiet:#b9b9b9;--paper:#1e1e1e;--line:#444;--wash:#262626;--link:#6cb6ff;--accent:#55c7c3}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Source Sans 3","Segoe UI",system-ui,"DejaVu Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,nav,main,.warning{max-width:62rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}
h1{font-size:2.1rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
.subtitle{font-size:1.1rem;color:var(--quiet);margin:0}
h2{font-size:1.5rem;margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--accent)}
h3{font-size:1.17rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
nav h2{font-size:1rem;border:0;margin:2rem 0 .25rem}
nav ol{list-style:none;margin:0;padding:0;columns:2;column-gap:2.5rem}
nav .depth-2{padding-left:1.25rem;font-size:.93rem}
a{color:var(--link)}
a:focus-visible,main:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
.warning{padding:.6rem 1.5rem;background:#b3261e;color:#fff;font-weight:600;max-width:none;text-align:center;position:sticky;top:0}
p{margin:.5rem 0}
table{width:100%;border-collapse:collapse;margin:.75rem 0 1.25rem;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink);font-weight:600;background:var(--wash)}
tbody th{font-weight:500}
td p,th p{margin:0}
.facts th{width:13rem;color:var(--quiet);font-weight:400}
.muted{color:var(--quiet)}
figure{margin:1.25rem 0}
figure svg{display:block;width:100%;height:auto;max-height:60rem}
figcaption{color:var(--quiet);font-size:.9rem;margin-top:.4rem}
main{padding-bottom:4rem}
@media (max-width:44rem){nav ol{columns:1}.facts th{width:auto}table{font-size:.88rem}}
@media print{
@page{size:A4;margin:20mm 18mm 22mm;${top}@bottom-center{content:${foot};font-size:9pt;color:#555}}
body{font-size:10pt}header,nav,main{max-width:none;padding:0}header{padding-top:60mm}
nav{break-after:page}nav ol{columns:1}nav a{color:inherit;text-decoration:none}
h2,h3,h4{break-after:avoid}
tr,figure{break-inside:avoid}thead{display:table-header-group}
.warning{position:static;background:#fff;color:#b3261e;border:1px solid #b3261e}.skip{display:none}
figure svg{max-height:230mm}}
`;
}

/** Text as a string of CSS that ends neither itself nor the element it stands in. */
function cssString(text: string): string {
    return `"${text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
