import type { AgendaItem, AgendaRole, JsonPointer } from "@plenary/core";
import { addDays } from "../dates/calendar-days.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PeopleLine } from "../people/people.ts";
import { isCapital, namesWithin } from "../people/person-names.ts";
import { plainText } from "../text/clean.ts";
import { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { withoutOwnDate } from "../titles/own-dates.ts";
import { readRotation } from "../titles/rotations.ts";
import { type ReadTitle, readTitle, withLead } from "../titles/title.ts";
import type { DraftItem } from "./draft.ts";
import type { EventBuilder } from "./event-builder.ts";
import type { ReadItem } from "./read-days.ts";
import { type ReadDetails, withBeside } from "./read-details.ts";
import type { ResolvedTimes } from "./resolve-times.ts";

/** What an agenda item is made of. */
interface ItemParts extends ReadItem {
  readonly date: string;
  /** Where the whole day is. */
  readonly place?: Span | undefined;
}

/** Makes an agenda item, and after it those that run side by side in its time. `path` is the place of the first. */
export function buildItems(
  parts: ItemParts,
  days: JsonPointer,
  first: number,
  builder: EventBuilder,
  lexicon: Lexicon,
): AgendaItem[] {
  const { draft, details, times, date } = parts;
  const text = builder.source;
  const title = withoutOwnDate(text, parts.title, date, lexicon);
  const path = `${days}/${first}`;
  placeTimes(parts, path, builder);
  noteNames(toldIn(title, details), builder, lexicon);
  builder.place(`${path}/title`, title.span.start);
  const own = draft.room ?? draft.line.place ?? title.room ?? details.room;
  const room = own ?? (namesVenue(text, title.span, lexicon) ? undefined : parts.place);
  const item: AgendaItem = {
    id: builder.itemIds.make(headOf(title.text)),
    kind: kindOfLine(text, title, draft, lexicon),
    title: title.text,
    ...timesOf(times, date),
    ...(room === undefined ? {} : { room: builder.room(room) }),
    ...(draft.track === undefined ? {} : { track: builder.track(draft.track) }),
    ...contributions(details, path, builder, lexicon),
    ...rotationOf(title, path, builder, lexicon),
  };
  const sessions = details.sessions.map((session, index) =>
    buildSession(session, item, `${days}/${first + 1 + index}`, builder, lexicon),
  );
  return [item, ...sessions];
}

/** "Dinner in the Hotel Dacia" is not where the rest of the day is. */
function namesVenue(text: SourceText, title: Span, { venues }: Lexicon): boolean {
  const tokens = text.tokens(title);
  return tokens.some((_, at) => venues.has(tokens, at) && isCapital(text, tokens[at + 1]));
}

/** What the title says it is; else what the line says of those who contribute: `"The quiet month" – lecture by Dr. Ana Pop`. */
function kindOfLine(
  text: SourceText,
  { span, people, asides }: ReadTitle,
  { title: line, lead }: DraftItem,
  lexicon: Lexicon,
): AgendaItem["kind"] {
  const kind = kindOf(text.tokens(span), lexicon);
  if (kind !== "other") return kind;
  const beside = people.length + asides.length > 0 ? kindOf(text.tokens(line), lexicon) : kind;
  return beside !== "other" || lead === undefined ? beside : kindOf(text.tokens(lead), lexicon);
}

/** What is published as it is written. */
function toldIn(title: ReadTitle, { abstract, people }: Pick<ReadDetails, "abstract" | "people">) {
  return [title.span, ...abstract, ...people.flatMap(({ attribution }) => attribution ?? [])];
}

/** Who is named in a title or an abstract is of the event: what is published about people must know them. */
function noteNames(spans: readonly Span[], builder: EventBuilder, lexicon: Lexicon): void {
  for (const span of spans)
    for (const { name, at, prefix, sure } of namesWithin(builder.source, span, lexicon))
      if (sure) builder.person(name, at, prefix);
      else builder.mentions.push({ name, at });
}

function rotationOf(
  title: ReadTitle,
  path: JsonPointer,
  builder: EventBuilder,
  lexicon: Lexicon,
): Pick<AgendaItem, "rotation"> {
  const rotation = readRotation(builder.source.tokens(title.span), lexicon);
  if (rotation === undefined) return {};
  builder.place(`${path}/rotation`, title.span.start);
  return { rotation };
}

function placeTimes({ draft, times }: ItemParts, path: JsonPointer, builder: EventBuilder): void {
  const { start, end } = draft.line.times;
  builder.place(path, start?.start ?? end?.start ?? draft.title.start);
  if (start !== undefined) builder.place(`${path}/start`, start.start);
  if (end !== undefined && times.end !== undefined) builder.place(`${path}/end`, end.start);
  if (times.startInferred !== undefined) builder.infer(`${path}/start`, times.startInferred);
  if (times.endInferred !== undefined) builder.infer(`${path}/end`, times.endInferred);
}

function timesOf({ start, end }: ResolvedTimes, date: string): Pick<AgendaItem, "start" | "end"> {
  const late = end !== undefined && end >= 24 * 60;
  return {
    ...(start === undefined ? {} : { start: clock(start) }),
    ...(end === undefined
      ? {}
      : { end: late ? `${addDays(date, 1)}T${clock(end - 24 * 60)}` : clock(end) }),
  };
}

/** `09:30`, of minutes after midnight. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A session has the time of the item that it is a part of: the text gives it none of its own. */
function buildSession(
  { title, lead, details }: ReadDetails["sessions"][number],
  parent: AgendaItem,
  path: JsonPointer,
  builder: EventBuilder,
  lexicon: Lexicon,
): AgendaItem {
  const text = builder.source;
  const read = withLead(text, readTitle(text, title, lexicon), lead);
  const room = read.room ?? details.room;
  const name = read.text;
  noteNames(toldIn(read, details), builder, lexicon);
  const own = kindOf(text.tokens(title), lexicon);
  const kind = lead === undefined ? own : kindOf(text.tokens(lead), lexicon);
  builder.place(path, title.start);
  builder.place(`${path}/title`, title.start);
  for (const key of ["start", "end"] as const)
    if (parent[key] !== undefined) builder.infer(`${path}/${key}`, "session-time");
  return {
    id: builder.itemIds.make(headOf(name)),
    kind: kind === "other" ? parent.kind : kind,
    title: name,
    ...(parent.start === undefined ? {} : { start: parent.start }),
    ...(parent.end === undefined ? {} : { end: parent.end }),
    ...(room === undefined ? {} : { room: builder.room(room) }),
    ...(parent.id === undefined ? {} : { parent: parent.id }),
    ...contributions(withBeside(details, read), path, builder, lexicon),
  };
}

function contributions(
  details: ReadDetails,
  path: JsonPointer,
  builder: EventBuilder,
  lexicon: Lexicon,
): Pick<AgendaItem, "abstract" | "roles"> {
  const text = builder.source;
  const roles: AgendaRole[] = [];
  for (const line of details.people) addRoles(line, roles, path, builder, lexicon);
  const abstract = details.abstract.map((span) => plainText(text, span)).join("\n");
  const [first] = details.abstract;
  if (first !== undefined) builder.place(`${path}/abstract`, first.start);
  return { ...(abstract === "" ? {} : { abstract }), ...(roles.length === 0 ? {} : { roles }) };
}

function addRoles(
  { role, people, attribution }: PeopleLine,
  roles: AgendaRole[],
  path: JsonPointer,
  builder: EventBuilder,
  lexicon: Lexicon,
): void {
  for (const { name, prefix, post = "", at } of people) {
    const place = `${path}/roles/${roles.length}`;
    builder.place(place, at);
    if (role === undefined) builder.infer(`${place}/role`, "role");
    const person = builder.person(name, at, prefix, post === "" ? undefined : post);
    roles.push({ role: role ?? "speaker", person });
    notePost(post, at, builder, lexicon);
  }
  if (attribution === undefined) return;
  builder.place(`${path}/roles/${roles.length}`, attribution.start);
  roles.push({ role: role ?? "speaker", attribution: plainText(builder.source, attribution) });
}

/** "Assistant to Dr. Ion Vlad": what somebody is may name somebody else. */
function notePost(post: string, at: number, builder: EventBuilder, lexicon: Lexicon): void {
  const whole = { start: 0, end: post.length };
  // "Washington State Representative": a given name alone may be of a place.
  for (const { name, prefix, sure } of namesWithin(new SourceText(post), whole, lexicon))
    if (prefix !== undefined) builder.person(name, at, prefix);
    else if (sure) builder.mentions.push({ name, at });
}

/** "Panel 2" of "Panel 2: Who pays the ticket?", and "Welcome" of "Welcome – Ana Pop (Cluj)": an id has no speaker. */
function headOf(title: string): string {
  const end = title.search(/: | [–—|-] | \(/);
  return end > 0 ? title.slice(0, end) : title;
}
