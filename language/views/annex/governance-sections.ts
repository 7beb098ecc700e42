import { capitalised } from '../capitalised.ts';
import { type ParticipantText, participantInBrief } from '../describe-participant.ts';
import { governanceMatrix, type LevelRow, type MeetingRow } from '../governance-matrix.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import type { AnnexBlock, Fact, Run } from './annex.ts';
import { annexTexts } from './annex-texts.ts';
import { type Draft, type DraftSection, pictureBlock } from './draft.ts';
import { cell, head, muted, plain, strong, tableOf } from './runs.ts';

const own = texts.governance;

/** The model as a whole, then each level that is asked for with its meetings, then what the contract requires of it. */
export function governanceSections(draft: Draft): readonly DraftSection[] {
    const { deal, language, id, level: wanted } = draft;
    const matrix = governanceMatrix(deal, language);
    if (!matrix) return [];
    const { required, requirements } = matrix;
    const levels = matrix.levels.filter(({ kind }) => wanted === undefined || kind === wanted);
    const overview = levels.flatMap(({ label, title, meetings }) =>
        meetings.map((meeting) => [
            head([strong(label)], title),
            cell(meeting.title),
            cell(meeting.cadence),
            cell(...meeting.chairs.map(named)),
        ]),
    );
    const whole: AnnexBlock[] = [
        ...(required ? [{ kind: 'paragraph', runs: [plain(required)] } as const] : []),
        ...(overview.length > 0
            ? [
                  tableOf(
                      [
                          [say(own.level, language), 3],
                          [say(own.meeting, language), 3],
                          [say(own.cadence, language), 4],
                          [say(own.chair, language), 3],
                      ],
                      overview,
                  ),
              ]
            : []),
        ...pictureBlock('map', draft),
    ];
    return [
        { id: `${id}-governance`, depth: 0, title: say(annexTexts.governance, language), blocks: whole },
        ...levels.map((level) => levelSection(level, id, language)),
        ...(requirements.length > 0
            ? [
                  {
                      id: `${id}-requirements`,
                      depth: 1,
                      title: say(annexTexts.requirements, language),
                      blocks: [
                          tableOf(
                              [
                                  [say(annexTexts.requirement, language), 2],
                                  [say(annexTexts.text, language), 5],
                                  [say(annexTexts.metBy, language), 3],
                              ],
                              requirements.map(({ name, text, met }) => [
                                  head(name),
                                  cell(text),
                                  cell(met ?? [muted(say(own.unmet, language))]),
                              ]),
                          ),
                      ],
                  },
              ]
            : []),
    ];
}

function levelSection({ kind, label, title, handles, decides, meetings }: LevelRow, id: string, language: string): DraftSection {
    const lists = [
        [own.handles, handles],
        [own.decides, decides],
    ] as const;
    const facts: Fact[] = lists.flatMap(([term, items]) =>
        items.length > 0 ? [{ term: say(term, language), lines: items.map((item) => [plain(item)]) }] : [],
    );
    const blocks: AnnexBlock[] = [
        ...(facts.length > 0 ? [{ kind: 'facts', rows: facts } as const] : []),
        ...meetings.flatMap((meeting) => meetingBlocks(meeting, language)),
        ...(meetings.length === 0 ? [{ kind: 'paragraph', runs: [muted(say(own.noMeeting, language))] } as const] : []),
    ];
    return { id: `${id}-${kind}`, depth: 1, title: title ? `${label}: ${title}` : label, blocks };
}

function meetingBlocks(meeting: MeetingRow, language: string): readonly AnnexBlock[] {
    const {
        title,
        purpose,
        cadence,
        starting,
        exceptions,
        place,
        chairs,
        alternating,
        participants,
        guests,
        routines,
        fulfils,
        internal,
    } = meeting;
    const rows: Fact[] = [];
    const add = (term: string, ...lines: readonly (readonly Run[] | undefined)[]): void => {
        const told = lines.flatMap((line) => (line ? [line] : []));
        if (told.length > 0) rows.push({ term, lines: told });
    };
    const text = (value: string | undefined): readonly Run[] | undefined => (value ? [plain(value)] : undefined);
    add(say(own.purpose, language), text(purpose));
    add(
        say(own.cadence, language),
        text(cadence),
        text(starting),
        ...exceptions.map(({ date, change, reason }) => [plain(`${date} ${change}`), ...(reason ? [muted(` ${reason}`)] : [])]),
    );
    add(say(own.place, language), text(place));
    add(
        alternating ? say(own.chairsAlternate, language, { interval: alternating }) : say(own.chair, language),
        ...chairs.map((one) => [plain(named(one))]),
    );
    add(
        say(own.participants, language),
        ...participants.map((one) => [plain(named(one))]),
        ...guests.map(({ participant, every }) => [
            plain(named(participant)),
            muted(` ${[say(own.invited, language).toLocaleLowerCase(language), every].filter(Boolean).join(', ')}`),
        ]),
    );
    add(
        say(own.agenda, language),
        ...meeting.agenda.map(({ text: item, category, minutes, by }) => {
            const notes = [
                category,
                minutes === undefined ? undefined : say(own.length, language, { minutes }),
                by && participantInBrief(by),
            ];
            const told = notes.filter(Boolean).join(', ');
            return [plain(item), ...(told ? [muted(` ${told}`)] : [])];
        }),
    );
    add(
        say(annexTexts.routines, language),
        ...routines.map(({ text: routine, by }) => [plain(by ? `${routine}, ${participantInBrief(by)}` : routine)]),
    );
    if (fulfils.length > 0) add(say(annexTexts.meets, language), [plain(fulfils.join(', '))]);
    for (const told of internal) add(say(texts.common.internal, language), [plain(told)]);
    return [{ kind: 'paragraph', runs: [strong(title)] }, ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : [])];
}

/** Who takes part, and who holds the role where that does not depend on the day. */
function named(participant: ParticipantText): string {
    const holders = participant.holders.join(', ');
    return `${capitalised(participantInBrief(participant))}${holders ? ` (${holders})` : ''}`;
}
