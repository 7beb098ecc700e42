import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import validate from '@ooxml-tools/validate';
import { need } from '../debian.mjs';
import { exported, PLAN, PLANS, run } from './exported.mjs';

/** LibreOffice opens what we write for Word and Excel, and tells what it found. */
export function officeSteps(folder) {
    const convert = (file, form) => {
        run('soffice', [
            '--headless',
            `-env:UserInstallation=file://${folder}/office`,
            '--convert-to',
            form,
            '--outdir',
            folder,
            file,
        ]);
        return path.join(folder, `${path.basename(file, path.extname(file))}.${form.split(':')[0]}`);
    };
    return [
        [
            'Word’s document opens elsewhere, with its headings, tables and pictures',
            async () => {
                need('office', () => existsSync('/usr/bin/soffice'));
                need('pdfReader', () => existsSync('/usr/bin/pdftotext'));
                const pdf = convert(exported('docx', PLAN, path.join(folder, 'annex.docx')), 'pdf');
                const text = run('pdftotext', ['-layout', pdf, '-']);
                for (const told of [
                    'Bilaga: samverkan och styrning',
                    '3 Samverkan',
                    'Operations meeting',
                    'anna.ek@vastmark.example',
                    'Sida 1 av',
                ]) {
                    assert.ok(text.includes(told), told);
                }
                assert.ok(run('pdfimages', ['-list', pdf]).split('\n').length + vectorsIn(pdf) > 4);
            },
        ],
        [
            'the template of a user keeps its look, and holds our text',
            async () => {
                const first = convert(exported('docx', PLAN, path.join(folder, 'look.docx')), 'docx:MS Word 2007 XML');
                const template = path.join(folder, 'template.docx');
                run('cp', [first, template]);
                const pdf = convert(exported('docx', PLAN, path.join(folder, 'own.docx'), '--template', template), 'pdf');
                assert.ok(run('pdftotext', [pdf, '-']).includes('3 Samverkan'));
                assert.deepEqual(await validate(new Uint8Array(readFileSync(path.join(folder, 'own.docx'))), 'docx'), []);
                const inside = path.join(folder, 'inside.docx');
                exported('docx', PLAN, inside, '--template', template, '--edition', 'internal');
                assert.deepEqual(await validate(new Uint8Array(readFileSync(inside)), 'docx'), []);
                const pages = run('pdftotext', [convert(inside, 'pdf'), '-'])
                    .split('\f')
                    .slice(0, -1);
                assert.ok(pages.length > 5);
                assert.deepEqual(
                    pages.filter((text) => !text.includes('INTERN UTGÅVA')),
                    [],
                );
            },
        ],
        [
            'Microsoft’s own validator finds nothing to complain of, whatever the plan and the edition',
            async () => {
                for (const plan of PLANS) {
                    for (const edition of ['shared', 'internal']) {
                        for (const format of ['docx', 'xlsx']) {
                            const file = exported(format, plan, path.join(folder, `valid.${format}`), '--edition', edition);
                            const found = await validate(new Uint8Array(readFileSync(file)), format);
                            assert.deepEqual(found, [], `${plan}, ${format}, ${edition}`);
                        }
                    }
                }
            },
        ],
        [
            'Excel’s workbook opens elsewhere, with the dates of the schedule',
            async () => {
                const book = exported('xlsx', PLAN, path.join(folder, 'plan.xlsx'));
                // Sheet 2, in UTF-8, cells as they are shown.
                convert(book, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2');
                const csv = readFileSync(path.join(folder, 'plan-Datum.csv'), 'utf8').trim().split('\n').slice(1);
                const rows = JSON.parse(run(process.execPath, ['dist/cli.cjs', 'schedule', PLAN, '--format', 'json']));
                assert.deepEqual(
                    csv.map((line) => line.slice(0, 16)),
                    rows.map(({ date, start }) => `${date},${start}`),
                );
            },
        ],
        [
            'another reader finds typed cells, filters and frozen headers',
            async () => {
                need('sheetReader', () => existsSync('/usr/lib/python3/dist-packages/openpyxl'));
                const script = `import openpyxl, json, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[s.title, s.freeze_panes, s.auto_filter.ref is not None, s.cell(2, 1).is_date] for s in book.worksheets]))`;
                const told = JSON.parse(run('/usr/bin/python3', ['-c', script, path.join(folder, 'plan.xlsx')]));
                assert.deepEqual(told, [
                    ['Möten', 'A2', true, false],
                    ['Datum', 'A2', true, true],
                    ['Deltagare', 'A2', true, false],
                    ['Åtgärder', 'A2', true, false],
                    ['Dialogplan', 'A2', false, false],
                ]);
            },
        ],
    ];
}

/** How many pages draw more than text does: a picture of lines is no image. */
function vectorsIn(pdf) {
    return run('pdftocairo', ['-svg', '-f', '2', '-l', '2', pdf, '-']).split('<path').length > 40 ? 4 : 0;
}
