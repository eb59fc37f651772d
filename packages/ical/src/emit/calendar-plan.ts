import type { Finding, PlenaryDocument, Result } from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import { vtimezone } from "../time-zone/vtimezone.ts";
import { unfitChoices } from "./choices.ts";
import { foldLines } from "./content-line.ts";
import { type EventPlan, type EventWriter, writerOf, writtenEntries } from "./event-plan.ts";
import { header, trailer } from "./header.ts";
import { maskedFor } from "./masked.ts";
import type { CalendarOptions } from "./options.ts";
import { type Changes, changesSince, excessOf, type Publication, plansOf } from "./previous.ts";
import { type Piece, pieceOf, publisher } from "./publication.ts";
import { veventLines } from "./vevent.ts";
import { renamedIds, withheldKinds } from "./withheld.ts";
import { widened, type YearSpan, yearsOf } from "./year-span.ts";

/** A calendar that can be written: everything that could forbid it has been looked at. */
export interface CalendarPlan {
  pieces(): Iterable<Piece>;
}

/** Looks through a document for what its calendar will hold, and for what must be said about it. */
export function planCalendar(
  document: PlenaryDocument,
  options: CalendarOptions,
): Result<CalendarPlan> {
  const unfit = unfitChoices(document, options);
  if (unfit.length > 0) return { ok: false, findings: unfit };
  const masked = maskedFor(options.audience ?? "public", document, options.cache);
  const plans = plansOf(masked.document, options);
  const excess = excessOf(plans);
  if (excess.length > 0) return { ok: false, findings: excess };
  const changes: Changes =
    options.previous === undefined
      ? { publications: new Map(), tombstones: [], findings: [] }
      : changesSince(options.previous, masked, plans, options);
  const zones = timeZones(plans, changes);
  const count = plans.reduce((sum, { survey }) => sum + survey.ids.size, changes.tombstones.length);
  const findings = [
    ...plans.flatMap(({ survey }) => survey.findings),
    ...withheldKinds(masked.findings),
    ...renamedIds(document, masked, options.audience ?? "public"),
    ...repeatedEvents(plans),
    ...changes.findings,
    ...zones.flatMap(({ findings }) => findings),
    ...noUpdateTime(document),
    ...(count === 0 ? [nothing()] : []),
  ];
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, findings };
  const texts = zones.map(({ text }) => text);
  const head = () => header(masked.document, count === 1, texts, options);
  const published = plans.map((plan): PublishedEvent => {
    const { sequence, stamp } = changes.publications.get(plan) ?? plan.context;
    return { sequence, stamp, writer: writerOf(plan) };
  });
  const { tombstones } = changes;
  return { ok: true, value: { pieces: () => pieces(head, published, tombstones) }, findings };
}

interface PublishedEvent extends Publication {
  readonly writer: EventWriter;
}

function* pieces(
  head: () => string,
  events: readonly PublishedEvent[],
  tombstones: Changes["tombstones"],
): Generator<Piece> {
  yield pieceOf(head());
  for (const { sequence, stamp, writer } of events) {
    const publish = publisher(sequence, stamp);
    for (const entries of writtenEntries(writer)) yield publish(entries);
  }
  for (const { sequence, stamp, entry } of tombstones) {
    yield publisher(sequence, stamp)(foldLines(veventLines(entry)));
  }
  yield pieceOf(trailer);
}

interface ZoneText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A VTIMEZONE for each zone that a time is printed in, for the years of those times. */
function timeZones(plans: readonly EventPlan[], { tombstones }: Changes): ZoneText[] {
  const spans = new Map<string, { years: YearSpan; path: string }>();
  const note = (timeZone: string | undefined, years: YearSpan | undefined, path: string) => {
    const known = timeZone === undefined ? undefined : spans.get(timeZone);
    const span = widened(known?.years, years);
    if (timeZone === undefined || span === undefined) return;
    spans.set(timeZone, { years: span, path: known?.path ?? path });
  };
  for (const { context, survey } of plans) {
    note(context.event.timeZone, survey.years, `${context.base}/timeZone`);
  }
  for (const { entry } of tombstones) note(entry.timeZone, yearsOf(entry), "");
  return [...spans].map(([timeZone, { years, path }]) => {
    const { text, regular } = vtimezone(timeZone, years.first, years.last);
    const message = `${timeZone} changed its clocks by no yearly rule in these years; the calendar lists each change, which Outlook may misread.`;
    const finding = calendarFinding("calendar/irregular-time-zone", path, message);
    return { text, findings: regular ? [] : [finding] };
  });
}

function repeatedEvents(plans: readonly EventPlan[]): Finding[] {
  const seen = new Set<string>();
  return plans.flatMap(({ context: { event, base }, survey }) => {
    if (survey.ids.size === 0) return [];
    if (!seen.has(event.id)) {
      seen.add(event.id);
      return [];
    }
    const message =
      "Another event has the same id, and calendars would take their entries for one.";
    return [calendarFinding("calendar/unfit", base, message)];
  });
}

function noUpdateTime(document: PlenaryDocument): Finding[] {
  if (document.updated !== undefined) return [];
  const message =
    "The document does not say when it was `updated`, so entries are stamped with the event's day. Add it, and raise `revision`, whenever you publish a change.";
  return [calendarFinding("calendar/no-update-time", "", message)];
}

function nothing(): Finding {
  const message =
    "There is nothing to put in this calendar. Give the event a day, or choose less narrowly.";
  return calendarFinding("calendar/empty", "", message);
}
