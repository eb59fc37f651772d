import type { AgendaItem, Event, Participant } from "@plenary/core";
import { readExample } from "../../examples/read-example.ts";

const DAYS = 5;

/** The document of the first example, as small as most are. */
export const small: unknown = readExample("oradea-2019.yaml");

/** An event of 5,000 agenda items and 20,000 participants. */
export const large: Event = {
  type: "event",
  id: "congress",
  kind: "conference",
  name: "Congress",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2026-05-04T08:00",
  end: "2026-05-08T20:00",
  agenda: {
    days: Array.from({ length: DAYS }, (_, day) => ({
      date: `2026-05-0${4 + day}`,
      items: Array.from({ length: 5000 / DAYS }, (_, index) => item(day, index)),
    })),
  },
  participants: Array.from({ length: 20_000 }, (_, index) => participant(index)),
};

function item(day: number, index: number): AgendaItem {
  const hour = String(8 + (index % 12)).padStart(2, "0");
  return {
    id: `session-${day}-${index}`,
    kind: index % 7 === 0 ? "break" : "presentation",
    title: `Session ${index} on the referral of victims`,
    start: `${hour}:00`,
    end: `${hour}:45`,
    room: `room-${index % 50}`,
    roles: [{ role: "speaker", attribution: "an international expert", count: 1 + (index % 3) }],
    translations: { ro: { title: `Sesiunea ${index}` } },
  };
}

function participant(index: number): Participant {
  return {
    id: `p-${index.toString(36)}`,
    attribution: "a judge from a local court",
    categories: ["judge"],
    country: "RO",
    status: "confirmed",
    registered: "2026-02-01T10:00:00Z",
    language: "ro",
  };
}
