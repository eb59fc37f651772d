import { type Component, everyComponent, valuesOf } from "../component-tree.ts";
import { parameter } from "../content-lines.ts";
import type { Fault } from "../lint-codes.ts";

const UTC: ReadonlySet<string> = new Set(["UTC", "ETC/UTC", "GMT", "Z", "ZULU"]);

const OFFSET = /^[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/;

/**
 * One VTIMEZONE for each zone that is named, under exactly its name (RFC 5545, section 3.2.19), which says what its clocks show
 * at each time that names it.
 */
export function timeZoneFaults(calendar: Component): Fault[] {
  const defined = new Map<string, string>();
  const faults = calendar.components
    .filter(({ name }) => name === "VTIMEZONE")
    .flatMap((component) => definitionFaults(component, defined));
  const named = new Set<string>();
  for (const { name, properties } of everyComponent(calendar.components)) {
    if (name === "VTIMEZONE") continue;
    for (const property of properties) {
      const id = parameter(property, "TZID");
      if (id === undefined) continue;
      named.add(id);
      if (UTC.has(id.toUpperCase())) faults.push(fault(property.line, `${id} is written as Z.`));
      else if (!defined.has(id)) faults.push(fault(property.line, `${id} is not defined.`));
      else if (property.value < (defined.get(id) ?? "")) {
        faults.push(fault(property.line, `${id} is defined for later times only.`));
      }
    }
  }
  const unused = [...defined.keys()].filter((id) => !named.has(id));
  return [...faults, ...unused.map((id) => fault(calendar.line, `${id} is never named.`))];
}

/** Notes from when on a zone is defined, too. */
function definitionFaults(component: Component, defined: Map<string, string>): Fault[] {
  const { line, components } = component;
  const id = valuesOf(component, "TZID")[0]?.value ?? "";
  const rules = components.filter(({ name }) => name === "STANDARD" || name === "DAYLIGHT");
  const faults = [
    ...(defined.has(id) ? [fault(line, `${id} is defined twice.`)] : []),
    ...(rules.length === 0 ? [fault(line, `${id} is defined by nothing.`)] : []),
    ...rules.flatMap(offsetFaults),
  ];
  const onsets = rules.flatMap((rule) => valuesOf(rule, "DTSTART").map(({ value }) => value));
  defined.set(id, onsets.sort()[0] ?? "");
  return faults;
}

function offsetFaults(rule: Component): Fault[] {
  return ["TZOFFSETFROM", "TZOFFSETTO"]
    .flatMap((name) => valuesOf(rule, name))
    .filter(({ value }) => !OFFSET.test(value))
    .map(({ name, line }) => fault(line, `${name} is no offset from UTC.`));
}

function fault(line: number, message: string): Fault {
  return { code: "ics/time-zone", line, message };
}
