import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { type CsvEncoding, detectDelimiter, detectEncoding } from "@plenary/authoring";
import { CsvError, parse } from "csv-parse";
import { refuseForeign } from "../files.ts";

/** More than this is no row of a table. */
const MAX_ROW = 1_000_000;

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  [
    "CSV_QUOTE_NOT_CLOSED",
    "A quote is opened here or further up and not closed. Close it, or write a quote inside a value twice.",
  ],
  [
    "CSV_MAX_RECORD_SIZE",
    "A row here is longer than a million characters. Is this a table? If it is, a quote is opened here or further up and not closed.",
  ],
]);

/** How a table is written. */
export interface CsvForm {
  readonly encoding: CsvEncoding;
  readonly delimiter: string;
}

/** A record of a table, and the line on which it starts. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The table cannot be read any further. */
export class BrokenTable extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Tells by looking at a table how it is written; `name` is what messages call it. */
export async function formOf(path: string, name: string): Promise<CsvForm> {
  const detector = detectEncoding();
  let isStart = true;
  for await (const chunk of createReadStream(path)) {
    if (isStart) refuseForeign(name, chunk);
    isStart = false;
    detector.push(chunk);
  }
  const encoding = detector.end();
  let start = "";
  for await (const text of decoded(path, encoding)) {
    start += text;
    if (start.length > 100_000 || /[\r\n]./.test(start)) break;
  }
  return { encoding, delimiter: detectDelimiter(start.split(/[\r\n]/)[0] ?? "") };
}

/** The records of a table (RFC 4180, and what spreadsheets make of it), the headings first. */
export async function* csvRecords(
  path: string,
  { encoding, delimiter }: CsvForm,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
  });
  pipeline(Readable.from(decoded(path, encoding)), parser, () => {});
  let isFirst = true;
  try {
    for await (const { record, info } of parser) {
      const cells: string[] = record;
      const isMark = isFirst && /^sep=.?$/.test(cells[0] ?? "");
      isFirst = false;
      const breaks = cells.reduce(
        (sum, cell) => sum + (cell.match(/\n|\r(?!\n)/g)?.length ?? 0),
        0,
      );
      if (!isMark) yield { cells, line: info.lines - breaks };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as { lines?: number };
    throw new BrokenTable(
      PROBLEMS.get(error.code) ?? "The table is broken here. Save it again as CSV.",
      lines,
    );
  }
}

async function* decoded(path: string, encoding: CsvEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
