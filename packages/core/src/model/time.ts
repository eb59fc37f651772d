import * as z from "zod";
import { LENGTH_FIRST } from "./length-first.ts";

const MONTH = "(0[1-9]|1[0-2])";
const LEAP_YEAR = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[048]|[2468][048]|[13579][26])00)";
const DATE = `(${LEAP_YEAR}-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))`;
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

/** A calendar date that exists, `YYYY-MM-DD` (ISO 8601, RFC 3339 full-date). */
export const LocalDate = z.string().regex(new RegExp(`^${DATE}$`));
export type LocalDate = z.infer<typeof LocalDate>;

/** A wall-clock time to the minute, `HH:MM`, in the event's time zone. */
export const LocalTime = z.string().regex(new RegExp(`^${TIME}$`));
export type LocalTime = z.infer<typeof LocalTime>;

/** A wall-clock date and time to the minute, `YYYY-MM-DDTHH:MM`, in the event's time zone (JSCalendar LocalDateTime). */
export const LocalDateTime = z.string().regex(new RegExp(`^${DATE}T${TIME}$`));
export type LocalDateTime = z.infer<typeof LocalDateTime>;

/** A date, or a date and time, as the source states it. */
export const LocalDateOrDateTime = z.string().regex(new RegExp(`^${DATE}(T${TIME})?$`));
export type LocalDateOrDateTime = z.infer<typeof LocalDateOrDateTime>;

/** When an agenda item ends: a time on the day of its start, or a date and time when it ends on a later day. */
export const EndTime = z.string().regex(new RegExp(`^(${DATE}T)?${TIME}$`));
export type EndTime = z.infer<typeof EndTime>;

/** A point in local time as precise as the source is: `2018`, `2018-10`, `2018-11-29` or `2018-11-29T09:00`. */
export const ReducedDate = z
  .string()
  .regex(new RegExp(`^([0-9]{4}|[0-9]{4}-${MONTH}|${DATE}(T${TIME})?)$`));
export type ReducedDate = z.infer<typeof ReducedDate>;

/** A point on the UTC time line, `YYYY-MM-DDTHH:MM:SSZ`, with milliseconds when there are any (RFC 3339). */
export const Instant = z.string().regex(new RegExp(`^${DATE}T${TIME}:[0-5][0-9]([.][0-9]{3})?Z$`));
export type Instant = z.infer<typeof Instant>;

/** The name of a time zone in the IANA database, such as `Europe/Bucharest`. Whether it exists is a finding of `check`. */
export const TimeZone = z
  .string()
  .max(64, LENGTH_FIRST)
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/);
export type TimeZone = z.infer<typeof TimeZone>;
