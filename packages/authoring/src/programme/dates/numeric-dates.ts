import { isMark, type Token } from "../text/tokens.ts";
import { skipOrdinalMark } from "./date-marks.ts";

/** A date as far as it is written: a weekday, a day and month, a year, or the number of a day ("Day 2"). */
export interface DateParts {
  /** Monday is 1. */
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** Where "29 and 30 November" and "30 April – 2 May" end. */
  readonly last?: { readonly day: number; readonly month: number };
  /** From 1. */
  readonly count?: number;
}

/** A date among tokens, and the position after it. */
export interface FoundDate {
  readonly value: DateParts;
  readonly next: number;
}

/** Between the first day and the last. */
export const AND: ReadonlySet<string> = new Set(
  "and en et und y e si și - – — / & to bis tot au al a".split(" "),
);

/** `18.10.2019`, `18/10/2019`, `2019-10-18`, `17.-18.10.2019`, and `18.10.` beside a weekday. */
export function readNumericDate(
  tokens: readonly Token[],
  at: number,
  besideWeekday: boolean,
): FoundDate | undefined {
  const first = tokens[at];
  if (first?.kind !== "number") return undefined;
  const found = numericRange(tokens, at, first) ?? romanDate(tokens, at, first);
  if (found !== undefined) return found;
  const second = tokens[at + 2];
  if (second?.kind !== "number") return undefined;
  const [mark, , mark2, third] = tokens.slice(at + 1, at + 5);
  // "03 / 10 / 2026".
  const apart = mark?.text === "/" && third?.text.length === 4;
  if (mark === undefined || !isMark(mark, "./-") || !(mark.glued || apart)) return undefined;
  // "17.04. 9:00".
  const isThree = third?.glued === true || third?.text.length === 4;
  if (third?.kind === "number" && mark2?.text === mark.text && isThree) {
    return dateOfThree(first.text, second.text, third.text, mark.text, at + 5);
  }
  const closed = mark.text === "." && mark2?.text === "." && mark2.glued;
  const short = first.text.length <= 2 && second.text.length <= 2;
  if (!short || !(closed || (besideWeekday && mark.text !== "-"))) return undefined;
  return calendarDay(Number(first.text), Number(second.text), undefined, closed ? at + 4 : at + 3);
}

const ROMAN: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** `21.XI.2026`. */
function romanDate(tokens: readonly Token[], at: number, day: Token): FoundDate | undefined {
  const month = tokens[at + 2];
  const place = month?.kind === "word" ? ROMAN.indexOf(month.text) : -1;
  if (place < 0) return undefined;
  const [mark, , mark2, year] = tokens.slice(at + 1, at + 5);
  const isApart = mark?.glued !== true || mark2?.text !== mark.text || year?.text.length !== 4;
  if (isApart) return undefined;
  return dateOfThree(day.text, String(place + 1), year.text, mark.text, at + 5);
}

/** The days of `17.-18.10.2019` before the month that they share. */
function numericRange(tokens: readonly Token[], at: number, first: Token): FoundDate | undefined {
  const and = skipOrdinalMark(tokens, at + 1);
  if (first.text.length > 2 || !AND.has(tokens[and]?.text ?? "")) return undefined;
  const [last, mark, month, mark2, year] = tokens.slice(and + 1, and + 6);
  if (last?.kind !== "number" || month?.kind !== "number" || year?.kind !== "number")
    return undefined;
  if (!isMark(mark, "./") || mark2?.text !== mark?.text || last.text.length > 2) return undefined;
  const end = dateOfThree(last.text, month.text, year.text, mark?.text ?? "", and + 6);
  const day = Number(first.text);
  const { day: lastDay = 0, month: shared } = end?.value ?? {};
  if (end === undefined || shared === undefined || day < 1 || day >= lastDay) return undefined;
  return { value: { ...end.value, day, last: { day: lastDay, month: shared } }, next: end.next };
}

function dateOfThree(
  first: string,
  second: string,
  third: string,
  mark: string,
  next: number,
): FoundDate | undefined {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return calendarDay(c, b, a, next);
  if (third.length !== 4 && third.length !== 2) return undefined;
  const year = third.length === 4 ? c : 2000 + c;
  // The month first, as in the United States, where it can be nothing else.
  return (
    calendarDay(a, b, year, next) ?? (mark === "/" ? calendarDay(b, a, year, next) : undefined)
  );
}

/** `undefined` for a day that the month does not have. */
export function calendarDay(
  day: number,
  month: number,
  year: number | undefined,
  next: number,
): FoundDate | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()) return undefined;
  return { value: { day, month, ...(year === undefined ? {} : { year }) }, next };
}
