import { endOf, startOf } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Container, ItemMoments } from "../subject.ts";
import { isLater } from "./is-later.ts";

/** No document can state a later date. */
const LAST_DATE = "9999-12-31";

export const endBeforeStart = defineRule({
  code: "time/end-before-start",
  severity: "error",
  summary: "Something ends before it starts, or at the same time.",
  *inEvent({ event, items }) {
    yield* reversedSpan("event", "/end", event.start, event.end);
    for (const item of items) yield* reversedItem(item);
    yield* reversedFacts(event);
  },
  *inContainer({ container }) {
    if (container.type === "project") {
      yield* reversedSpan("project", "/end", container.start, container.end);
    }
    yield* reversedFacts(container);
  },
});

/** On the wall clock, which needs no time zone; only a time that a clock change skips would compare otherwise on the time line. */
function* reversedItem({ item, day, path }: ItemMoments): Iterable<Violation> {
  const [start, end] = [startOf(day, item), endOf(day, item)];
  if (start === undefined || end === undefined || end > start) return;
  const hint =
    item.end?.includes("T") || day.date === LAST_DATE
      ? "Swap the two times, or correct the one that is wrong."
      : `Swap the two times, or write an end on the next day with its date: ${nextDay(day.date)}T${item.end}.`;
  yield {
    path: `${path}/end`,
    message: `The item starts at ${item.start} and ends at ${item.end}, which is not later. ${hint}`,
    params: { start, end },
  };
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function* reversedFacts(document: Event | Container): Iterable<Violation> {
  for (const [o, organization] of (document.organizations ?? []).entries()) {
    const { foundingDate, dissolutionDate } = organization;
    const path = `/organizations/${o}/dissolutionDate`;
    yield* reversedSpan("organization", path, foundingDate, dissolutionDate);
  }
  for (const [s, { figure }] of (document.statements ?? []).entries()) {
    const { start, end } = figure?.period ?? {};
    yield* reversedSpan("period", `/statements/${s}/figure/period/end`, start, end);
  }
}

function* reversedSpan(
  what: string,
  path: JsonPointer,
  start: string | undefined,
  end: string | undefined,
): Iterable<Violation> {
  if (start === undefined || end === undefined) return;
  // Two equal dates are one day; two equal times are nothing.
  const isEmpty = start === end && start.includes("T");
  if (!isEmpty && !isLater(start, end)) return;
  yield {
    path,
    message: `The ${what} starts on ${start} and ends on ${end}, which is not later. Swap the two, or correct one.`,
    params: { start, end },
  };
}
