import { tzOffset } from "@date-fns/tz";
import { spellingOfOlderName } from "./older-zone-name.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** `nonexistent`: a clock change skips it; `ambiguous`: a clock change repeats it. */
type LocalResolution = "unique" | "ambiguous" | "nonexistent";

/** A local time on the UTC time line. */
export interface ResolvedTime {
  /** `YYYY-MM-DDTHH:MM`, as the document states it. */
  readonly local: string;
  /** Milliseconds since 1970-01-01T00:00:00Z: the earlier of two when ambiguous, reckoned with the offset before the gap when nonexistent (RFC 5545, section 3.3.5). */
  readonly epoch: number;
  readonly resolution: LocalResolution;
}

/** Converts between the wall clock of one time zone and the UTC time line. */
export interface ZoneClock {
  readonly timeZone: string;
  /** The instant of a local time. */
  resolve(local: string): ResolvedTime;
  /** The local time of an instant. */
  at(epoch: number): ResolvedTime;
}

/**
 * The clock of an IANA time zone, by the runtime's time-zone data; `undefined` when the runtime does not know the zone by
 * exactly this name.
 */
export function zoneClock(timeZone: string): ZoneClock | undefined {
  if (spellingOfZone(timeZone) !== timeZone) return undefined;
  const steadyOffsets = new Map<string, number | undefined>();
  const offsetAt = (epoch: number) => tzOffset(timeZone, new Date(epoch)) * MINUTE;

  function steadyOffset(date: string): number | undefined {
    if (!steadyOffsets.has(date)) steadyOffsets.set(date, measureSteadyOffset(date, offsetAt));
    return steadyOffsets.get(date);
  }

  function resolve(local: string): ResolvedTime {
    const wall = Date.parse(`${local}Z`);
    const steady = steadyOffset(local.slice(0, 10));
    if (steady !== undefined) return { local, epoch: wall - steady, resolution: "unique" };
    return { local, ...resolveNearChange(wall, offsetAt) };
  }

  return {
    timeZone,
    resolve,
    at(epoch) {
      const local = new Date(epoch + offsetAt(epoch)).toISOString().slice(0, 16);
      return { ...resolve(local), epoch };
    },
  };
}

/**
 * The name under which the runtime knows a time zone, which may be spelled in another case; `undefined` when there is no such
 * zone.
 *
 * @example
 * import { spellingOfZone } from "@plenary/core";
 * spellingOfZone("europe/bucharest"); // => "Europe/Bucharest"
 * spellingOfZone("Bucharest"); // => undefined
 */
export function spellingOfZone(timeZone: string): string | undefined {
  spellings ??= new Map(
    ["UTC", ...Intl.supportedValuesOf("timeZone")].map((known) => [known.toLowerCase(), known]),
  );
  const listed = spellings.get(timeZone.toLowerCase());
  if (listed !== undefined) return listed;
  return isTaken(timeZone) ? spellingOfOlderName(timeZone) : undefined;
}

/** The runtime's zones by their names in lower case: to list them takes longer than to schedule a small event. */
let spellings: ReadonlyMap<string, string> | undefined;

/** The time zones of a country, by the runtime's list; none where it has no such list. */
export function zonesIn(country: string): readonly string[] {
  // ECMA-402's Intl.Locale Info, which not every runtime has and TypeScript does not describe yet.
  const region = new Intl.Locale(`und-${country}`) as { getTimeZones?: () => readonly string[] };
  return region.getTimeZones?.() ?? [];
}

/** Whether the runtime takes a name, in whatever case. */
function isTaken(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The one offset that holds on a date and around it, or `undefined` when a clock change is near. */
function measureSteadyOffset(
  date: string,
  offsetAt: (epoch: number) => number,
): number | undefined {
  const midnight = Date.parse(`${date}T00:00Z`);
  const offset = offsetAt(midnight - DAY);
  for (let epoch = midnight - DAY / 2; epoch <= midnight + 2 * DAY; epoch += DAY / 2) {
    if (offsetAt(epoch) !== offset) return undefined;
  }
  return offset;
}

function resolveNearChange(
  wall: number,
  offsetAt: (epoch: number) => number,
): Pick<ResolvedTime, "epoch" | "resolution"> {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const candidates = [...new Set([wall - before, wall - after])]
    .filter((epoch) => epoch + offsetAt(epoch) === wall)
    .sort((a, b) => a - b);
  const [first, second] = candidates;
  if (first === undefined) return { epoch: wall - before, resolution: "nonexistent" };
  return { epoch: first, resolution: second === undefined ? "unique" : "ambiguous" };
}
