import {
    governanceMatrix,
    type Meeting,
    type Participant,
    participantInProse,
    type plan,
    texts,
} from '../../../language/index.ts';
import { type Card, fact } from './card.ts';

/** `isMeant` picks the meeting among the deal's. */
export function meetingCard(deal: plan.Deal, isMeant: (meeting: Meeting) => boolean, language: string): Card | undefined {
    const level = deal.governance?.levels.find(({ meetings }) => meetings.some(isMeant));
    const meeting = level?.meetings.find(isMeant);
    if (!meeting) return undefined;
    const inProse = (participant: Participant) => participantInProse(participant, language);
    const rows = governanceMatrix(deal, language)?.levels.flatMap(({ label, meetings }) =>
        meetings.map((row) => ({ ...row, level: label })),
    );
    const row = rows?.find(({ source }) => source === meeting.source);
    return {
        word: 'meeting',
        name: meeting.name,
        title: meeting.title,
        facts: row
            ? [
                  fact(texts.governance.level, language, row.level),
                  fact(texts.governance.purpose, language, row.purpose),
                  fact(texts.governance.cadence, language, row.cadence, row.starting),
                  fact(texts.governance.place, language, row.place),
                  fact(texts.governance.chair, language, ...meeting.chairs.map(inProse)),
                  fact(texts.governance.participants, language, ...meeting.participants.map(inProse)),
                  fact(
                      texts.governance.invited,
                      language,
                      ...meeting.guests.map(({ participant }, index) =>
                          [inProse(participant), row.guests[index]?.every].filter(Boolean).join(', '),
                      ),
                  ),
              ]
            : [],
    };
}
