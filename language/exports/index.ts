import { docx } from './docx.ts';
import type { Export } from './export.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every form of export, in the order of the help. */
export const exports: readonly Export[] = [ics, docx, html, md, json, svg, png];
