import { describe, expect, test } from 'vitest';
import { offering } from '../../../support/offered.ts';

const parties = { 'parties.dialog': 'organisation Region {\n}\n' };
const plan = `import "parties.dialog"
organisation Annan {
  land SE
  roll Chef som ledning
}
organisation Firma {
}
organisation Ingen {
}
deal D {
  beställare Annan
  leverantör Firma
  typ engångsköp
  leverans varor
}
`;
const mended = plan.replace('import "parties.dialog"\n', '').replace('deal D', 'affär D');
const title = 'Rätta allt som säkert kan rättas';

test('what changes nothing that the plan says is done, and nothing else', async () => {
    const { client, actions, after, codes } = await offering(plan, { files: parties });
    const [action, ...others] = (await actions(undefined, ['source.fixAll'])).values();
    expect(others).toEqual([]);
    expect(action).toMatchObject({ title, kind: 'source.fixAll.dialogplan' });
    client.change('plan.dialog', after(action));
    expect(client.text('plan.dialog')).toBe(mended);
    // To take a declaration away is for the user to decide.
    expect(await codes()).toEqual(['unused-declaration', 'unused-declaration']);
});

describe('it is offered to who asks for it', () => {
    test.each([[['source.fixAll.dialogplan']], [['source.fixAll']], [['source']]])('%j', async (only) => {
        const { actions } = await offering(plan, { files: parties });
        expect([...(await actions(undefined, only)).keys()]).toEqual([title]);
    });

    test.each([[['quickfix']], [['source.fixAll.other']], [['source.organizeImports']], [undefined]])(
        'not for %j',
        async (only) => {
            const { actions } = await offering(plan, { files: parties });
            expect([...(await actions(undefined, only)).keys()]).not.toContain(title);
        },
    );
});

test('what cannot be read is written so that it can', async () => {
    const { client, actions, after, codes } = await offering(mended.replace('roll Chef', 'Roll chef'), { files: parties });
    client.change('plan.dialog', after((await actions(undefined, ['source.fixAll'])).get(title)));
    expect(client.text('plan.dialog')).toBe(mended);
    expect(await codes()).not.toContain('syntax');
});

test('where there is nothing to do it is not offered', async () => {
    const { actions } = await offering(mended, { files: parties });
    expect([...(await actions(undefined, ['source.fixAll'])).keys()]).toEqual([]);
});
