import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { planLanguage, type ToldPlan } from '../../language/index.ts';
import { buildPlan } from '../../language/model/build-plan.ts';
import { workspace } from './workspace.ts';

const root = path.join(import.meta.dirname, '../..');

/** Every plan that is right: conformance, corpus and examples, as paths from the project's folder. */
export const validPlans = ['test/conformance/valid', 'test/corpus', 'examples'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.dialog'))
        .map((name) => path.join(folder, name)),
);

/** One of them, read together with what stands beside it, which it may import. */
export async function validPlan(file: string): Promise<ToldPlan> {
    const folder = path.dirname(path.join(root, file));
    const beside = readdirSync(folder).filter((name) => name.endsWith('.dialog'));
    const { documents, services } = await workspace(
        Object.fromEntries(beside.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])),
    );
    const document = documents.get(path.basename(file));
    if (!document) throw new Error(`The workspace lost ${file}.`);
    return { plan: buildPlan(document).plan, language: planLanguage(document, services.vocabulary.Lexicon) };
}
