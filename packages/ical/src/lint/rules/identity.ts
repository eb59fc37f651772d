import { type Component, valuesOf } from "../component-tree.ts";
import type { Fault } from "../lint-codes.ts";

/** Exchange keeps no more of a UID (MS-STANOICAL); Google refuses very short ones. */
const MAX_OCTETS = 202;
const MIN_OCTETS = 5;

/** Each entry has a UID of its own, that clients can keep. */
export function identityFaults(calendar: Component): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const component of calendar.components) {
    const [uid] = component.name === "VEVENT" ? valuesOf(component, "UID") : [];
    if (uid === undefined) continue;
    const { value, line } = uid;
    const fault = (message: string) => faults.push({ code: "ics/uid", line, message });
    if (value.length > MAX_OCTETS) fault(`The UID has more than ${MAX_OCTETS} octets.`);
    if (value.length < MIN_OCTETS) fault(`The UID has fewer than ${MIN_OCTETS} octets.`);
    if (/[^\u0021-\u007e]/.test(value)) fault("The UID has spaces or characters outside ASCII.");
    const recurrence = valuesOf(component, "RECURRENCE-ID")[0]?.value ?? "";
    const key = `${value}\n${recurrence}`;
    if (seen.has(key)) fault("Another entry has the same UID.");
    seen.add(key);
  }
  return faults;
}
