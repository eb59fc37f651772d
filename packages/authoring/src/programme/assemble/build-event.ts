import { type AgendaDay, deriveId, type Event } from "@plenary/core";
import type { ClockTime } from "../hours/clock-times.ts";
import { eventKindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ProgrammeOptions } from "../programme.ts";
import { plainText } from "../text/clean.ts";
import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokens.ts";
import type { EventBuilder } from "./event-builder.ts";
import { eventSpan } from "./event-span.ts";

/** What stands in an event beside its agenda. */
export interface EventFrame {
  readonly options: ProgrammeOptions;
  readonly lexicon: Lexicon;
  readonly language: string;
  readonly name?: Span | undefined;
  readonly place?: Span | undefined;
  /** When the whole ends, by the text. */
  readonly statedEnd?: ClockTime | undefined;
  /** What a programme is called in the text's language. */
  readonly fallbackName: string;
}

/** Makes the event around its days, with its keys in the order in which people read them. */
export function buildEvent(days: AgendaDay[], frame: EventFrame, builder: EventBuilder): Event {
  const { options, lexicon, language } = frame;
  const name = nameOf(frame, builder);
  const place = placeOf(frame.place, builder);
  const { start, end } = eventSpan(days, frame.statedEnd, builder);
  builder.infer("/kind", "kind");
  const event: Event = {
    type: "event",
    id: idOf(name, options.name !== undefined || frame.name !== undefined, start),
    kind: eventKindOf(tokenize(name, { start: 0, end: name.length }), lexicon),
    name,
    language,
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    start,
    ...(end === undefined ? {} : { end }),
    ...(place === undefined ? {} : { place }),
    ...(builder.people.length === 0 ? {} : { people: builder.people }),
    agenda: { ...(builder.tracks.length === 0 ? {} : { tracks: builder.tracks }), days },
  };
  const inferred = [...builder.inferences.keys()];
  return inferred.length === 0 ? event : { ...event, inferred };
}

function nameOf({ options, name, fallbackName }: EventFrame, builder: EventBuilder): string {
  if (options.name !== undefined && options.name !== "") return options.name;
  builder.infer("/name", "name");
  if (name === undefined) return fallbackName;
  builder.place("/name", name.start);
  return plainText(builder.source, name);
}

function placeOf(span: Span | undefined, builder: EventBuilder): Event["place"] {
  const { rooms } = builder;
  if (span === undefined) return rooms.length === 0 ? undefined : { rooms };
  builder.place("/place/name", span.start);
  return { name: plainText(builder.source, span), ...(rooms.length === 0 ? {} : { rooms }) };
}

/** The id has the year: programmes of one name come again. */
function idOf(name: string, named: boolean, start: string): string {
  const words = named ? deriveId(name) : "";
  const year = start.slice(0, 4);
  if (words === "") return `event-${start.slice(0, 10)}`;
  return words.includes(year) ? words : `${words}-${year}`;
}
