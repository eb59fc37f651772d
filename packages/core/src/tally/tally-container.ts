import type { Finding } from "../model/finding.ts";
import { type Comparable, compare } from "./compare.ts";
import { type Crosswalk, translate } from "./crosswalk.ts";
import type { TallySubject } from "./subject.ts";
import { tallyFinding } from "./tally-codes.ts";
import { type EventTally, tallyEvent, viewBy } from "./tally-event.ts";
import type { Tally, TallyBy } from "./tally-result.ts";

/** Counts each event of a project or series, and sets them side by side. */
export function tallyEvents(
  subjects: readonly TallySubject[],
  by: TallyBy,
  crosswalk: Crosswalk | undefined,
): { value: Tally; findings: Finding[] } {
  const tallies = subjects.map((subject) => ({ subject, ...tallyEvent(subject, by) }));
  const compared = compareEvents(tallies, by, crosswalk);
  return {
    value: {
      by,
      measures: tallies.flatMap(({ subject, measures }) =>
        measures.map((measure) => ({ event: subject.event.id, ...measure })),
      ),
      funnels: tallies.flatMap(({ subject, funnel }) =>
        funnel === undefined ? [] : [{ event: subject.event.id, ...funnel }],
      ),
      comparisons: compared.value,
    },
    findings: [...tallies.flatMap(({ findings }) => findings), ...compared.findings],
  };
}

type CountedEvent = EventTally & { readonly subject: TallySubject };

function compareEvents(
  events: readonly CountedEvent[],
  by: TallyBy,
  crosswalk: Crosswalk | undefined,
): { value: Tally["comparisons"]; findings: Finding[] } {
  const [first] = events;
  if (first === undefined) return { value: [], findings: [] };
  const other = events.find(({ subject }) => subject.taxonomyKey !== first.subject.taxonomyKey);
  if (other !== undefined && by !== "country" && crosswalk === undefined) {
    return { value: [], findings: [differentTaxonomies(first.subject, other.subject)] };
  }
  const findings: Finding[] = [];
  const comparables = events.map((event): Comparable => {
    if (event.subject.taxonomyKey === first.subject.taxonomyKey || crosswalk === undefined)
      return event;
    const translation = translate(event.subject, first.subject, crosswalk);
    findings.push(...translation.findings);
    return { ...tallyEvent(translation.subject, by), subject: translation.subject };
  });
  const organizations = new Map(
    comparables.toReversed().flatMap(({ subject }) => [...subject.organizations]),
  );
  return { value: compare(comparables, viewBy({ ...first.subject, organizations }, by)), findings };
}

function differentTaxonomies(one: TallySubject, other: TallySubject): Finding {
  return tallyFinding(
    "tally/different-taxonomies",
    other.base,
    `This event is counted by the taxonomy ${other.taxonomyKey}, an earlier one by ${one.taxonomyKey}. The events are not compared: their categories may mean different things. Use one taxonomy for all, or hand over a crosswalk from category to category.`,
    { taxonomy: other.taxonomyKey, expected: one.taxonomyKey },
  );
}
