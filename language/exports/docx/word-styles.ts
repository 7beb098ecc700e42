import { type IStylesOptions, LineRuleType } from 'docx';

const font = 'Calibri';
const accent = '0A6B70';

/** The look of the annex in Word where the user has none of their own: named as Word names its styles, so that a template's take their place. */
export function wordStyles(locale: string): IStylesOptions {
    const heading = (size: number, before: number) => ({
        run: { font, size, bold: true, color: '1F1F1F' },
        paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
    });
    return {
        default: {
            document: {
                run: { font, size: 21, language: { value: locale } },
                paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
            },
            title: { run: { font, size: 52, bold: true, color: accent }, paragraph: { spacing: { before: 2600, after: 200 } } },
            heading1: heading(32, 420),
            heading2: heading(26, 300),
            heading3: heading(22, 240),
            hyperlink: { run: { color: '005FB8', underline: {} } },
        },
        paragraphStyles: [
            {
                id: 'Subtitle',
                name: 'Subtitle',
                basedOn: 'Normal',
                run: { size: 26, color: '595959' },
                paragraph: { spacing: { after: 900 } },
            },
            {
                id: 'Caption',
                name: 'caption',
                basedOn: 'Normal',
                run: { size: 18, color: '595959' },
                paragraph: { spacing: { before: 60, after: 240 } },
            },
            {
                id: 'DialogplanContents',
                name: 'TOC Heading',
                basedOn: 'Normal',
                run: { size: 26, bold: true },
                paragraph: { spacing: { before: 300 } },
            },
            {
                id: 'DialogplanTable',
                name: 'Dialogplan table',
                basedOn: 'Normal',
                run: { size: 19 },
                paragraph: { spacing: { after: 20, line: 245, lineRule: LineRuleType.AUTO } },
            },
            {
                id: 'DialogplanTableHeading',
                name: 'Dialogplan table heading',
                basedOn: 'DialogplanTable',
                run: { size: 19, bold: true },
                paragraph: { keepNext: true },
            },
            {
                id: 'DialogplanAfterTable',
                name: 'Dialogplan after table',
                basedOn: 'Normal',
                run: { size: 8 },
                paragraph: { spacing: { after: 60, line: 160, lineRule: LineRuleType.AUTO } },
            },
            { id: 'DialogplanWarning', name: 'Dialogplan warning', basedOn: 'Normal', run: { bold: true, color: 'B3261E' } },
            { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: '595959' } },
        ],
    };
}
