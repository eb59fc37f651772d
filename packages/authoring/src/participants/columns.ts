import { foldLabel } from "@plenary/core";
import { HEADER_WORDS, type RegistrationField } from "./registration-fields.ts";

/** Which column holds what. */
export interface Columns {
  /** The position of the column of each field that was recognized. */
  readonly positions: ReadonlyMap<RegistrationField, number>;
  /** The headings that mean nothing to the reader, or what another column is already read for. */
  readonly unknown: readonly string[];
  readonly count: number;
}

const FIELDS: ReadonlyMap<string, RegistrationField> = new Map(
  // The keys of the table are the fields.
  (Object.entries(HEADER_WORDS) as [RegistrationField, readonly string[]][]).flatMap(
    ([field, words]) => words.map((word) => [word, field] as const),
  ),
);

/**
 * Recognizes the columns of a registration export by their headings, in English, Romanian, Dutch, French, German, Spanish,
 * Italian or Portuguese.
 *
 * @example
 * import { readColumns } from "@plenary/authoring";
 * const columns = readColumns(["Nume", "Prenume", "Adresă de e-mail", "Alergii"]);
 * [...columns.positions]; // => [["lastName", 0], ["firstName", 1], ["email", 2]]
 * columns.unknown; // => ["Alergii"]
 */
export function readColumns(headings: readonly string[]): Columns {
  const positions = new Map<RegistrationField, number>();
  const unknown: string[] = [];
  for (const [position, heading] of headings.entries()) {
    const field = FIELDS.get(simplified(heading));
    if (field !== undefined && !positions.has(field)) positions.set(field, position);
    else if (heading.trim() !== "") unknown.push(heading.trim());
  }
  singleNameColumn(positions);
  return { positions, unknown, count: headings.length };
}

/** "Nume", "nom", "nome" or "nombre" alone is the whole name; beside its counterpart it is one part. */
function singleNameColumn(positions: Map<RegistrationField, number>): void {
  const first = positions.get("firstName");
  const last = positions.get("lastName");
  if (positions.has("name") || (first === undefined) === (last === undefined)) return;
  positions.delete(first === undefined ? "lastName" : "firstName");
  positions.set("name", first ?? last ?? 0);
}

/** A heading without what is said in brackets and without marks: `E-Mail (required)*:` is `e-mail`. */
function simplified(heading: string): string {
  return foldLabel(heading.slice(0, 200))
    .replace(/\([^()]*\)/g, " ")
    .replace(/[*:?."_/,]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
