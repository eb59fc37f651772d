import type { Finding } from "@plenary/core";
import { type Component, componentTree, everyComponent } from "./component-tree.ts";
import type { Property } from "./content-lines.ts";
import { type Fault, lintCodes } from "./lint-codes.ts";
import { unfold } from "./physical-lines.ts";
import { categoryFaults, escapeFaults } from "./rules/escapes.ts";
import { identityFaults } from "./rules/identity.ts";
import { parameterFaults } from "./rules/parameters.ts";
import { presenceFaults } from "./rules/presence.ts";
import { alarmFaults, nameFaults, schedulingFaults } from "./rules/scheduling.ts";
import { timeZoneFaults } from "./rules/time-zones.ts";
import { orderFaults, timeFaults } from "./rules/times.ts";
import { addressFaults, enumFaults, integerFaults, summaryFaults } from "./rules/values.ts";

const ofProperties: readonly ((property: Property) => Fault[])[] = [
  escapeFaults,
  categoryFaults,
  parameterFaults,
  enumFaults,
  integerFaults,
  addressFaults,
  summaryFaults,
];
const ofComponents: readonly ((component: Component) => Fault[])[] = [
  presenceFaults,
  orderFaults,
  alarmFaults,
];
const ofCalendars: readonly ((calendar: Component) => Fault[])[] = [
  timeZoneFaults,
  identityFaults,
  schedulingFaults,
  nameFaults,
];

/** The onset of a zone's rule is on the wall clock by its nature. */
const WALL_CLOCK: ReadonlySet<string> = new Set(["STANDARD", "DAYLIGHT"]);

/**
 * Looks at the text of any calendar for what makes clients refuse or misread it, byte by byte, because most readers let it
 * pass: line ends and folds, escapes, zones, UIDs, times, scheduling (RFC 5545, 5546, 6868, 7986; MS-OXCICAL). The line of
 * each finding stands in `params.line`, counted from 1; the findings come in the order of the lines, and none means fine.
 *
 * @example
 * import { lintICalendar } from "@plenary/ical";
 * const findings = lintICalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\nEND:VCALENDAR\r\n");
 * findings.map(({ code, params }) => `${params.line} ${code}`); // => ["3 ics/line-break"]
 */
export function lintICalendar(calendar: string | Uint8Array): Finding[] {
  const text = decode(calendar);
  if (text === undefined) {
    const message = "The text is not UTF-8; perhaps a fold parts a character.";
    return [finding({ code: "ics/encoding", line: 1, message })];
  }
  const { lines, faults: lineFaults } = unfold(text.startsWith(BOM) ? text.slice(1) : text);
  const { roots, faults: treeFaults } = componentTree(lines);
  const components = everyComponent(roots);
  const faults = [
    ...(text.startsWith(BOM) ? [byteOrderMark] : []),
    ...lineFaults,
    ...treeFaults,
    ...components.flatMap(componentFaults),
    ...roots.flatMap((root) => ofCalendars.flatMap((rule) => rule(root))),
  ];
  return faults.sort((a, b) => a.line - b.line).map(finding);
}

const BOM = "\ufeff";

const byteOrderMark: Fault = {
  code: "ics/encoding",
  line: 1,
  message: "The text begins with a byte-order mark.",
};

function componentFaults(component: Component): Fault[] {
  const { name, properties } = component;
  return [
    ...ofComponents.flatMap((rule) => rule(component)),
    ...properties.flatMap((property) => ofProperties.flatMap((rule) => rule(property))),
    ...(WALL_CLOCK.has(name) ? [] : properties.flatMap(timeFaults)),
  ];
}

function decode(calendar: string | Uint8Array): string | undefined {
  if (typeof calendar === "string") return calendar;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(calendar);
  } catch {
    return undefined;
  }
}

function finding({ code, line, message }: Fault): Finding {
  return { code, severity: lintCodes[code][0], path: "", message, params: { line } };
}
