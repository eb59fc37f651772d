import type { Token } from "../text/tokens.ts";

const BETWEEN: ReadonlySet<string> = new Set(
  "de del den der le la il el os op am an on of the pe d di do da em en in vom zum luna zi ziua den ' ’".split(
    " ",
  ),
);
const ORDINALS: ReadonlySet<string> = new Set(
  "st nd rd th er re e o a de ste eme . ° ^".split(" "),
);

/** `18th`, `1er`, `2º`, `18.`, `3^` */
export function skipOrdinalMark(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  return mark?.glued === true && ORDINALS.has(mark.text) ? at + 1 : at;
}

/** The little words of dates: `18 de octubre`, `le 18 octobre`. */
export function skipBetween(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && BETWEEN.has(tokens[next]?.text ?? "")) next++;
  return next;
}
