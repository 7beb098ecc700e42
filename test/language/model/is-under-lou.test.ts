import { expect, test } from 'vitest';
import { isUnderLou } from '../../../language/model/is-under-lou.ts';
import { dealOf } from '../../support/plan-of.ts';

const underLou = async (buyers: readonly string[], supplier = '') => {
    const organisations = buyers.map((members, index) => `organisation A${index} {\n${members}\n}\n`).join('');
    const names = buyers.map((_, index) => `A${index}`).join(', ');
    return isUnderLou(
        await dealOf(
            `${organisations}organisation B {\n${supplier}\n}\ndeal D {\n${buyers.length > 0 ? `buyer ${names}` : ''}\nsupplier B\n}\n`,
        ),
    );
};

test('the buyers’ country decides, and one that is not said is Sweden', async () => {
    expect(await underLou(['country SE'])).toBe(true);
    expect(await underLou([''])).toBe(true);
    expect(await underLou([])).toBe(true);
    expect(await underLou(['country DK'])).toBe(false);
    expect(await underLou(['country SE'], 'country DK')).toBe(true);
});

test('authorities of two countries that buy together follow no law alone', async () => {
    expect(await underLou(['country SE', 'country NO'])).toBe(false);
});
