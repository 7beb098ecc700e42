import type { Import } from './import.ts';
import { jsonImport } from './json-import.ts';

/** Every form of import, in the order of the help. */
export const imports: readonly Import[] = [jsonImport];
