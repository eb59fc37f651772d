import type { Property } from "../content-lines.ts";
import type { Fault } from "../lint-codes.ts";

const FREE_TEXT: ReadonlySet<string> = new Set(["CN", "LABEL", "X-TITLE", "X-ADDRESS"]);

/** Names of people stand in quotes, and what cannot stand there is encoded (RFC 6868). */
export function parameterFaults({ parameters, line }: Property): Fault[] {
  const faults: Fault[] = [];
  for (const [key, values] of parameters) {
    for (const { text, isQuoted } of values) {
      if (FREE_TEXT.has(key) && !isQuoted) {
        const message = `${key} is not quoted; some readers stop at its first comma or colon.`;
        faults.push({ code: "ics/parameter", line, message });
      }
      if (/\^(?![n'^])/.test(text.replaceAll("^^", ""))) {
        const message = `${key} has a caret that encodes nothing.`;
        faults.push({ code: "ics/parameter", line, message });
      }
    }
  }
  return faults;
}
