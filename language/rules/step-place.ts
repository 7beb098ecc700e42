import type * as ast from '../generated/ast.ts';
import type { Place } from './finding.ts';
import { placeOfProperty } from './place.ts';

/** From where an escalation climbs to where. */
export function stepPlace(escalation: ast.Escalation): Place {
    return { offset: placeOfProperty(escalation, 'from').offset, end: placeOfProperty(escalation, 'to').end };
}
