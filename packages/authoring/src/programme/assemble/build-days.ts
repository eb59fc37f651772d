import type { AgendaDay, AgendaItem, Finding, JsonPointer } from "@plenary/core";
import type { ResolvedDate } from "../dates/resolve-dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { programmeFinding } from "../programme-finding.ts";
import { plainText } from "../text/clean.ts";
import { buildItems } from "./build-item.ts";
import type { EventBuilder } from "./event-builder.ts";
import type { ReadDay, ReadItem } from "./read-days.ts";

/** Makes the days of the agenda; headings of one date are one day. */
export function buildDays(
  days: readonly ReadDay[],
  dates: readonly ResolvedDate[],
  builder: EventBuilder,
  lexicon: Lexicon,
): { days: AgendaDay[]; findings: Finding[] } {
  const made: { day: AgendaDay; items: AgendaItem[] }[] = [];
  const byDate = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [at, read] of days.entries()) {
    const resolved = dates[at];
    if (resolved === undefined) continue;
    const index = byDate.get(resolved.date) ?? made.length;
    if (index === made.length) {
      byDate.set(resolved.date, index);
      const items: AgendaItem[] = [];
      made.push({ day: { date: resolved.date, ...titleOf(read, index, builder), items }, items });
      if (resolved.inferred) builder.infer(`/agenda/days/${index}/date`, "date");
      if (read.date !== undefined) builder.place(`/agenda/days/${index}/date`, read.date.start);
    }
    const items = made[index]?.items ?? [];
    findings.push(
      ...addItems(read, resolved.date, `/agenda/days/${index}/items`, items, builder, lexicon),
      ...dayFindings(read, resolved, dates[at - 1], builder),
    );
  }
  return { days: made.map(({ day }) => day), findings };
}

function titleOf({ title }: ReadDay, index: number, builder: EventBuilder): { title?: string } {
  if (title === undefined) return {};
  builder.place(`/agenda/days/${index}/title`, title.start);
  return { title: plainText(builder.source, title) };
}

function addItems(
  { items: read, place }: ReadDay,
  date: string,
  path: JsonPointer,
  items: AgendaItem[],
  builder: EventBuilder,
  lexicon: Lexicon,
): Finding[] {
  const findings: Finding[] = [];
  for (const item of read) {
    for (const made of buildItems({ ...item, date, place }, path, items.length, builder, lexicon))
      items.push(made);
    if (item.times.unclear) findings.push(unclear(item, builder));
  }
  return findings;
}

function dayFindings(
  { date: heading, items: [first] }: ReadDay,
  { date, wrongWeekday, doubt }: ResolvedDate,
  before: ResolvedDate | undefined,
  builder: EventBuilder,
): Finding[] {
  const findings: Finding[] = [];
  if (wrongWeekday && heading !== undefined) {
    const message = `The weekday written here is not that of ${date}. Check which of the two is meant; the date was taken.`;
    const position = builder.source.positionAt(heading.start);
    findings.push(programmeFinding("programme/weekday-mismatch", message, position, { date }));
  }
  if (doubt !== undefined && first !== undefined) {
    const taken = before?.date === date ? `what follows stays on ${date}` : `${date} was taken`;
    const why =
      doubt === "clock"
        ? "The clock starts again here, and no heading says of which day"
        : "The weekdays are not in order, so this may be of the same week or of the next";
    const message = `${why}; ${taken}. Write the date of the day on a line before it.`;
    const position = builder.source.positionAt(startOf(first));
    findings.push(programmeFinding("programme/day-unclear", message, position, { date }));
  }
  return findings;
}

function startOf({ draft: { line, title } }: ReadItem): number {
  return line.times.start?.start ?? title.start;
}

function unclear({ draft: { line } }: ReadItem, builder: EventBuilder): Finding {
  const message = "This end is not after its start, so it was left out. Correct one of the two.";
  const at = line.times.end?.start ?? line.times.start?.start ?? 0;
  return programmeFinding("programme/time-unclear", message, builder.source.positionAt(at));
}
