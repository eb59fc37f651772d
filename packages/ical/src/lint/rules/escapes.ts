import type { Property } from "../content-lines.ts";
import type { Fault } from "../lint-codes.ts";
import { TEXT, TEXT_LIST, URI } from "./value-types.ts";

const TEXT_VALUE = /^(?:[^\\,;]|\\[\\,;nN])*$/;
const LIST_VALUE = /^(?:[^\\;]|\\[\\,;nN])*$/;

/** Text is escaped, addresses are not (RFC 5545, sections 3.3.11 and 3.3.13). */
export function escapeFaults(property: Property): Fault[] {
  const { name, value, line } = property;
  if (TEXT.has(name) && !TEXT_VALUE.test(value)) {
    return fault(line, "A comma, semicolon or backslash of the text is not escaped.");
  }
  if (TEXT_LIST.has(name) && !LIST_VALUE.test(value)) {
    return fault(line, "A semicolon or backslash of the list is not escaped.");
  }
  if (URI.has(name) && value.includes("\\")) {
    return fault(line, "An address has no escapes.");
  }
  return [];
}

/** Some clients split a category at its commas even where they are escaped. */
export function categoryFaults({ name, value, line }: Property): Fault[] {
  if (name !== "CATEGORIES" || !value.replaceAll("\\\\", "").includes("\\,")) return [];
  const message = "A category has a comma in its name, at which some clients split it.";
  return [{ code: "ics/category", line, message }];
}

function fault(line: number, message: string): Fault[] {
  return [{ code: "ics/escape", line, message }];
}
