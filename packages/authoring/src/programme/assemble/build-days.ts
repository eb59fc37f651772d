import type { AgendaDay, AgendaItem, Finding, JsonPointer } from "@plenary/core";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { programmeFinding } from "../programme-finding.ts";
import { plainText } from "../text/clean.ts";
import { tokenize } from "../text/tokens.ts";
import { buildItems } from "./build-item.ts";
import type { DraftDay } from "./draft.ts";
import type { EventBuilder } from "./event-builder.ts";
import { readDetails } from "./read-details.ts";
import type { ResolvedDate } from "./resolve-dates.ts";
import { resolveTimes } from "./resolve-times.ts";
import { readTitle } from "./title.ts";

/** Makes the days of the agenda; headings of one date are one day. */
export function buildDays(
  days: readonly DraftDay[],
  dates: readonly ResolvedDate[],
  builder: EventBuilder,
  lexicon: Lexicon,
): { days: AgendaDay[]; findings: Finding[] } {
  const made: { day: AgendaDay; items: AgendaItem[] }[] = [];
  const byDate = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [at, draft] of days.entries()) {
    const resolved = dates[at];
    if (resolved === undefined) continue;
    const index = byDate.get(resolved.date) ?? made.length;
    if (index === made.length) {
      byDate.set(resolved.date, index);
      const items: AgendaItem[] = [];
      made.push({ day: { date: resolved.date, ...titleOf(draft, index, builder), items }, items });
      if (resolved.inferred) builder.infer(`/agenda/days/${index}/date`, "date");
      if (draft.date !== undefined) builder.place(`/agenda/days/${index}/date`, draft.date.start);
    }
    const items = made[index]?.items ?? [];
    findings.push(
      ...addItems(draft, resolved.date, `/agenda/days/${index}/items`, items, builder, lexicon),
    );
    if (resolved.wrongWeekday && draft.date !== undefined)
      findings.push(wrongWeekday(draft.date.start, resolved.date, builder));
  }
  return { days: made.map(({ day }) => day), findings };
}

function titleOf({ title }: DraftDay, index: number, builder: EventBuilder): { title?: string } {
  if (title === undefined) return {};
  builder.place(`/agenda/days/${index}/title`, title.start);
  return { title: plainText(builder.source.text, title) };
}

function addItems(
  draft: DraftDay,
  date: string,
  path: JsonPointer,
  items: AgendaItem[],
  builder: EventBuilder,
  lexicon: Lexicon,
): Finding[] {
  const { text } = builder.source;
  const read = draft.items.map((item) => ({
    draft: item,
    title: readTitle(text, item.title, lexicon),
    details: readDetails(text, item, lexicon),
  }));
  const times = resolveTimes(
    read.map(({ draft: { line, room, track }, title }) => ({
      times: line.times,
      instant: kindOf(tokenize(text, title.span), lexicon) === "departure",
      lane: `${room?.start ?? ""} ${track?.start ?? ""}`,
      ...(title.duration === undefined ? {} : { duration: title.duration }),
    })),
  );
  const findings: Finding[] = [];
  for (const [index, parts] of read.entries()) {
    const resolved = times[index] ?? { unclear: true };
    for (const item of buildItems(
      { ...parts, times: resolved, date },
      path,
      items.length,
      builder,
      lexicon,
    ))
      items.push(item);
    if (resolved.unclear) findings.push(unclear(parts.draft.line.times, builder));
  }
  return findings;
}

function unclear(
  { start, end }: DraftDay["items"][number]["line"]["times"],
  builder: EventBuilder,
): Finding {
  const message = "This end is not after its start, so it was left out. Correct one of the two.";
  return programmeFinding(
    "programme/time-unclear",
    message,
    builder.source.positionAt(end?.start ?? start?.start ?? 0),
  );
}

function wrongWeekday(at: number, date: string, builder: EventBuilder): Finding {
  const message = `The weekday written here is not that of ${date}. Check which of the two is meant; the date was taken.`;
  return programmeFinding("programme/weekday-mismatch", message, builder.source.positionAt(at), {
    date,
  });
}
