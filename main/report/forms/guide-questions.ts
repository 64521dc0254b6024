import { DETERMINANTS, type Determinant } from "#shared/domain/requirements/schema.ts";
import type { Requirement } from "#shared/domain/requirements/schema.ts";
import type { Channel, Moment } from "#shared/domain/moments/schema.ts";

/** More would not be asked: an interview has an hour. */
const MOST = 3;
const AT_A_DISTANCE = new Set<Channel>([
  "phone",
  "message",
  "email",
  "web",
  "app",
  "machine",
  "post",
]);

/**
 * The quality determinants worth asking about at a moment: those its requirements speak of,
 * then those that what is known of it suggests; at most three.
 */
export function determinantsToAsk(
  moment: Moment,
  requirements: readonly Requirement[],
): readonly Determinant[] {
  const spoken = new Set(requirements.flatMap(({ determinant }) => determinant ?? []));
  const suggested: Readonly<Record<Determinant, boolean>> = {
    responsiveness:
      moment.time === "waiting" ||
      (moment.usual !== null && moment.maximum !== null && moment.usual > moment.maximum),
    reliability: moment.incidents.length > 0 || moment.reliability !== null,
    access: moment.channel !== null && AT_A_DISTANCE.has(moment.channel),
    courtesy: moment.servedBy.trim() !== "",
    communication: moment.emotion !== null && moment.emotion < 0,
    tangibles: moment.physicalEvidence.trim() !== "",
    competence: false,
    credibility: false,
    security: false,
    understanding: false,
  };
  return [
    ...DETERMINANTS.filter((each) => spoken.has(each)),
    ...DETERMINANTS.filter((each) => suggested[each] && !spoken.has(each)),
  ].slice(0, MOST);
}
