import type { AgendaDay, AgendaItem } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { Project } from "../model/project.ts";
import type { Series } from "../model/series.ts";
import type { StakeholderCategory, Taxonomy } from "../model/taxonomy.ts";

/** A local time on the UTC time line; `epoch` in milliseconds. */
export interface LocalMoment {
  readonly local: string;
  readonly epoch: number;
  readonly resolution: "unique" | "ambiguous" | "nonexistent";
}

/** The wall clock of a time zone. */
interface LocalClock {
  readonly timeZone: string;
  resolve(local: string): LocalMoment;
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
  readonly ids: readonly string[];
  get(id: string): StakeholderCategory | undefined;
  has(id: string): boolean;
  replacementOf(id: string): string | undefined;
}

/** What several events can stand in. */
export type Container = Project | Series;

/** What a rule sees of one event: the event, the document that it stands in, and what was computed of both. */
export interface EventSubject {
  readonly event: Event;
  readonly container?: Container;
  /** What follows from the project or series around the event, computed once however many of its events ask; nothing where there is none. */
  ofContainer<Value>(compute: (container: Container) => Value): Value | undefined;
  readonly items: readonly ItemMoments[];
  /** Resolves a local date-time of the event; absent when the event's time zone is missing or unknown. */
  readonly resolve?: (local: string) => LocalMoment;
  /** The name of the time zone as the runtime spells it, where the document spells it in another case. */
  readonly zoneSpelling?: string;
  /** The clocks of a country, by its code; none where the runtime knows none. */
  clocksIn(country: string): readonly LocalClock[];
  readonly categories: Categories;
  /** The taxonomies that a document can refer to by their ids. */
  readonly published: readonly Taxonomy[];
}

/** What a rule sees of a project or series; its events are subjects of their own. */
export interface ContainerSubject {
  readonly container: Container;
  readonly categories: Categories;
  readonly published: readonly Taxonomy[];
}
