import { csvImport } from './csv-import.ts';
import { icsImport } from './ics-import.ts';
import type { Import } from './import.ts';
import { jsonImport } from './json-import.ts';
import { xlsxImport } from './xlsx-import.ts';

/** Every form of import, in the order of the help. */
export const imports: readonly Import[] = [jsonImport, xlsxImport, csvImport, icsImport];
