import { docx } from './docx.ts';
import type { Export } from './export.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { md } from './md.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every form of export, in the order of the help. */
export const exports: readonly Export[] = [ics, docx, pdf, html, md, svg, png];
