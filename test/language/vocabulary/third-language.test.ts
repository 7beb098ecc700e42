import { expect, test } from 'vitest';
import type { Language } from '../../../language/vocabulary/language.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { plainTree } from '../../support/plain-tree.ts';
import { workspace } from '../../support/workspace.ts';

/** A third tongue is this value and nothing else. */
const norsk: Language = {
    id: 'nb',
    name: 'norsk',
    words: {
        organisation: ['organisasjon'],
        role: ['rolle'],
        'held-by': ['bekles-av'],
        deal: ['avtalen'],
        buyer: ['oppdragsgiver'],
        supplier: ['leverandør'],
        type: ['slags'],
        procurement: ['anskaffelse'],
        delivery: ['ytelse'],
        goods: ['varer'],
        governance: ['samarbeid'],
        tactical: ['taktisk-nivå'],
        level: ['trinn'],
        meeting: ['møte'],
        every: ['hver'],
        month: ['måned', 'måneder'],
        on: ['på'],
        first: ['første'],
        monday: ['mandag'],
        with: ['sammen-med'],
        'contract-manager': ['kontraktsansvarlig'],
        both: ['begge'],
    },
};

const norwegian = `
organisasjon By {
  rolle Leder as kontraktsansvarlig
}
avtalen Papir {
  oppdragsgiver By
  leverandør By
  slags anskaffelse
  ytelse varer
  samarbeid {
    taktisk-nivå trinn {
      ${'møte'.normalize('NFD')} Status {
        hver måned på første mandag kl 09:00-10:00
        sammen-med kontraktsansvarlig of begge, By.Leder
      }
    }
  }
}
`;

const english = `
organisation By {
  role Leder as contract-manager
}
deal Papir {
  buyer By
  supplier By
  type procurement
  delivery goods
  governance {
    tactical level {
      meeting Status {
        every month on first monday at 09:00-10:00
        with contract-manager of both, By.Leder
      }
    }
  }
}
`;

test('a plan in a third tongue is read as the same plan', async () => {
    const { documents } = await workspace({ 'nb.dialog': norwegian, 'en.dialog': english }, [...languages, norsk]);
    const [nb, en] = [documents.get('nb.dialog')?.parseResult, documents.get('en.dialog')?.parseResult];
    if (!nb || !en) throw new Error('The workspace lost a file.');
    expect(nb.parserErrors).toEqual([]);
    expect(en.parserErrors).toEqual([]);
    expect(plainTree(nb.value)).toEqual(plainTree(en.value));
});

test('the plan is known to be written in it', async () => {
    const { check } = await workspace({ 'nb.dialog': norwegian }, [...languages, norsk]);
    expect(check('nb.dialog').context.language).toBe('nb');
});

test('without the tongue its words are unknown', async () => {
    const { documents } = await workspace({ 'nb.dialog': norwegian });
    expect(documents.get('nb.dialog')?.parseResult.lexerErrors).not.toEqual([]);
});
