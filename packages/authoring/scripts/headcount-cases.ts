import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Headcount, HeadcountLine, Organization } from "@plenary/core";
import { readDocument } from "../src/document/read-document.ts";
import { readHeadcounts } from "../src/headcounts/read-headcounts.ts";

/** A line as a case expects it: institutions by their names; the label only where the case has one. */
export interface ExpectedLine {
  readonly value?: number;
  readonly categories?: readonly string[];
  readonly institution?: string;
  readonly organizations?: readonly string[];
  readonly countries?: readonly string[];
  readonly label?: string;
}

export interface ExpectedHeadcount {
  readonly measure: string;
  readonly total?: number;
  readonly partition?: string;
  readonly lines?: readonly ExpectedLine[];
}

/** One attendance text with its right reading; the numbers of findings are zero where a case has none. */
export interface HeadcountCase {
  readonly language: string;
  readonly name: string;
  readonly notation: string;
  readonly text: string;
  readonly expected: readonly ExpectedHeadcount[];
  readonly strays?: number;
  readonly parts?: number;
  readonly again?: number;
  readonly rough?: number;
  readonly sum?: boolean;
  /** Why the case is not read right yet. */
  readonly known?: string;
}

/** All cases of a folder, one file per language. */
export function headcountCases(folder: string): HeadcountCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const read = readDocument(readFileSync(join(folder, file), "utf8"));
      if (!read.ok) throw new Error(`${file} is no YAML`);
      // The cases are our own, in the shape above.
      const cases = read.value.data as Omit<HeadcountCase, "language">[];
      return cases.map((one) => ({ language: file.replace(/[.-].*$/, ""), ...one }));
    });
}

/** What is expected of a case and what is read, in one shape, to be compared for equality. */
export function readCase(one: HeadcountCase): { expected: object; actual: object } {
  const read = readHeadcounts(one.text);
  const count = (code: string) => read.findings.filter((finding) => finding.code === code).length;
  const headcounts = read.ok
    ? read.value.headcounts.map((headcount, at) =>
        plainHeadcount(headcount, one.expected[at], read.value.organizations),
      )
    : [];
  const { expected, language, strays = 0, parts = 0, again = 0, rough = 0, sum } = one;
  return {
    expected: {
      language,
      strays,
      parts,
      again,
      rough,
      headcounts: expected,
      ...(sum ? { sum } : {}),
    },
    actual: {
      // A text that counts nobody has no reading that could tell its language.
      language: read.ok ? read.value.language : language,
      strays: count("attendance/stray"),
      parts: count("attendance/part"),
      again: count("attendance/again"),
      rough: count("attendance/rough"),
      headcounts,
      ...(sum ? { sum: count("attendance/sum") > 0 } : {}),
    },
  };
}

function plainHeadcount(
  { measure, total, partition, lines }: Headcount,
  expected: ExpectedHeadcount | undefined,
  organizations: readonly Organization[],
): ExpectedHeadcount {
  return {
    measure,
    ...(total === undefined ? {} : { total }),
    ...(partition === undefined ? {} : { partition }),
    ...(lines === undefined
      ? {}
      : { lines: lines.map((line, at) => plainLine(line, expected?.lines?.[at], organizations)) }),
  };
}

function plainLine(
  { value, categories = [], institution, organizations: others, countries, label }: HeadcountLine,
  expected: ExpectedLine | undefined,
  organizations: readonly Organization[],
): ExpectedLine {
  const nameOf = (id: string) => organizations.find((one) => one.id === id)?.name ?? id;
  return {
    ...(value === undefined ? {} : { value }),
    ...(categories.length === 0 && expected?.categories === undefined ? {} : { categories }),
    ...(institution === undefined ? {} : { institution: nameOf(institution) }),
    ...(others === undefined ? {} : { organizations: others.map(nameOf) }),
    ...(countries === undefined ? {} : { countries }),
    ...(expected?.label === undefined || label === undefined ? {} : { label }),
  };
}
