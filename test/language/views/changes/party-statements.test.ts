import { expect, it } from 'vitest';
import { changesBetween } from '../../../../language/views/changes/changes-between.ts';
import { changesText } from '../../../../language/views/changes/changes-text.ts';
import { planOf } from '../../../support/plan-of.ts';

it('of forums and channels all is told, in the reader’s words', async () => {
    const before = `forum Fair "The fair" {
  kind event
  organiser "Fair Ltd"
  place "Hall 1"
  on 2026-05-04 to 2026-05-06
  url "https://fair.example"
}
channel News {
  kind trade-press
  publisher "Press Ltd"
  url "https://news.example"
}
`;
    const now = before
        .replace('event', 'fair')
        .replaceAll(' Ltd', ' Inc')
        .replace('Hall 1', 'Hall 2')
        .replaceAll('.example', '.test')
        .replace('2026-05-06', '2026-05-07');
    const changes = changesBetween([await planOf(before)], [await planOf(now)], 'sv', 'shared');
    expect(changesText(changes, 'sv')).toBe(`Ändrat: Forumet The fair
  Slag
    Före: Evenemang
    Nu: Mässa
  Arrangör
    Före: Fair Ltd
    Nu: Fair Inc
  Plats
    Före: Hall 1
    Nu: Hall 2
  När
    Före: 2026-05-04 – 2026-05-06
    Nu: 2026-05-04 – 2026-05-07
  Webb
    Före: https://fair.example
    Nu: https://fair.test

Ändrat: Kanalen News
  Utgivare
    Före: Press Ltd
    Nu: Press Inc
  Webb
    Före: https://news.example
    Nu: https://news.test
`);
});
