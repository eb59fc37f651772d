import * as z from "zod";
import {
  EndTime,
  LocalDate,
  LocalDateOrDateTime,
  LocalDateTime,
  LocalTime,
  ReducedDate,
} from "../model/time.ts";

const TIMES: ReadonlySet<z.ZodType> = new Set<z.ZodType>([LocalTime, EndTime]);
const DATES: ReadonlySet<z.ZodType> = new Set<z.ZodType>([
  EndTime,
  LocalDate,
  LocalDateTime,
  LocalDateOrDateTime,
  ReducedDate,
]);

/** What a time or date that is written another way most likely means, in the form that `schema` asks for. */
export function suggestion(schema: z.ZodType, input: unknown): string | undefined {
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const text = String(input).trim();
  if (text.length > 40) return undefined;
  const guess =
    (TIMES.has(schema) ? readTime(text) : undefined) ??
    (DATES.has(schema) ? readDate(text) : undefined);
  return guess !== undefined && z.safeParse(schema, guess).success ? guess : undefined;
}

/** `13.00`, `9:00`, `9h30`, `1 pm`; a number is what YAML makes of an unquoted `13.00`. */
function readTime(text: string): string | undefined {
  const match = /^([0-9]{1,2})(?:[.:h]([0-9]{0,2}))?(?::00)?(?: ?([ap])[.]?m[.]?)?$/i.exec(text);
  if (match === null) return undefined;
  const [, stated = "", minute = "", half = ""] = match;
  const noon = half.toLowerCase() === "p" ? 12 : 0;
  const hour = half === "" ? stated : String((Number(stated) % 12) + noon);
  return `${hour.padStart(2, "0")}:${minute.padEnd(2, "0")}`;
}

/** `18.10.2019`, `2019-10-18 9:00`, `2019-10-18T09:00:00`, and years that YAML made numbers. */
function readDate(text: string): string | undefined {
  const match =
    /^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{1,2})[.]([0-9]{1,2})[.]([0-9]{4}))(?:[T ]([0-9]{1,2}[:.][0-9]{2})(?::[0-9]{2})?)?$/.exec(
      text,
    );
  if (match === null) return /^[0-9]{4}$/.test(text) ? text : undefined;
  const [, year = match[6], month = match[5], day = match[4], , , , time] = match;
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return time === undefined ? date : `${date}T${readTime(time)}`;
}
