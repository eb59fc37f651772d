import { check, type Event, rules } from "@plenary/core";

// How the time of all rules grows with the document, from 100 to 100,000 agenda items and participants, side by side in one run.
const SIZES = [100, 1_000, 10_000, 100_000];
const ROOMS = 50;

/** An event of `size` sessions in parallel rooms and as many named participants and headcount lines, each rule having something to look at. */
function eventOf(size: number): Event {
  const sessionsADay = 20 * ROOMS;
  const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
  const days = Math.ceil(size / sessionsADay);
  const clock = (slot: number) => `${String(2 + slot).padStart(2, "0")}:00`;
  return {
    type: "event",
    id: "growth",
    kind: "conference",
    name: "Growth",
    language: "en",
    timeZone: "Europe/Bucharest",
    start: day(0),
    end: day(days - 1),
    organizations: range(size, (i) => ({
      id: `o${i}`,
      name: `O ${i}`,
      ...(i > 0 && { parent: `o${i - 1}` }),
    })),
    people: range(size, (i) => ({ id: `p${i}`, name: `P ${i}` })),
    roles: [{ role: "organizer", party: "o0" }],
    place: { rooms: range(ROOMS, (i) => ({ id: `r${i}`, name: `R ${i}`, capacity: 10 })) },
    sources: [{ title: "Generated" }],
    agenda: {
      days: range(days, (d) => ({
        date: day(d),
        items: range(Math.min(sessionsADay, size - d * sessionsADay), (i) => ({
          id: `s${d}-${i}`,
          kind: "panel" as const,
          title: `Session ${d} ${i}`,
          start: clock(Math.floor(i / ROOMS)),
          end: clock(Math.floor(i / ROOMS) + 1),
          room: `r${i % ROOMS}`,
          capacity: 11,
          roles: [{ role: "speaker" as const, person: `p${d * sessionsADay + i}` }],
        })),
      })),
    },
    headcounts: [
      {
        measure: "attended",
        total: size,
        partition: "complete",
        lines: range(size, (i) => ({
          categories: [i % 2 ? "judge" : "lawyer"],
          institution: `o${i}`,
          value: 1,
        })),
      },
    ],
    participants: range(size, (i) => ({
      id: `a${i}`,
      person: `p${i}`,
      categories: ["judge"],
      status: "attended" as const,
    })),
  };
}

function range<Value>(length: number, make: (index: number) => Value): Value[] {
  return Array.from({ length }, (_, index) => make(index));
}

function bestOf(runs: number, work: () => unknown): number {
  const times = range(runs, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

const rows = SIZES.map((size) => {
  const event = eventOf(size);
  const milliseconds = bestOf(size > 10_000 ? 2 : 5, () => check(event));
  return { size, milliseconds, each: (milliseconds / size) * 1000 };
});
console.log(`check: ${rules.length} rules, time per item and participant`);
for (const { size, milliseconds, each } of rows) {
  const growth = each / (rows[1]?.each ?? each);
  console.log(
    `${String(size).padStart(7)}  ${milliseconds.toFixed(1).padStart(8)} ms  ${each.toFixed(2).padStart(6)} µs each  ×${growth.toFixed(2)} of 1,000's`,
  );
}
