import ExcelJS from 'exceljs';
import { strFromU8, strToU8 } from 'fflate';
import type { PlanFile } from '../../print/plan-file.ts';
import type { Edition } from '../../views/edition.ts';
import { shown } from '../../views/html.ts';
import { say } from '../../views/say.ts';
import { texts } from '../../views/texts.ts';
import { readZip, writeZip } from '../zip.ts';
import { withFontsInOrder } from './font-order.ts';
import { type Cell, type Sheet, type SheetsOf, sheetsOf } from './sheets.ts';
import { addBase, opened, rowSums } from './workbook-base.ts';

export { readWorkbook } from './workbook-base.ts';

interface WorkbookOf extends SheetsOf {
    readonly edition: Edition;
    /** Stands in the workbook's properties, `YYYY-MM-DD`. */
    readonly today: string;
    /** The plans as data, by which the workbook can be imported again. */
    readonly file: PlanFile;
}

/** A spreadsheet reckons days from the one before 1900 began, and believes in a 29 February of that year. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

const stylesPath = 'xl/styles.xml';

/** A workbook with typed dates, a filter and a frozen header on each sheet. The same plan gives the same bytes. */
export async function xlsxBytes({ edition, today, file, ...told }: WorkbookOf): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    const written = new Date(`${today}T00:00:00Z`);
    Object.assign(book, { creator: 'Dialogplan', lastModifiedBy: 'Dialogplan', created: written, modified: written });
    const warning = edition === 'internal' ? say(texts.calendar.internalEdition, told.language) : undefined;
    for (const sheet of sheetsOf(told)) addSheet(book, sheet, warning);
    // Read back as whoever imports it will find it.
    const sums = rowSums(await opened(new Uint8Array(await book.xlsx.writeBuffer())));
    addBase(book, JSON.stringify(file), sums, told.language);
    const parts = readZip(new Uint8Array(await book.xlsx.writeBuffer())) ?? {};
    const styles = strToU8(withFontsInOrder(strFromU8(parts[stylesPath] ?? new Uint8Array())));
    return writeZip({ ...parts, [stylesPath]: styles });
}

function addSheet(book: ExcelJS.Workbook, { name, columns, rows }: Sheet, warning: string | undefined): void {
    const sheet = book.addWorksheet(name, {
        views: [{ state: 'frozen', ySplit: 1 }],
        pageSetup: {
            paperSize: 9,
            orientation: 'landscape',
            fitToPage: true,
            fitToWidth: 1,
            fitToHeight: 0,
            printTitlesRow: '1:1',
        },
        headerFooter: { oddFooter: `${warning ? `&L${warning}` : ''}&R&P / &N` },
    });
    sheet.columns = columns.map(({ width }) => ({ width }));
    const header = sheet.addRow(columns.map(({ title }) => title));
    header.font = { bold: true, size: 11, name: 'Calibri' };
    header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF3F3' } };
    header.border = { bottom: { style: 'thin' } };
    for (const cells of rows) {
        const row = sheet.addRow([]);
        addCells(row, cells);
        row.height = linesIn(cells, columns) * 15;
    }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(rows.length + 1, 1), column: columns.length } };
}

/** Text in which no piece stands for another sign: a cell says `_x0041_` for A. */
function literal(text: string): string {
    return text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** How many lines the highest cell needs: not every program finds that out for itself. */
function linesIn(cells: readonly Cell[], columns: Sheet['columns']): number {
    const lines = cells.map((cell, index) =>
        typeof cell === 'string' ? Math.ceil((cell.length * 1.1) / (columns[index]?.width ?? 10)) : 1,
    );
    return Math.min(Math.max(1, ...lines), 20);
}

function addCells(row: ExcelJS.Row, cells: readonly Cell[]): void {
    cells.forEach((cell, index) => {
        if (cell === undefined || cell === '') return;
        const own = row.getCell(index + 1);
        own.alignment = { vertical: 'top', wrapText: true };
        // A text is a text, whatever it begins with: the library writes a formula only where it is asked to.
        if (typeof cell === 'string') own.value = literal(shown(cell));
        else if ('date' in cell) {
            own.value = (Date.parse(`${cell.date}T00:00:00Z`) - dayZero) / day;
            own.numFmt = 'yyyy-mm-dd';
        } else if ('time' in cell) {
            const [hours = 0, minutes = 0] = cell.time.split(':').map(Number);
            own.value = (hours * 60 + minutes) / 1440;
            // In the manner of Sweden: an American program would else show its own clock of twelve hours, and not say which half.
            own.numFmt = '[$-41D]hh:mm';
        } else own.value = cell.number;
    });
}
