import { type Property, readProperty } from "./content-lines.ts";
import type { Fault } from "./lint-codes.ts";
import type { LogicalLine } from "./physical-lines.ts";

/** A component with what stands in it (RFC 5545, section 3.4). */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

/** The components of a calendar, and where they do not nest. */
export function componentTree(lines: readonly LogicalLine[]): {
  roots: Component[];
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const roots: Component[] = [];
  const open: Component[] = [];
  const fault = (line: number, message: string) =>
    faults.push({ code: "ics/structure", line, message });
  for (const logical of lines) {
    const property = readProperty(logical);
    if ("code" in property) {
      faults.push(property);
      continue;
    }
    const { name, value, line } = property;
    const current = open.at(-1);
    if (name === "BEGIN") {
      const component = { name: value, line, properties: [], components: [] };
      (current?.components ?? roots).push(component);
      open.push(component);
    } else if (name === "END") {
      if (current?.name !== value) fault(line, "This END closes no component that is open.");
      else open.pop();
    } else if (current === undefined) fault(line, "The property stands in no component.");
    else {
      if (current.components.length > 0) {
        fault(line, "The property stands after a component; some readers stop looking there.");
      }
      current.properties.push(property);
    }
  }
  for (const { line, name } of open) fault(line, `This ${name} is never closed.`);
  if (roots.length !== 1 || roots[0]?.name !== "VCALENDAR") {
    fault(1, "The text is not one VCALENDAR.");
  }
  return { roots, faults };
}

/** All components of these, themselves included. */
export function everyComponent(roots: readonly Component[]): readonly Component[] {
  const found = [...roots];
  // The list grows while it is walked.
  for (const { components } of found) for (const inner of components) found.push(inner);
  return found;
}

/** The values of a property in a component. */
export function valuesOf({ properties }: Component, name: string): Property[] {
  return properties.filter((property) => property.name === name);
}
