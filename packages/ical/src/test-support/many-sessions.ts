import type { AgendaItem, Event } from "@plenary/core";

/** An event of so many sessions of half an hour, forty at a time, with a text of 200 characters each. */
export function manySessions(count: number): Event {
  const days = Array.from({ length: Math.ceil(count / 800) }, (_, day) => ({
    date: new Date(Date.UTC(2026, 0, 12 + day)).toISOString().slice(0, 10),
    items: Array.from({ length: Math.min(800, count - day * 800) }, (_, at) =>
      session(day * 800 + at),
    ),
  }));
  return {
    type: "event",
    id: "congress",
    kind: "conference",
    name: "Congress",
    language: "ro",
    timeZone: "Europe/Bucharest",
    start: "2026-01-12",
    updated: "2026-01-05T10:00:00Z",
    agenda: { days },
  };
}

function session(index: number): AgendaItem {
  const minutes = 8 * 60 + (Math.floor(index / 40) % 20) * 30;
  const clock = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`;
  return {
    id: `session-${index}`,
    kind: "presentation",
    title: `Sesiunea ${index}`,
    abstract: `${index} Discuție despre protecția victimelor; părțile își împart experiența. `
      .repeat(4)
      .slice(0, 200),
    start: clock(minutes),
    end: clock(minutes + 30),
  };
}
