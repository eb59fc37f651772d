import { isShortName } from "./name.ts";
import { isPerson } from "./persons.ts";
import { type Cell, hasWords, isHeaded, isMissing, numberIn, type Row } from "./table-cell.ts";

/** Whether a column tells of single persons, by its head or because its cells name some; `Name` may head groups as well. */
export function isPersonal(head: Cell | undefined, body: readonly Row[], column: number): boolean {
  const filled = body.flatMap((row) => row[column] ?? []).filter((cell) => !isMissing(cell));
  const isMost = (is: (cell: Cell) => boolean) => filled.filter(is).length * 2 > filled.length;
  if (head !== undefined && isHeaded(head, head.vocabulary.attendance.columns.personal))
    return !isMost(namesGroup);
  return isMost((cell) => cell.tokens.some(isPerson) && !hasWords(cell));
}

/** `NGOs`, `Cluj Court`, `ANITP`. */
function namesGroup(cell: Cell): boolean {
  return cell.tokens.some(({ folded }, at) => {
    const { category, people } = cell.notes[at] ?? {};
    const isNoun = category !== undefined || people !== undefined;
    return isNoun || cell.vocabulary.isBody(folded) || isShortName(cell, at);
  });
}

/** The offsets of the persons whom the rows of a table name, known by the column that they stand in or by their names. */
export function personsOf(body: readonly Row[], personal: ReadonlySet<number>): number[] {
  return body.flatMap((row) =>
    row.flatMap((cell, at) => {
      const [first] = cell.tokens;
      const isName = personal.has(at) && hasWords(cell) && numberIn(cell) === undefined;
      const named = cell.tokens.filter(isPerson).map(({ start }) => start);
      return named.length > 0 || !isName || isMissing(cell) ? named : (first?.start ?? []);
    }),
  );
}
