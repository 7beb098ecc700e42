import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserSteps } from './documents/browser.mjs';
import { crowdedPlans } from './documents/crowded-plans.mjs';
import { officeSteps } from './documents/office.mjs';
import { pdfSteps } from './documents/pdf.mjs';
import { scenario } from './scenario.mjs';

/**
 * What is exported, in the hands of programs that are not ours: LibreOffice, Poppler, openpyxl and a browser.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runDocuments() {
    const folder = mkdtempSync(path.join(tmpdir(), 'dialogplan-documents-'));
    const { steps, close } = browserSteps(folder, crowdedPlans);
    try {
        return await scenario([...officeSteps(folder), ...pdfSteps(folder), ...steps]);
    } finally {
        await close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
