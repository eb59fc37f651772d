import type { Event } from "@plenary/core";

/** A session as every library under test is told it. */
export interface Session {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly categories: readonly [string, string, string];
  /** Wall clock in `timeZone`, and the same on the UTC time line. */
  readonly local: { readonly start: string; readonly end: string };
  readonly utc: { readonly start: Date; readonly end: Date };
}

export const timeZone = "Europe/Bucharest";
export const stamp = "2026-01-05T10:00:00Z";

const SESSIONS_A_DAY = 1_000;
const TEXT =
  "Discuție despre protecția victimelor traficului de persoane: identificare, referire, asistență; părțile interesate își împart experiența, iar concluziile se trimit autorităților județene și naționale, țară cu țară. ";

/** A conference of `count` sessions on as many days as it takes, as a document. */
export function eventOf(count: number): Event {
  const days = Math.ceil(count / SESSIONS_A_DAY);
  return {
    type: "event",
    id: "congress",
    kind: "conference",
    name: "Congress",
    language: "ro",
    timeZone,
    start: dateOf(0),
    end: dateOf(days - 1),
    updated: stamp,
    place: {
      name: "Palatul Parlamentului",
      locality: "București",
      country: "RO",
      rooms: Array.from({ length: 50 }, (_, room) => ({
        id: `room-${room}`,
        name: `Sala ${room}`,
      })),
    },
    agenda: {
      tracks: Array.from({ length: 8 }, (_, track) => ({
        id: `track-${track}`,
        name: `Secțiunea ${track}`,
      })),
      days: Array.from({ length: days }, (_, day) => ({
        date: dateOf(day),
        items: Array.from(
          { length: Math.min(SESSIONS_A_DAY, count - day * SESSIONS_A_DAY) },
          (_, at) => {
            const index = day * SESSIONS_A_DAY + at;
            const [start, end] = hoursOf(index);
            return {
              id: `session-${index}`,
              kind: "presentation" as const,
              title: titleOf(index),
              abstract: descriptionOf(index),
              start,
              end,
              room: `room-${index % 50}`,
              track: `track-${index % 8}`,
              topics: [{ name: topicOf(index) }],
            };
          },
        ),
      })),
    },
  };
}

/** The same sessions, as the other libraries want them. */
export function sessionsOf(count: number): Session[] {
  return Array.from({ length: count }, (_, index) => {
    const date = dateOf(Math.floor(index / SESSIONS_A_DAY));
    const [start, end] = hoursOf(index).map((hour) => `${date}T${hour}`) as [string, string];
    // All days lie in January and February or in summer; the offset is asked once a day below.
    const offset = offsetOn(date);
    return {
      id: `session-${index}`,
      title: titleOf(index),
      description: descriptionOf(index),
      location: `Sala ${index % 50}, Palatul Parlamentului, București, RO`,
      categories: ["Prezentare", `Secțiunea ${index % 8}`, topicOf(index)],
      local: { start, end },
      utc: { start: new Date(`${start}${offset}`), end: new Date(`${end}${offset}`) },
    };
  });
}

function titleOf(index: number): string {
  return `Sesiunea ${index}: protecția victimelor`;
}

function descriptionOf(index: number): string {
  return `${index} ${TEXT}`.slice(0, 200);
}

function topicOf(index: number): string {
  return `Tema ${index % 12}`;
}

function dateOf(day: number): string {
  return new Date(Date.UTC(2026, 0, 12 + day)).toISOString().slice(0, 10);
}

function hoursOf(index: number): [string, string] {
  const minutes = 8 * 60 + (index % 20) * 30;
  const clock = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`;
  return [clock(minutes), clock(minutes + 30)];
}

const offsets = new Map<string, string>();

function offsetOn(date: string): string {
  const known = offsets.get(date);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = parts
    .formatToParts(new Date(`${date}T12:00Z`))
    .find(({ type }) => type === "timeZoneName");
  const offset = name?.value.replace("GMT", "") ?? "Z";
  offsets.set(date, offset);
  return offset;
}
