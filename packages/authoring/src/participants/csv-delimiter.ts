import { readColumns } from "./columns.ts";

const DELIMITERS = [",", ";", "\t"] as const;
export type CsvDelimiter = (typeof DELIMITERS)[number];

/**
 * Tells what separates the cells of a table by its line of headings: the sign by which most of them are recognized, or else the
 * one that makes most of them. Excel's first line `sep=;` says it outright.
 *
 * @example
 * import { detectDelimiter } from "@plenary/authoring";
 * detectDelimiter("Name;E-mail;Organization, if any"); // => ";"
 */
export function detectDelimiter(line: string): CsvDelimiter {
  const stated = DELIMITERS.find((delimiter) => line.trim() === `sep=${delimiter.trim()}`);
  if (stated !== undefined) return stated;
  const candidates = DELIMITERS.map((delimiter) => {
    const headings = line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ""));
    return { delimiter, count: headings.length, known: readColumns(headings).positions.size };
  });
  candidates.sort((a, b) => b.known - a.known || b.count - a.count);
  return candidates[0]?.delimiter ?? ",";
}
