import type { Event } from "../model/event.ts";
import type { Id } from "../model/identifier.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { Organization } from "../model/organization.ts";
import type { Participant } from "../model/participant.ts";
import type { StakeholderCategory } from "../model/taxonomy.ts";

/** The taxonomy by which people are counted. */
export interface TallyCategories {
  get(id: Id): StakeholderCategory | undefined;
  has(id: Id): boolean;
  commonAncestor(ids: Iterable<Id>): Id | undefined;
  sectorOf(id: Id): Id | undefined;
  depth(id: Id): number | undefined;
  label(id: Id, languageTag: string): string;
}

/** One event to count, and what was looked up for it. */
export interface TallySubject {
  readonly event: Event;
  /** Where the event stands in its document. */
  readonly base: JsonPointer;
  /** Those of the event, then those of the document that it stands in. */
  readonly organizations: ReadonlyMap<Id, Organization>;
  readonly categories: TallyCategories;
  /** The taxonomy's id and the version up to which its categories mean the same. */
  readonly taxonomyKey: string;
  /** The language of labels. */
  readonly language: string;
  readonly participants: Iterable<Participant>;
}
