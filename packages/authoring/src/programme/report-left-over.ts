import type { Finding } from "@plenary/core";
import type { Draft } from "./assemble/draft.ts";
import { programmeFinding } from "./programme-finding.ts";
import type { SourceText } from "./text/source-text.ts";

/** Says which lines of a text nothing was made of: each within the programme, and those around it by runs. */
export function leftOver(
  { unplaced, untitled, hours, outside }: Draft,
  source: SourceText,
): Finding[] {
  return [
    ...unplaced.map(({ start }) => {
      const message =
        "This line of the programme was left out: it has no time, and no item that it stands under.";
      return programmeFinding("programme/unplaced", message, source.positionAt(start));
    }),
    ...untitled.map(({ start }) => {
      const message = "This time was left out: nothing says what happens at it.";
      return programmeFinding("programme/no-title", message, source.positionAt(start));
    }),
    ...hours.map(({ start }) => {
      const message =
        "This line tells an hour, and no item was made of it. If something of the programme happens then, give it a line of its own: `9:00 Registration`.";
      return programmeFinding("programme/hour-left", message, source.positionAt(start));
    }),
    ...outside.map(({ start, end }) => {
      const first = source.positionAt(start);
      const last = source.positionAt(Math.max(start, end - 1)).line;
      const lines = first.line === last ? `Line ${last} is` : `Lines ${first.line} to ${last} are`;
      return programmeFinding("programme/outside", `${lines} not part of the programme.`, first, {
        lastLine: last,
      });
    }),
  ];
}
