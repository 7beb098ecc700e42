import { describe, expect, test } from 'vitest';
import { attendeesOf } from '../../../language/schedule/attendees.ts';
import type { Attendee } from '../../../language/schedule/schedule.ts';
import { type Around, scheduleOf } from '../../support/laid-out.ts';

const buyer = `country SE
    role Ops as operations held-by Anna until 2026-08-31 alternate Bo, Bo from 2026-09-15
    role Manager as contract-manager, specialist held-by Cia
    role Owner as contract-owner held-by Cia
    role Users as user held-by Dan, Eva
    person Anna person Bo person Cia person Dan person Eva person Finn`;
const supplier = `country SE
    role Delivery as operations held-by Gun
    role Manager as contract-manager held-by Hans
    person Gun person Hans`;

/** Who is called to each date of a monthly meeting, `2026-01-15 chair Buyer.Ops Anna (Bo), Supplier.Delivery Gun`. */
async function calls(meeting: string, around: Around = {}): Promise<readonly string[]> {
    const schedule = await scheduleOf(meeting, { buyer, supplier, contract: '2026-01-15 to 2026-12-31', ...around });
    return schedule.meetings
        .slice(-1)
        .flatMap((one) =>
            one.occurrences.map((occurrence) =>
                `${occurrence.date} ${attendeesOf(schedule, one, occurrence).map(shown).join(', ')}`.trim(),
            ),
        );
}

function shown({ part, organisation, role, person, alternate }: Attendee): string {
    const who = `${organisation.name}${role ? `.${role.name}` : ''} ${person?.name ?? '–'}${alternate ? ` (${alternate.name})` : ''}`;
    return part === 'participant' ? who : `${part} ${who}`;
}

const once = 'on 2026-03-12';

describe('who a participant is', () => {
    test('a role, a person, a function of a side or of both', async () => {
        expect(await calls(`meeting M { ${once} with Buyer.Manager, Buyer.Finn }`)).toEqual([
            '2026-03-12 Buyer.Manager Cia, Buyer Finn',
        ]);
        expect(await calls(`meeting M { ${once} with operations }`)).toEqual([
            '2026-03-12 Buyer.Ops Anna (Bo), Supplier.Delivery Gun',
        ]);
        expect(await calls(`meeting M { ${once} with contract-manager of both, operations of supplier }`)).toEqual([
            '2026-03-12 Buyer.Manager Cia, Supplier.Manager Hans, Supplier.Delivery Gun',
        ]);
        expect(await calls(`meeting M { ${once} with specialist of supplier, executive }`)).toEqual(['2026-03-12']);
    });

    test('of a partner too', async () => {
        expect(await calls(`meeting M { ${once} with specialist of partner }`, { deal: 'partner Buyer' })).toEqual([
            '2026-03-12 Buyer.Manager Cia',
        ]);
    });

    test('a role that several hold is all of them', async () => {
        expect(await calls(`meeting M { ${once} with Buyer.Users }`)).toEqual(['2026-03-12 Buyer.Users Dan, Buyer.Users Eva']);
    });

    test('a person is called once, in the first part and role', async () => {
        expect(
            await calls(
                `meeting M { ${once} chair Buyer.Owner with contract-manager, Buyer.Owner, Buyer.Cia invite Supplier.Hans }`,
            ),
        ).toEqual(['2026-03-12 chair Buyer.Owner Cia, Supplier.Manager Hans']);
    });
});

test('a role is whoever holds it on the day: from and until are included, between them it is vacant', async () => {
    expect(await calls('meeting M { on 2026-08-31, 2026-09-01, 2026-09-14, 2026-09-15 with Buyer.Ops }')).toEqual([
        '2026-08-31 Buyer.Ops Anna (Bo)',
        '2026-09-01 Buyer.Ops –',
        '2026-09-14 Buyer.Ops –',
        '2026-09-15 Buyer.Ops Bo',
    ]);
});

test('the day is the one it is held on', async () => {
    expect(await calls('meeting M { on 2026-08-31 except 2026-08-31 moved to 2026-09-15 with Buyer.Ops }')).toEqual([
        '2026-09-15 Buyer.Ops Bo',
    ]);
});

describe('guests', () => {
    test('come every Nth time that the meeting takes place', async () => {
        expect(
            await calls(`meeting M { on 2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05, 2026-03-06
                except 2026-03-03 cancelled with Buyer.Manager invite Supplier.Gun every 2nd time, Buyer.Finn every third time, Supplier.Hans }`),
        ).toEqual([
            '2026-03-02 Buyer.Manager Cia, guest Supplier Hans',
            '2026-03-03 Buyer.Manager Cia',
            '2026-03-04 Buyer.Manager Cia, guest Supplier Gun, guest Supplier Hans',
            '2026-03-05 Buyer.Manager Cia, guest Buyer Finn, guest Supplier Hans',
            '2026-03-06 Buyer.Manager Cia, guest Supplier Gun, guest Supplier Hans',
        ]);
    });
});

describe('chairs', () => {
    test('change each time that the meeting takes place', async () => {
        expect(
            await calls(`meeting M { on 2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05 except 2026-03-03 cancelled
                chair Buyer.Manager, Supplier.Manager with contract-manager }`),
        ).toEqual([
            '2026-03-02 chair Buyer.Manager Cia, Supplier.Manager Hans',
            '2026-03-03 chair Buyer.Manager Cia, Supplier.Manager Hans',
            '2026-03-04 chair Supplier.Manager Hans, Buyer.Manager Cia',
            '2026-03-05 chair Buyer.Manager Cia, Supplier.Manager Hans',
        ]);
    });

    test('a function that several roles have alternates too', async () => {
        expect(await calls('meeting M { on 2026-03-02, 2026-03-03 chair contract-manager }')).toEqual([
            '2026-03-02 chair Buyer.Manager Cia',
            '2026-03-03 chair Supplier.Manager Hans',
        ]);
    });

    const chairs = (alternating: string, dates: string) =>
        calls(`meeting M { on ${dates} chair Buyer.Manager, Supplier.Manager alternating ${alternating} }`, {
            contract: '2026-01-31 to 2027-12-31',
        });
    const [first, second] = ['chair Buyer.Manager Cia', 'chair Supplier.Manager Hans'];

    test('change when the interval since the start has passed', async () => {
        expect(await chairs('every 6 months', '2026-01-31, 2026-07-30, 2026-07-31, 2027-01-30, 2027-01-31')).toEqual([
            `2026-01-31 ${first}`,
            `2026-07-30 ${first}`,
            `2026-07-31 ${second}`,
            `2027-01-30 ${second}`,
            `2027-01-31 ${first}`,
        ]);
        expect(await chairs('every month', '2026-02-27, 2026-02-28, 2026-03-30, 2026-03-31')).toEqual([
            `2026-02-27 ${first}`,
            `2026-02-28 ${second}`,
            `2026-03-30 ${second}`,
            `2026-03-31 ${first}`,
        ]);
        expect(await chairs('every-other week', '2026-01-20, 2026-02-13, 2026-02-14, 2026-02-28')).toEqual([
            `2026-01-20 ${first}`,
            `2026-02-13 ${first}`,
            `2026-02-14 ${second}`,
            `2026-02-28 ${first}`,
        ]);
    });
});
