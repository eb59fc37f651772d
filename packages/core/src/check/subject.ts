import type { AgendaDay, AgendaItem } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { Project } from "../model/project.ts";
import type { Series } from "../model/series.ts";
import type { StakeholderCategory } from "../model/taxonomy.ts";
import type { KnownIds } from "./ref/references.ts";

/** A local time on the UTC time line; `epoch` in milliseconds. */
export interface LocalMoment {
  readonly local: string;
  readonly epoch: number;
  readonly resolution: "unique" | "ambiguous" | "nonexistent";
}

/** An agenda item with its place in the document and on the time line. */
export interface ItemMoments {
  readonly path: JsonPointer;
  readonly item: AgendaItem;
  readonly id: string;
  readonly day: AgendaDay;
  readonly start?: LocalMoment;
  readonly end?: LocalMoment;
}

/** The taxonomy that the document uses. */
export interface Categories {
  get(id: string): StakeholderCategory | undefined;
  has(id: string): boolean;
  ancestors(id: string): readonly string[];
  isWithin(id: string, ancestor: string): boolean;
  replacementOf(id: string): string | undefined;
  readonly cycles: readonly (readonly string[])[];
}

/** What a rule sees of one event: the event, the document that it stands in, and what was computed of both. */
export interface EventSubject {
  readonly event: Event;
  readonly container?: Project | Series;
  /** The ids that the project or series gives to all of its events. */
  readonly inherited?: KnownIds;
  readonly items: readonly ItemMoments[];
  /** Resolves a local date-time of the event; absent when the event's time zone is missing or unknown. */
  readonly resolve?: (local: string) => LocalMoment;
  /** The name of the time zone as the runtime spells it, where the document spells it in another case. */
  readonly zoneSpelling?: string;
  readonly categories: Categories;
}

/** What a rule sees of a project or series; its events are subjects of their own. */
export interface ContainerSubject {
  readonly container: Project | Series;
  /** The ids that it gives to all of its events. */
  readonly inherited: KnownIds;
  readonly categories: Categories;
}
