import { EmptyFileSystem, URI } from 'langium';
import { expect, test } from 'vitest';
import { buildPlan, createDialogServices, usages } from '../../../language/index.ts';

const text = 'organisation A {\n  role R\n}\ndeal D {\n  buyer A\n  supplier A\n}\n';

test('what is asked of a file before it is linked is not remembered', async () => {
    const { shared } = createDialogServices(EmptyFileSystem);
    const document = shared.workspace.LangiumDocuments.createDocument(URI.parse('file:///plan.dialog'), text);
    usages(document);
    buildPlan(document);
    await shared.workspace.DocumentBuilder.build([document]);
    expect([...usages(document)].map(([{ $type }, uses]) => [$type, uses.length])).toEqual([['Organisation', 2]]);
    expect(buildPlan(document).plan.deals[0]?.buyers.map(({ name }) => name)).toEqual(['A']);
    expect(usages(document)).toBe(usages(document));
    expect(buildPlan(document)).toBe(buildPlan(document));
});
