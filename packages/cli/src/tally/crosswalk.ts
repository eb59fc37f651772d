import { readDocument } from "@plenary/authoring";
import { type Crosswalk, type Finding, Id, tallyCodes } from "@plenary/core";
import { UsageError } from "../exit-code.ts";
import { fileError, readBytes } from "../files.ts";
import { BrokenTable, csvRecords, formOf } from "../participants/csv-rows.ts";
import { type PlacedFinding, placeIn } from "../report.ts";

type ReadCrosswalk =
  | { readonly ok: true; readonly value: Crosswalk }
  | { readonly ok: false; readonly findings: readonly PlacedFinding[] };

/** Reads from which category to which: a table with the columns `from` and `to`, or an object in YAML or JSON. */
export async function readCrosswalk(file: string): Promise<ReadCrosswalk> {
  if (file === "-") throw new UsageError("--crosswalk needs a file, not standard input");
  const { pairs, findings } = (await pairsOfTable(file)) ?? (await pairsOfObject(file));
  const crosswalk = new Map<Id, Id>();
  const wrong = [...findings];
  for (const { from, to, ...position } of pairs) {
    const before = crosswalk.get(from);
    if (!Id.safeParse(from).success || !Id.safeParse(to).success) {
      wrong.push(bad("A crosswalk leads from the id of a category to that of another.", position));
    } else if (before !== undefined && before !== to) {
      wrong.push(bad(`The crosswalk leads from \`${from}\` to two categories.`, position));
    } else crosswalk.set(from, to);
  }
  if (pairs.length === 0 && wrong.length === 0) wrong.push(bad(FORM, { line: 1, column: 1 }));
  return wrong.length === 0
    ? { ok: true, value: crosswalk }
    : { ok: false, findings: placeIn(file, wrong) };
}

const FORM =
  "A crosswalk is a CSV table with the columns `from` and `to`, or an object in YAML or JSON: `{ bench: magistrate }`.";

interface Pairs {
  readonly pairs: readonly { from: string; to: string; line: number; column: number }[];
  readonly findings: readonly Finding[];
}

/** The rows of a table; nothing where the file is none. */
async function pairsOfTable(file: string): Promise<Pairs | undefined> {
  const pairs: Pairs["pairs"][number][] = [];
  let columns: readonly [from: number, to: number] | undefined;
  try {
    for await (const { cells, line } of csvRecords(file, await formOf(file, file))) {
      const names = cells.map((cell) => cell.trim());
      if (columns === undefined) {
        const headings = names.map((name) => name.toLowerCase());
        columns = [headings.indexOf("from"), headings.indexOf("to")];
        if (columns.includes(-1)) return undefined;
      } else {
        const [from, to] = columns.map((at) => names[at] ?? "");
        pairs.push({ from: from ?? "", to: to ?? "", line, column: 1 });
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw fileError("read", file, error);
    if (columns === undefined) return undefined;
    return { pairs, findings: [bad(error.message, { line: error.line, column: 1 })] };
  }
  return { pairs, findings: [] };
}

async function pairsOfObject(file: string): Promise<Pairs> {
  const source = readDocument(await readBytes(file));
  if (!source.ok) return { pairs: [], findings: source.findings };
  const { data, locate } = source.value;
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return { pairs: [], findings: [bad(FORM, locate(""))] };
  }
  const pairs = Object.entries(data).map(([from, to]) => ({
    from,
    to: String(to),
    ...locate(`/${from}`),
  }));
  return { pairs, findings: [] };
}

function bad(message: string, position: { line: number; column: number }): Finding {
  const code = "tally/bad-crosswalk";
  const { line, column } = position;
  return { code, severity: tallyCodes[code][0], path: "", message, params: { line, column } };
}
