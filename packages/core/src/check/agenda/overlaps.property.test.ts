import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";

interface Plan {
  readonly start: number;
  readonly length: number;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly person?: string | undefined;
  readonly parent?: number | undefined;
  readonly cancelled: boolean;
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const plans = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 9 }),
    length: fc.integer({ min: 1, max: 5 }),
    room: maybe(fc.constantFrom("room-a", "room-b")),
    track: maybe(fc.constantFrom("track-t", "track-u")),
    person: maybe(fc.constantFrom("ana", "ben")),
    parent: maybe(fc.nat(8)),
    cancelled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  { maxLength: 9 },
);

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

function eventOf(list: readonly Plan[]): Event {
  const items = list.map(
    (plan, n): AgendaItem => ({
      id: `i${n}`,
      kind: "panel",
      title: `Item ${n}`,
      start: clock(plan.start),
      end: clock(plan.start + plan.length),
      ...(plan.room === undefined ? {} : { room: plan.room }),
      ...(plan.track === undefined ? {} : { track: plan.track }),
      ...(plan.parent === undefined ? {} : { parent: `i${plan.parent}` }),
      ...(plan.person === undefined ? {} : { roles: [{ role: "chair", person: plan.person }] }),
      ...(plan.cancelled ? { status: "cancelled" } : {}),
    }),
  );
  const event = { type: "event", id: "e", kind: "meeting", name: "E", language: "en" } as const;
  const agenda = { days: [{ date: "2026-05-08", items }] };
  return { ...event, timeZone: "Europe/Bucharest", start: "2026-05-08", agenda };
}

/** The item and what it is within, nearest first. */
function around(list: readonly Plan[], n: number): number[] {
  const parent = list[n]?.parent;
  return [n, ...(parent === undefined || parent >= list.length ? [] : around(list, parent))];
}

function inherited(list: readonly Plan[], n: number, what: "room" | "track") {
  return around(list, n)
    .map((m) => list[m]?.[what])
    .find((value) => value !== undefined);
}

/** The findings that two items make, the earlier of which is `m`. */
function clash(list: readonly Plan[], m: number, n: number): string[] {
  const [earlier, later] = [list[m], list[n]];
  if (earlier === undefined || later === undefined || earlier.cancelled || later.cancelled)
    return [];
  if (earlier.start + earlier.length <= later.start) return [];
  if (around(list, n).includes(m) || around(list, m).includes(n)) return [];
  const isTold = (what: "room" | "track") => {
    const [a, b] = [inherited(list, n, what), inherited(list, m, what)];
    return a !== undefined && b !== undefined && a !== b;
  };
  const isShared = (what: "room" | "person") =>
    later[what] !== undefined && earlier[what] === later[what];
  const path = `/agenda/days/0/items/${n}`;
  const isOverlap = !isShared("room") && !isTold("room") && !isTold("track");
  return [
    ...(isShared("room") ? [`room/double-booked ${path}/room`] : []),
    ...(isShared("person") ? [`person/double-booked ${path}/roles/0/person`] : []),
    ...(isOverlap ? [`agenda/overlap ${path}`] : []),
  ];
}

/** What the sweep must find, by looking at each pair, and the items that each finding may name. */
function pairwise(list: readonly Plan[]): Map<string, unknown[]> {
  const inTime = [...list.keys()].sort((a, b) => (list[a]?.start ?? 0) - (list[b]?.start ?? 0));
  const expected = new Map<string, unknown[]>();
  for (const [place, n] of inTime.entries()) {
    for (const m of inTime.slice(0, place)) {
      for (const finding of clash(list, m, n)) {
        expected.set(finding, [...(expected.get(finding) ?? []), `Item ${m}`]);
      }
    }
  }
  return expected;
}

test("the sweep finds what a look at each pair finds", () => {
  const withoutCircles = fc.tuple(plans, fc.boolean()).map(([list, up]) =>
    // All parents stand on one side of their parts.
    list.map((plan, n) => {
      const { parent = n } = plan;
      return { ...plan, parent: (up ? parent < n : parent > n) ? parent : undefined };
    }),
  );
  const codes = /^(agenda\/overlap|room\/double-booked|person\/double-booked)$/;
  fc.assert(
    fc.property(withoutCircles, (list) => {
      const expected = pairwise(list);
      const found = check(eventOf(list)).filter(({ code }) => codes.test(code));
      expect(found.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
        [...expected.keys()].sort(),
      );
      for (const { code, path, params } of found) {
        expect(expected.get(`${code} ${path}`)).toContain(params.other);
      }
    }),
    { numRuns: 1000, seed: 20191018 },
  );
});
