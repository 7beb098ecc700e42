import type { Attendee } from '../schedule/schedule.ts';

/** A person or a role, as a plan names them: `Region.Anna`. */
export interface Who {
    readonly organisation: string;
    readonly member: string;
}

/** Whether an attendee is meant: by role, or as the person who comes. */
export function isMeant({ organisation, role, person }: Attendee, who: Who): boolean {
    return organisation.name === who.organisation && (role?.name === who.member || person?.name === who.member);
}
