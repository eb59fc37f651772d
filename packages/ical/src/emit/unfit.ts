import type { Finding, Slot } from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import type { EventContext } from "./event-context.ts";

/** The largest INTEGER of a calendar (RFC 5545, section 3.3.8). */
const MAX_SEQUENCE = 2_147_483_647;

const LAST_DAY = "9999-12-31";
const YEARS = "Calendars know the years 1 to 9999, and the day after each end must be one of them.";

/** After each publication there must be room for another one. */
export function unfitPublication({ base, sequence, stamp }: EventContext): Finding[] {
  const findings: Finding[] = [];
  const note = (field: string, message: string) =>
    findings.push(calendarFinding("calendar/unfit", `${base}/${field}`, message));
  if (sequence >= MAX_SEQUENCE) {
    note(
      "revision",
      `Calendars know no revision after ${MAX_SEQUENCE}, so no later change could be told from an old copy. Count revisions from 0.`,
    );
  }
  if (!isWritten(stamp) || stamp > LAST_DAY) {
    note("updated", `Nothing was updated in this year. ${YEARS}`);
  }
  return findings;
}

/** Why a calendar cannot have a whole day, if it cannot. */
export function unfitDay(day: string): string | undefined {
  return isWritten(day) && day < LAST_DAY ? undefined : YEARS;
}

/** Why a calendar cannot have the hours of a slot, if it cannot. */
export function unfitHours({ allDay, start, end }: Slot): string | undefined {
  if (start.nonexistent || end?.nonexistent) {
    return "A clock change skips this local time. Choose a time before or after it.";
  }
  const { local: day, instant: first = day } = start;
  const { local: lastDay, instant: last = lastDay } = end ?? start;
  if (!isWritten(first) || !isWritten(last) || (allDay && last >= LAST_DAY)) return YEARS;
  // Texts of one form, so that they are in order when the times are.
  const inOrder = end === undefined || (allDay ? first <= last : first < last);
  return inOrder
    ? undefined
    : "This ends before it starts, or at the same time. Swap the two, or correct one.";
}

/** Whether a calendar can write a day or an instant: of other years, `Date` writes more digits than four. */
function isWritten(time: string): boolean {
  return /^[0-9]{4}-/.test(time) && !time.startsWith("0000");
}
