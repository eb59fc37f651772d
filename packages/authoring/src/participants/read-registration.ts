import type { Columns } from "./columns.ts";
import type { ParticipantCode, RowProblem } from "./participant-codes.ts";
import type { Registration } from "./registration.ts";
import type { RegistrationField } from "./registration-fields.ts";
import { type FindCategory, VALUE_READERS } from "./registration-values.ts";
import { isTotal } from "./total-row.ts";

const NAMES = ["name", "firstName", "lastName"] as const;

/** A row as it was understood, and what was not; without a registration it cannot be placed. */
export interface ReadRow {
  readonly registration?: Registration;
  /** The columns of which a value was read. */
  readonly read: readonly RegistrationField[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads one row of a registration export. Its problems (`participants/…`) never repeat what stands in it.
 *
 * @example
 * import { readColumns, readRegistration } from "@plenary/authoring";
 * import { resolveTaxonomy } from "@plenary/core";
 * const columns = readColumns(["Name", "Profession", "Country"]);
 * const row = readRegistration(["Ana Pop", "judge", "Atlantis"], columns, resolveTaxonomy().findByLabel);
 * row.registration; // => { name: "Ana Pop", categories: ["judge"] }
 * row.problems.map(({ code }) => code); // => ["participants/unknown-country"]
 */
export function readRegistration(
  cells: readonly string[],
  columns: Columns,
  findCategory: FindCategory,
): ReadRow {
  const textOf = (field: RegistrationField) => {
    const position = columns.positions.get(field);
    return position === undefined ? "" : (cells[position] ?? "").replace(/\s+/g, " ").trim();
  };
  if (cells.slice(columns.count).some((cell) => cell.trim() !== "")) {
    return unplaced(
      "participants/uneven-row",
      "The row has more cells than there are headings, so that values may stand in wrong columns. Put values that hold the separator in quotes.",
    );
  }
  const parts = [textOf("firstName"), textOf("lastName")].filter((part) => part !== "");
  const name = textOf("name") === "" ? parts.join(" ") : textOf("name");
  if (name === "") {
    return unplaced(
      "participants/no-name",
      "The row has no name, so that it could not be found again. Add one.",
    );
  }
  const names = NAMES.map((field) => columns.positions.get(field));
  if (
    isTotal(
      name,
      cells.filter((_, at) => !names.includes(at)),
    )
  ) {
    return unplaced(
      "participants/total-row",
      "The row is the sum of the others, not a person, and was left out.",
    );
  }
  const read: RegistrationField[] = [];
  const values: [string, unknown][] = [];
  const problems: RowProblem[] = [];
  for (const { column, field, parse, problem } of VALUE_READERS) {
    const text = textOf(column);
    if (text === "") continue;
    const value = parse(text, findCategory);
    if (value === undefined) problems.push({ ...problem(text), column });
    else {
      values.push([field, value]);
      read.push(column);
    }
  }
  // Each reader gives what its field holds.
  const rest = Object.fromEntries(values) as Omit<Registration, "name">;
  return { registration: { name, ...rest }, read, problems };
}

function unplaced(code: ParticipantCode, message: string): ReadRow {
  return { read: [], problems: [{ code, message }] };
}
