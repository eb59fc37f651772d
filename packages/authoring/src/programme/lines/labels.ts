import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasDigit } from "../text/characters.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { Token } from "../text/tokens.ts";
import type { LabelLine } from "./line.ts";
import type { RowContext } from "./row-context.ts";

const LONGEST_HEADING = 120;

/** "Programme study day": the heading has what it is the programme of. */
function namesEvent(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [last] = tokens.slice(-1);
  return last?.kind === "word" && (lexicon.eventKinds.isIn(tokens) || lexicon.day.isIn(tokens));
}

/** Reads `Venue: …`, `Date: …`, and the heading that a programme has. */
export function readLabel({ text, row, cell, tokens, lexicon }: RowContext): LabelLine | undefined {
  const found = lexicon.labels.match(tokens, 0);
  if (found === undefined) return undefined;
  const mark = tokens[found.next];
  const value = withoutEdges(text, {
    start: tokens[found.next - 1]?.end ?? cell.end,
    end: cell.end,
  });
  const empty = plainText(text, value) === "";
  if (found.value === "programme") {
    // "Programme", "Agenda of the conference": not "Programme manager Jane Doe will …".
    const isHeading =
      empty ||
      mark?.kind === "mark" ||
      row.heading ||
      namesEvent(tokens, lexicon) ||
      lexicon.small.has(tokens, found.next);
    // "Horario de atención: de 9 a 14 h": when an office is open.
    const isOffice = lexicon.openHours.has(tokens, 0) && hasDigit(text, value);
    if (!isHeading || isOffice || cell.end - cell.start > LONGEST_HEADING) return undefined;
  } else if (!(mark?.text === ":" || (empty && row.heading))) return undefined;
  return { kind: "label", row, label: found.value, ...(empty ? {} : { value }) };
}
