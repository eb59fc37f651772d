import { tzOffset } from "@date-fns/tz";
import { type Onset, onsets } from "./onsets.ts";
import { onsetIn, recurrence, type YearlyRule, yearlyRule } from "./yearly-rule.ts";

const EPOCH_YEAR = 1970;

/** A time zone as calendars carry it. */
export interface VTimeZone {
  /** From `BEGIN:VTIMEZONE` to `END:VTIMEZONE`, each line ended by CRLF; none is long enough to be folded. */
  readonly text: string;
  /** Whether one yearly rule each way describes the zone; Outlook mishandles the others. */
  readonly regular: boolean;
}

/**
 * A VTIMEZONE (RFC 5545, section 3.6.5) that is right from the start of `firstYear` to the end of `lastYear`: two yearly
 * rules where the zone keeps to them, else each change of the offset by itself.
 */
export function vtimezone(timeZone: string, firstYear: number, lastYear: number): VTimeZone {
  const start = Date.UTC(firstYear, 0, 1) - 86_400_000;
  const end = Date.UTC(lastYear + 1, 0, 1) + 86_400_000;
  const changes = onsets(timeZone, start, end);
  const standing = tzOffset(timeZone, new Date(start));
  const rules = yearlyRules(changes, firstYear, lastYear);
  const observances =
    changes.length === 0 || rules === undefined
      ? [constant(standing), ...changes.map(single)]
      : rules.map(yearly);
  const lines = ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...observances.flat(), "END:VTIMEZONE", ""];
  return {
    text: lines.join("\r\n"),
    regular: changes.length === 0 || rules !== undefined,
  };
}

/** The two rules of a zone that changes its clocks twice in each of the years, each time back to where it was. */
function yearlyRules(
  changes: readonly Onset[],
  firstYear: number,
  lastYear: number,
): YearlyRule[] | undefined {
  if (changes.length !== 2 * (lastYear - firstYear + 1)) return undefined;
  const first = yearlyRule(changes.filter((_, index) => index % 2 === 0));
  const second = yearlyRule(changes.filter((_, index) => index % 2 === 1));
  if (first === undefined || second === undefined) return undefined;
  if (first.offsetFrom !== second.offsetTo || first.month === second.month) return undefined;
  return [first, second];
}

function yearly(rule: YearlyRule): string[] {
  return observance(rule, onsetIn(EPOCH_YEAR, rule), [`RRULE:${recurrence(rule)}`]);
}

function single(onset: Onset): string[] {
  return observance(onset, onset.epoch + onset.offsetFrom * 60_000);
}

function constant(offset: number): string[] {
  const steady = { offsetFrom: offset, offsetTo: offset };
  return observance(steady, Date.UTC(EPOCH_YEAR, 0, 1));
}

function observance(
  { offsetFrom, offsetTo }: { readonly offsetFrom: number; readonly offsetTo: number },
  wall: number,
  recurrence: readonly string[] = [],
): string[] {
  const name = offsetTo > offsetFrom ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${name}`,
    `DTSTART:${new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, "")}`,
    `TZOFFSETFROM:${formatOffset(offsetFrom)}`,
    `TZOFFSETTO:${formatOffset(offsetTo)}`,
    ...recurrence,
    `END:${name}`,
  ];
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(size / 60)}${digits(size % 60)}`;
}
