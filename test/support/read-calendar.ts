import ICAL from 'ical.js';

/** An entry of a calendar on one day, as a reader that is not ours understands it. */
export interface ReadEntry {
    readonly uid: string;
    readonly summary: string;
    /** `2026-03-03T08:00:00Z`, or the day alone. */
    readonly start: string;
    readonly end: string;
}

/** Reads a calendar file with ical.js, every series laid out, by the zones that the file itself describes. */
export function readCalendar(text: string): readonly ReadEntry[] {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const zones = new Map(
        calendar.getAllSubcomponents('vtimezone').map((component) => {
            const zone = new ICAL.Timezone(component);
            return [zone.tzid, zone] as const;
        }),
    );
    const utc = (time: ICAL.Time, tzid: string | undefined): string => {
        if (time.isDate) return time.toString();
        const zone = tzid === undefined ? undefined : zones.get(tzid);
        if (!zone) throw new Error(`${time} is told in no zone of the file.`);
        const local = time.clone();
        local.zone = zone;
        return local.convertToZone(ICAL.Timezone.utcTimezone).toString();
    };
    const components = calendar.getAllSubcomponents('vevent');
    const events = components.filter((one) => !one.hasProperty('recurrence-id')).map((one) => new ICAL.Event(one));
    for (const changed of components.filter((one) => one.hasProperty('recurrence-id'))) {
        const series = events.find(({ uid }) => uid === changed.getFirstPropertyValue('uid'));
        if (!series) throw new Error(`${changed.getFirstPropertyValue('uid')} changes a series that is not there.`);
        series.relateException(changed);
    }
    return events
        .filter(({ component }) => component.getFirstPropertyValue('status') !== 'CANCELLED')
        .flatMap((event) => occurrencesOf(event).map(({ item, start, end }) => entryOf(item, start, end)))
        .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.uid < b.uid ? -1 : 1));

    function entryOf(item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ReadEntry {
        const tzid = item.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
        return { uid: item.uid, summary: item.summary, start: utc(start, tzid), end: utc(end, tzid) };
    }
}

function occurrencesOf(event: ICAL.Event): readonly { item: ICAL.Event; start: ICAL.Time; end: ICAL.Time }[] {
    if (!event.isRecurring()) return [{ item: event, start: event.startDate, end: event.endDate }];
    const found = [];
    const dates = event.iterator();
    for (let next = dates.next(); next; next = dates.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        found.push({ item, start: startDate, end: endDate });
    }
    return found;
}
