import type { Stretch } from "./blocks.ts";
import type { Line } from "./line.ts";
import { isCapital, isName } from "./name.ts";
import { organizationOf } from "./organizations.ts";
import type { Group, Passage, Total } from "./passage.ts";
import { readPhrase } from "./phrase.ts";
import { annotate, hasRole, type Sentence, type Span, sourceOf } from "./sentence.ts";
import { tokenize } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

type Row = readonly Sentence[];

const NOTHING: Passage = { groups: [], totals: [], told: [], numbers: [] };

/** Reads a table of groups and numbers, in any order of columns; further columns of text are institutions or notes. */
export function readTable(
  text: string,
  rows: readonly (readonly Stretch[])[],
  vocabulary: Vocabulary,
): Passage {
  const cells = rows.map((row) =>
    row.map(({ start, end }) => annotate(text, tokenize(text, start, end), vocabulary)),
  );
  const header = cells[0]?.every((cell) => numberOf(cell) === undefined) ? cells[0] : undefined;
  const body = header === undefined ? cells : cells.slice(1);
  const column = numberColumn(header, body, vocabulary);
  if (column === undefined) return NOTHING;
  const lines: Line[] = [];
  const totals: Total[] = [];
  for (const row of body) {
    const read = readRow(row, column, header);
    if (read === undefined) continue;
    if ("isParticipants" in read) totals.push(read);
    else lines.push(read);
  }
  const known = lines.some(
    ({ categories, institutions, countries }) =>
      categories.length + institutions.length + countries.length > 0,
  );
  if (!known) return NOTHING;
  const total = totals[0];
  const group: Group = {
    lines,
    measure: undefined,
    some: false,
    attended: true,
    bare: true,
    ...(total && { total }),
  };
  return { groups: [group], totals: totals.slice(1), told: [], numbers: [] };
}

/** The number that a cell is, with nothing but people beside it. */
function numberOf({ tokens, notes }: Sentence): number | undefined {
  const at = notes.findIndex(({ count }) => count !== undefined && count.written !== "article");
  const count = notes[at]?.count;
  if (count === undefined || at > 1) return undefined;
  const rest = tokens.slice(count.end);
  const people = rest.every(
    (token, i) => token.kind === "mark" || notes[count.end + i]?.people !== undefined,
  );
  return people ? count.value : undefined;
}

/** The column of all people where there is one, else the only one with numbers or the first whose header names people. */
function numberColumn(
  header: Row | undefined,
  body: readonly Row[],
  vocabulary: Vocabulary,
): number | undefined {
  const width = Math.max(0, ...body.slice(0, 1000).map((row) => row.length));
  const numeric = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = body.filter((row) => (row[column]?.tokens.length ?? 0) > 0);
    const counted = filled.filter((row) => numberOf(row[column] as Sentence) !== undefined); // Filled cells are cells.
    return counted.length > 0 && counted.length * 2 >= filled.length;
  });
  if (numeric.length < 2) return numeric[0];
  const total = numeric.find((column) => header?.[column] && isTotal(header[column]));
  if (total !== undefined) return total;
  const places = numeric.filter((column) => !isRunning(body, column));
  return (
    places.find((column) => isHeaded(header?.[column], vocabulary.attendance.columns.number)) ??
    places[0]
  );
}

/** Whether a column only numbers the rows: 1, 2, 3; of a longer table some rows may be left out. */
function isRunning(body: readonly Row[], column: number): boolean {
  const numbers = body.flatMap((row) => (row[column] && numberOf(row[column])) ?? []);
  const rises = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  return rises && numbers.length > 2 && column === 0 && numbers[0] === 1;
}

function isTotal(cell: Sentence): boolean {
  return cell.tokens.some((_, at) => hasRole(cell, at, "total"));
}

function isHeaded(cell: Sentence | undefined, words: readonly string[]): boolean {
  if (cell === undefined) return false;
  const text = cell.tokens.map(({ folded }) => folded).join(" ");
  return words.some(
    (word) =>
      text ===
      tokenize(word)
        .map(({ folded }) => folded)
        .join(" "),
  );
}

function readRow(row: Row, column: number, header: Row | undefined): Line | Total | undefined {
  const texts = row.filter(
    (cell, at) =>
      at !== column &&
      numberOf(cell) === undefined &&
      cell.tokens.some(({ kind }) => kind === "word"),
  );
  // "Police of Bihor | officer | 4": who they are says more than where they come from.
  const label = texts.find((cell) => readPhrase(cell, wholeOf(cell)).isProfession) ?? texts[0];
  const own = row[column];
  const counted = own !== undefined && numberOf(own) !== undefined;
  const number = counted ? own : row.findLast((cell) => numberOf(cell) !== undefined);
  if (label === undefined) return undefined;
  const value = number === undefined ? undefined : numberOf(number);
  const phrase = readPhrase(label, wholeOf(label));
  const offset = number?.tokens[0]?.start ?? label.tokens[0]?.start ?? 0;
  if (phrase.isTotal || (phrase.noun === "participants" && phrase.categories.length === 0)) {
    if (value === undefined) return undefined;
    return {
      value,
      measure: undefined,
      offset,
      isParticipants: true,
      attended: true,
      saysWho: false,
    };
  }
  const others = texts.filter((cell) => cell !== label);
  return lineOfRow(phrase, label, others, { value, offset, header, row });
}

function lineOfRow(
  phrase: ReturnType<typeof readPhrase>,
  label: Sentence,
  others: readonly Sentence[],
  {
    value,
    offset,
    header,
    row,
  }: { value: number | undefined; offset: number; header: Row | undefined; row: Row },
): Line {
  const institutions = phrase.institutions.map((span) => organizationOf(label, span));
  const notes: string[] = [];
  for (const cell of others) {
    const head = header?.[row.indexOf(cell)];
    const headed = isHeaded(head, cell.vocabulary.attendance.columns.institution);
    const span = wholeOf(cell);
    const named =
      isCapital(cell, 0) && isName(cell, span, { category: undefined, speaksFor: true });
    if (institutions.length === 0 && (headed || named))
      institutions.push(organizationOf(cell, span));
    else notes.push(sourceOf(cell, { from: 0, to: cell.tokens.length }));
  }
  return {
    ...(value === undefined ? {} : { value }),
    label: phrase.label,
    categories:
      phrase.categories.length > 0 ? phrase.categories : (institutions[0]?.categories ?? []),
    institutions,
    organizations: [],
    countries: phrase.countries,
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
    isRough: false,
    isPeople: true,
    offset,
  };
}

function wholeOf({ tokens }: Sentence): Span {
  return { from: 0, to: tokens.length };
}
