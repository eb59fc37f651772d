import { localize } from "./localize/localize.ts";
import type { Event } from "./model/event.ts";
import type { Result } from "./model/finding.ts";
import type { Id } from "./model/identifier.ts";
import type { Participant } from "./model/participant.ts";
import type { PlenaryDocument } from "./model/plenary-document.ts";
import type { Project } from "./model/project.ts";
import type { Series } from "./model/series.ts";
import type { LanguageTag } from "./model/text.ts";
import type { Crosswalk } from "./tally/crosswalk.ts";
import type { TallySubject } from "./tally/subject.ts";
import { tallyEvents } from "./tally/tally-container.ts";
import { tallyEvent } from "./tally/tally-event.ts";
import type { Tally, TallyBy } from "./tally/tally-result.ts";
import { resolveTaxonomy } from "./taxonomy/category-tree.ts";
import { plenaryStakeholders } from "./taxonomy/plenary-stakeholders.ts";

/** How to count. */
export interface TallyOptions {
  /** `category` when it is not told. */
  readonly by?: TallyBy;
  /** Of the labels; the document's own when it is not told. */
  readonly language?: LanguageTag;
  /** Leads from the categories of other taxonomies to those of the first event's, so that events can be compared. */
  readonly crosswalk?: Crosswalk;
  /** Participants of an event beside those that the document lists; they are read once, and none of them is kept. */
  readonly participants?: Iterable<Participant>;
}

/**
 * Counts people: each headcount of a document and its list of participants, rolled up along the taxonomy, with shares in
 * whole percent that add up to 100 (largest remainder), the way from interest to attendance, and the events of a project or
 * series side by side. A line of several categories is counted whole where they meet, or else unallocated; what is not
 * reported is listed and is not zero. Counts are exact: `redact` the document first for anybody but its organizers. Findings
 * (`tally/…`) say what was counted in which way. Time: linear in lines and participants.
 *
 * @example
 * import { tally } from "@plenary/core";
 * const counted = tally({
 *   type: "event", id: "hearing", kind: "meeting", name: "Hearing", language: "en", start: "2026-05-20",
 *   headcounts: [{ measure: "attended", total: 9, lines: [
 *     { categories: ["judge"], value: 4 }, { categories: ["prosecutor", "lawyer"], value: 2 },
 *   ] }],
 * });
 * const [attended] = counted.value.measures;
 * attended?.rows.map(({ id, direct, subtree, share }) => [id, direct, subtree, share]); // => [
 * //   ["justice", 2, 6, 67], ["magistrate", 0, 4, 45], ["judge", 4, 4, 45],
 * // ]
 * attended?.unallocated; // => 3
 */
export function tally(
  document: PlenaryDocument,
  options: TallyOptions = {},
): Extract<Result<Tally>, { ok: true }> {
  const { by = "category", crosswalk } = options;
  if (document.type === "event") {
    const { funnel, findings, measures } = tallyEvent(subjectOf(document, "", options), by);
    const funnels = funnel === undefined ? [] : [funnel];
    return { ok: true, value: { by, measures, funnels, comparisons: [] }, findings: [...findings] };
  }
  const subjects = document.events.map((event, index) =>
    subjectOf(event, `/events/${index}`, options, document),
  );
  return { ok: true, ...tallyEvents(subjects, by, crosswalk) };
}

function subjectOf(
  stated: Event,
  base: string,
  { language, participants = [] }: TallyOptions,
  container?: Project | Series,
): TallySubject {
  const event = language === undefined ? stated : localize(stated, language);
  const reference = event.taxonomy ?? container?.taxonomy;
  const { id, version } = reference ?? plenaryStakeholders;
  return {
    event,
    base,
    organizations: byId([...(container?.organizations ?? []), ...(event.organizations ?? [])]),
    categories: resolveTaxonomy(reference),
    taxonomyKey: `${id} ${version.split(".")[0]}`,
    language: language ?? event.language,
    participants:
      container === undefined ? both(event.participants, participants) : (event.participants ?? []),
  };
}

function* both(
  listed: readonly Participant[] = [],
  others: Iterable<Participant>,
): Iterable<Participant> {
  yield* listed;
  yield* others;
}

function byId<Entity extends { readonly id: Id }>(entities: readonly Entity[]): Map<Id, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
