/** What a column of a copied table holds. */
export type ColumnKind =
    | 'person'
    | 'given-name'
    | 'family-name'
    | 'role'
    | 'email'
    | 'organisation'
    | 'meeting'
    | 'date'
    | 'time'
    | 'start'
    | 'end'
    | 'cadence'
    | 'place'
    | 'chair'
    | 'participants'
    | 'level'
    /** Whether it takes place as planned. */
    | 'status'
    /** How a meeting or a person's work is called. */
    | 'title'
    /** Numbers of rows and the like, which say nothing. */
    | 'number';

/** How such columns are headed, in lower case, in Swedish and English; most general last. */
const headings: readonly (readonly [ColumnKind, readonly string[]])[] = [
    ['given-name', ['förnamn', 'tilltalsnamn', 'first name', 'given name', 'forename']],
    ['family-name', ['efternamn', 'last name', 'surname', 'family name']],
    [
        'person',
        ['namn', 'person', 'kontaktperson', 'kontakt', 'innehavare', 'name', 'full name', 'contact', 'contact person', 'holder'],
    ],
    ['role', ['roll', 'befattning', 'funktion', 'uppdrag', 'ansvar', 'role', 'job title', 'position', 'function']],
    [
        'email',
        [
            'e-post',
            'epost',
            'e-postadress',
            'epostadress',
            'mejl',
            'mejladress',
            'mail',
            'mailadress',
            'e-mail',
            'email',
            'email address',
            'e-mail address',
        ],
    ],
    [
        'organisation',
        ['organisation', 'företag', 'bolag', 'part', 'myndighet', 'firma', 'organization', 'company', 'party', 'authority'],
    ],
    [
        'meeting',
        [
            'möte',
            'mötesnamn',
            'mötesserie',
            'mötestyp',
            'forum',
            'aktivitet',
            'benämning',
            'meeting',
            'meeting name',
            'activity',
            'subject',
            'event',
        ],
    ],
    ['date', ['datum', 'mötesdatum', 'dag', 'datum och tid', 'när', 'date', 'dates', 'day', 'when', 'date and time']],
    ['start', ['start', 'starttid', 'börjar', 'från', 'start time', 'starts', 'from']],
    ['end', ['slut', 'sluttid', 'slutar', 'till', 'end', 'end time', 'ends', 'to']],
    ['time', ['tid', 'klockslag', 'kl', 'kl.', 'mötestid', 'time', 'hours']],
    [
        'cadence',
        [
            'frekvens',
            'kadens',
            'intervall',
            'periodicitet',
            'hur ofta',
            'återkommer',
            'frequency',
            'cadence',
            'interval',
            'how often',
            'recurrence',
        ],
    ],
    ['place', ['plats', 'lokal', 'mötesplats', 'rum', 'place', 'location', 'venue', 'room', 'where']],
    ['chair', ['ordförande', 'mötesordförande', 'mötesledare', 'sammankallande', 'chair', 'chairperson', 'chaired by']],
    ['participants', ['deltagare', 'deltar', 'inbjudna', 'medverkande', 'participants', 'attendees', 'invited']],
    ['level', ['nivå', 'mötesnivå', 'level', 'meeting level']],
    ['status', ['status']],
    ['title', ['titel', 'title']],
    ['number', ['nr', 'nr.', 'nummer', '#', 'no', 'no.', 'number']],
];

const kinds: ReadonlyMap<string, ColumnKind> = new Map(headings.flatMap(([kind, words]) => words.map((word) => [word, kind])));

/** What a heading says that its column holds. */
export function headed(cell: string): ColumnKind | undefined {
    return kinds.get(
        cell
            .toLowerCase()
            .replace(/\s+/g, ' ')
            .replace(/[:*]+$/, '')
            .trim(),
    );
}
