import type { EventSubject } from "../subject.ts";
import { isLater } from "../time/is-later.ts";

/** Whether one time of the event is later than another: on the time line where both are times of a known zone, else as far as both are precise. */
export function isLaterMoment({ resolve }: EventSubject, one: string, other: string): boolean {
  if (resolve !== undefined && one.includes("T") && other.includes("T")) {
    return resolve(one).epoch > resolve(other).epoch;
  }
  return isLater(one, other);
}
