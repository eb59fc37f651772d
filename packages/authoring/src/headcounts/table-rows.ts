import { isCapital, isName } from "./name.ts";
import { type NamedOrganization, organizationOf } from "./organizations.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { hasRole, type Sentence, type Span, sourceOf } from "./sentence.ts";
import { onlySessions, type SessionLabels } from "./session-labels.ts";
import type { StatedMeasure } from "./stated-measure.ts";
import {
  type Cell,
  hasWords,
  isHeaded,
  isMissing,
  numberIn,
  type Row,
  wholeOf,
} from "./table-cell.ts";
import { type Columns, measureOfCell } from "./table-columns.ts";
import type { Grid } from "./table-grid.ts";

/** Who a row of a table is about. */
export interface RowGroup {
  readonly cells: Row;
  readonly label: Cell;
  readonly phrase: Phrase;
  readonly institutions: readonly NamedOrganization[];
  readonly note?: string;
  readonly kind: "group" | "total" | "part" | "uncounted";
  /** The measure that a row names where it names nobody: `Invited`. */
  readonly measure?: StatedMeasure;
  /** The day, session or year that a cell is. */
  readonly sessions?: SessionLabels;
  /** Whether nothing stands in the row but its label. */
  readonly isAlone: boolean;
}

/** Reads of each row who it is about; a cell that is empty below one that is filled is the same. */
export function rowGroups(grid: Grid, columns: Columns): RowGroup[] {
  const groups: RowGroup[] = [];
  let above: ReadonlyMap<number, Cell> = new Map();
  for (const row of grid.body) {
    const own = textsOf(row, columns);
    const texts = carried(own, above);
    const group = texts.size === 0 ? undefined : groupOf(row, texts, grid);
    if (group !== undefined) groups.push(group);
    if (own.size > 0) above = group?.kind === "group" ? texts : new Map();
  }
  return groups;
}

function textsOf(row: Row, { numeric, personal }: Columns): Map<number, Cell> {
  const texts = new Map<number, Cell>();
  for (const [at, cell] of row.entries()) {
    if (personal.has(at) || !hasWords(cell) || isMissing(cell) || numberIn(cell) !== undefined)
      continue;
    // "Total" may stand where the other rows have their number.
    if (!numeric.has(at) || readPhrase(cell, wholeOf(cell)).isTotal) texts.set(at, cell);
  }
  return texts;
}

/** `| | Cluj Court | 3 |` below `| Judges | Bihor Court | 4 |`: judges, too. */
function carried(
  texts: ReadonlyMap<number, Cell>,
  above: ReadonlyMap<number, Cell>,
): ReadonlyMap<number, Cell> {
  const [first] = above.keys();
  const [own, cell] = [...texts][0] ?? [];
  if (first === undefined || own === undefined || own <= first || !above.has(own)) return texts;
  if (cell === undefined || readPhrase(cell, wholeOf(cell)).isTotal) return texts;
  const label = above.get(first);
  return label === undefined ? texts : new Map([[first, label], ...texts]);
}

function groupOf(cells: Row, texts: ReadonlyMap<number, Cell>, { headers }: Grid): RowGroup {
  const filled = [...texts].map(([at, cell]) => ({ cell, head: headers[at]?.at(-1) }));
  const sessions = new Map(filled.flatMap(({ cell }) => [...onlySessions(cell)]));
  // "Monday | Judges | 30": the day is nobody's institution.
  const others = filled.filter(({ cell }) => onlySessions(cell).size === 0);
  const all = others.length > 0 ? others : filled.slice(0, 1);
  // "Police of Bihor | officer | 4": who they are says more than where they come from.
  const label =
    all.find(({ cell }) => readPhrase(cell, wholeOf(cell)).isProfession)?.cell ?? all[0]?.cell;
  // A group has at least one text.
  if (label === undefined) throw new Error("A row without words has no group.");
  const phrase = readPhrase(label, wholeOf(label));
  const list = label.vocabulary.attendance.columns.institution;
  const named = phrase.institutions.map((span) => organizationOf(label, span));
  const isHead = others.length > 0 && isHeaded(all.find(({ cell }) => cell === label)?.head, list);
  const institutions = named.length === 0 && isHead && isOneName(label) ? [nameOf(label)] : named;
  const notes: string[] = [];
  for (const { cell, head } of all.filter(({ cell }) => cell !== label)) {
    if (institutions.length === 0 && (isHeaded(head, list) || namesInstitution(cell)))
      institutions.push(organizationOf(cell, wholeOf(cell)));
    else notes.push(sourceOf(cell, wholeOf(cell)));
  }
  const measure = phrase.categories.length === 0 ? measureOfCell(label) : undefined;
  return {
    cells,
    label,
    phrase,
    institutions,
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
    kind: kindOf(label, phrase, measure),
    ...(measure === undefined ? {} : { measure }),
    ...(sessions.size > 0 && { sessions }),
    isAlone: filled.length === 1 && cells.every((cell) => cell === label || cell.source === ""),
  };
}

function namesInstitution(cell: Cell): boolean {
  return (
    isCapital(cell, 0) && isName(cell, wholeOf(cell), { category: undefined, speaksFor: true })
  );
}

function kindOf(
  label: Sentence,
  phrase: Phrase,
  measure: StatedMeasure | undefined,
): RowGroup["kind"] {
  if (measure === "uncounted") return "uncounted";
  if (phrase.isTotal) return "total";
  // "of which women".
  if (hasRole(label, 0, "including")) return "part";
  return phrase.noun === "participants" && phrase.categories.length === 0 ? "total" : "group";
}

/** Whether a label may be the name of one institution: it has a capital and is not only the word for a kind of them. */
export function isOneName(label: Cell): boolean {
  const { from, to } = nameIn(label);
  const { category } = label.notes[from] ?? {};
  const isKind = category !== undefined && category.end >= to;
  return (
    isCapital(label, from) && !isKind && label.notes.every(({ people }) => people === undefined)
  );
}

export function nameOf(label: Cell): NamedOrganization {
  return organizationOf(label, nameIn(label));
}

/** `– Le Nid`: without the marks around it; an article with a capital is a part of the name. */
function nameIn(label: Cell): Span {
  const at = label.tokens.findIndex(({ kind }) => kind !== "mark");
  const last = label.tokens.findLastIndex(({ kind }) => kind !== "mark");
  return { from: Math.max(0, at), to: last + 1 };
}
