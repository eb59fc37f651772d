import type { Event } from "../model/event.ts";
import type { Finding } from "../model/finding.ts";
import type { Id } from "../model/identifier.ts";
import type { TallySubject } from "./subject.ts";
import { tallyFinding } from "./tally-codes.ts";

/** From a category of one taxonomy to that of another which comprises it. */
export type Crosswalk = ReadonlyMap<Id, Id>;

/** The subject as it is counted by another's taxonomy, and the categories for which there is no way. */
export function translate(
  subject: TallySubject,
  target: TallySubject,
  crosswalk: Crosswalk,
): { subject: TallySubject; findings: Finding[] } {
  const lost = new Set<Id>();
  function translated<Entity extends { categories?: Id[] | undefined }>(entity: Entity): Entity {
    if (entity.categories === undefined) return entity;
    const categories = entity.categories.map((id) => {
      const other = crosswalk.get(id);
      if (other === undefined) lost.add(id);
      return other ?? id;
    });
    return { ...entity, categories };
  }
  const organizations = new Map(
    Array.from(subject.organizations, ([id, organization]) => [id, translated(organization)]),
  );
  const event: Event = {
    ...subject.event,
    headcounts: (subject.event.headcounts ?? []).map((headcount) => ({
      ...headcount,
      lines: (headcount.lines ?? []).map(translated),
    })),
  };
  const participants = Array.from(subject.participants, translated);
  const { base } = subject;
  const message = `The crosswalk leads from ${lost.size === 1 ? "one category" : `${lost.size} categories`} of this event to none of the taxonomy that the others use. Their people are compared as unknown. Add what is missing to the crosswalk.`;
  return {
    subject: { ...target, base, event, organizations, participants },
    findings:
      lost.size === 0
        ? []
        : [tallyFinding("tally/not-in-crosswalk", base, message, { categories: lost.size })],
  };
}
