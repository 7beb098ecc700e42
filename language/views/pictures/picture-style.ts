/** The colours of a picture for itself: of paper, ink and the three levels. The preview has those of the editor instead. */
const light = {
    ink: '#1f1f1f',
    quiet: '#555555',
    paper: '#ffffff',
    line: '#d9d9d9',
    wash: '#f5f5f4',
    free: '#e7e2da',
    operational: '#0a6b70',
    tactical: '#8a5500',
    strategic: '#5d3fa3',
    now: '#b3261e',
};
const dark = {
    ink: '#e8e8e8',
    quiet: '#b9b9b9',
    paper: '#1e1e1e',
    line: '#444444',
    wash: '#262626',
    free: '#3a3630',
    operational: '#55c7c3',
    tactical: '#e3b155',
    strategic: '#b8a1f2',
    now: '#ff8a80',
};

type Colours = typeof light;

/** Sizes and fonts, the same everywhere. */
const fonts = `text{font-family:"Source Sans 3","Segoe UI",system-ui,"DejaVu Sans",Arial,sans-serif;font-size:13px}
.year{font-size:30px;font-weight:600}.month-name{font-size:12px}.mark-number{font-size:10px;font-weight:600}.dialogue-letter{font-size:12px;font-weight:600}
.heading{font-size:14px;font-weight:600}.item{font-size:14px}.quiet{font-size:12.5px}.title{font-size:18px;font-weight:600}.small{font-size:11px}`;

function rules(c: Colours): string {
    return `.paper{fill:${c.paper}}text,.item,.title,.year{fill:${c.ink}}.quiet,.month-name,.small{fill:${c.quiet}}
.month{fill:none;stroke:${c.line}}.month-band{fill:${c.wash};stroke:${c.line}}.cell{fill:${c.paper};stroke:${c.line}}.cell.weekend{fill:${c.wash}}
.free{fill:${c.free};fill-opacity:.75}.free.holiday{fill:${c.free};fill-opacity:1}.hub{fill:${c.paper};stroke:${c.line}}
.ring{fill-opacity:.07;stroke-width:1}.ring.operational{fill:${c.operational};stroke:${c.operational}}.ring.tactical{fill:${c.tactical};stroke:${c.tactical}}.ring.strategic{fill:${c.strategic};stroke:${c.strategic}}
.mark.operational{fill:${c.operational}}.mark.tactical{fill:${c.tactical}}.mark.strategic{fill:${c.strategic}}
.mark{stroke:${c.paper};stroke-width:1.5}.mark.gone{fill:${c.paper};stroke:${c.quiet};stroke-dasharray:2 2}.mark-number{fill:${c.paper}}
.heading.operational,text.operational{fill:${c.operational}}.heading.tactical,text.tactical{fill:${c.tactical}}.heading.strategic,text.strategic{fill:${c.strategic}}
.level-operational{fill:${c.operational};fill-opacity:.1;stroke:${c.operational};stroke-width:1.5}.level-tactical{fill:${c.tactical};fill-opacity:.1;stroke:${c.tactical};stroke-width:1.5}.level-strategic{fill:${c.strategic};fill-opacity:.1;stroke:${c.strategic};stroke-width:1.5}
text.level-operational,text.level-tactical,text.level-strategic{fill-opacity:1;stroke:none;font-size:15px;font-weight:600}.label{fill:${c.ink};font-size:14px}text.muted{fill:${c.quiet};font-size:13px}
.edge{fill:none;stroke:${c.quiet};stroke-width:1.5}.edge-head{fill:${c.quiet}}
.dialogue{fill:${c.quiet}}.dialogue-letter{fill:${c.ink}}.axis,.link{fill:none;stroke:${c.line}}.link{stroke:${c.quiet};stroke-width:1.5}.box{fill:${c.paper};stroke:${c.quiet}}
.milestone{fill:${c.ink}}
.heading-row{fill:${c.ink};font-size:13px;font-weight:600}.row{fill:${c.ink};font-size:13px}.small-when{fill:${c.quiet};font-size:12px}
.phase-bar{fill:${c.quiet};fill-opacity:.35}.contract-bar{fill:${c.operational}}.option-bar{fill:${c.paper};stroke:${c.operational};stroke-dasharray:5 3}.dialogue-bar{fill:${c.strategic}}.due{fill:none;stroke:${c.now};stroke-width:1.5}
.side{fill:${c.ink};font-size:15px;font-weight:600}.who{fill:${c.ink};font-size:13px}.person{fill:${c.quiet};font-size:12px}.meeting-name{fill:${c.ink};font-size:14px;font-weight:600}
.now{fill:none;stroke:${c.now};stroke-width:2}`;
}

/** The style of a picture that stands alone. `light` has nothing that simple readers of SVG do not know; `auto` follows the reader's screen. */
export function pictureStyle(theme: 'light' | 'auto'): string {
    const plain = fonts + rules(light);
    if (theme === 'light') return plain;
    // Letters take the reader's colour, so what they stand on has to take that of the paper: levels are told apart by the shape of their marks.
    const contrast =
        '@media (forced-colors:active){text{fill:CanvasText!important}.mark,.contract-bar{fill:Canvas!important;stroke:CanvasText!important}.month,.ring,.cell,.box{stroke:CanvasText}}';
    return `${plain}@media screen and (prefers-color-scheme:dark){${rules(dark)}}${contrast}`;
}
