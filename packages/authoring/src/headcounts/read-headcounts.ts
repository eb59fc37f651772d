import {
  type CategoryTree,
  type Finding,
  type Headcount,
  type JsonPointer,
  type Organization,
  type Result,
  resolveTaxonomy,
  type Taxonomy,
} from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";
import { english } from "../languages/en.ts";
import { languages } from "../languages/languages.ts";
import { assemble } from "./assemble.ts";
import { attendanceFinding, type Told, tell, toldFinding } from "./attendance-finding.ts";
import { fragmentOf } from "./fragment.ts";
import { recogniseLanguage } from "./language.ts";
import { leftLines, lineStarts, positionAt } from "./lines.ts";
import { blankMarkup } from "./markup.ts";
import { personsIn } from "./persons.ts";
import { readUnits } from "./units.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const MAX_LENGTH = 5_000_000;

/** What may be known of an attendance list beforehand. */
export interface HeadcountsOptions {
  /** The language (BCP 47); recognised by its words where it is not given. */
  readonly language?: string;
  /** The taxonomy whose labels name the categories, as in a document; the published one where it is not given. */
  readonly taxonomy?: Taxonomy;
}

/** What an attendance list says: a part of an event document, with the way back to the text. */
export interface ReadHeadcounts {
  /** The institutions that the lines name. */
  readonly organizations: Organization[];
  readonly headcounts: Headcount[];
  /** Pointers to what the text does not state. */
  readonly inferred: JsonPointer[];
  /** The language whose words were read. */
  readonly language: string;
  /** Where in the text each headcount, line and organization stands, by its pointer. */
  readonly positions: ReadonlyMap<JsonPointer, Position>;
}

/**
 * Reads who came from a text as people write it: sentences, lists and tables in English, Romanian, Dutch, French, German,
 * Spanish, Italian and Portuguese. Joint groups stay one line, parts in brackets are not added twice, and a stated total is
 * compared with the sum. Findings (`attendance/…`) carry `line` and `column` in their `params`, and tell each number and line
 * that was left. Takes time linear in the text, at most 5 million characters. Never throws.
 *
 * @example
 * import { readHeadcounts } from "@plenary/authoring";
 * const read = readHeadcounts("32 participants (3 judges from local courts, 29 lawyers)");
 * read.ok && read.value.headcounts[0]?.lines?.[0]; // => { label: "judges", categories: ["judge"], institution: "local-courts", value: 3 }
 * read.ok && read.value.headcounts[0]?.partition; // => "complete"
 * read.ok && read.value.organizations; // => [{ id: "local-courts", name: "local courts", categories: ["justice"] }]
 */
export function readHeadcounts(
  text: string,
  { language, taxonomy }: HeadcountsOptions = {},
): Result<ReadHeadcounts> {
  if (text.length > MAX_LENGTH) return { ok: false, findings: [tooLarge(text.length)] };
  const clean = blankMarkup(text);
  const { vocabulary, unknown } = chooseVocabulary(clean, language, treeOf(taxonomy));
  const { units, stretches, told, numbers } = readUnits(clean, vocabulary);
  const assembled = assemble(units);
  const others = [...numbers, ...assembled.numbers].sort((a, b) => a - b);
  const starts = lineStarts(text);
  const place = (offset: number) => positionAt(starts, offset);
  const fragment = fragmentOf(assembled.headcounts, place);
  const { headcounts, organizations, inferred, positions } = fragment;
  const allTold = once([
    ...told,
    ...assembled.told,
    ...tell("attendance/person", personsIn(clean, stretches, fragment.offsets, vocabulary)),
  ]);
  const said = [...fragment.offsets, ...assembled.sessions, ...allTold.map(({ offset }) => offset)];
  const findings = inOrder([
    ...(unknown === undefined ? [] : [unknown]),
    ...fragment.findings,
    ...allTold.map((one) => toldFinding(one, place)),
    ...leftLines(stretches, { used: said, numbers: others }, starts),
  ]);
  if (headcounts.length === 0) return { ok: false, findings: [nothing(), ...findings] };
  const value = { organizations, headcounts, inferred, language: vocabulary.tag, positions };
  return { ok: true, value, findings };
}

let published: CategoryTree | undefined;

/** The published taxonomy's tree is made once, and its lexicons with it. */
function treeOf(taxonomy: Taxonomy | undefined): CategoryTree {
  if (taxonomy !== undefined) return resolveTaxonomy(taxonomy);
  published ??= resolveTaxonomy();
  return published;
}

function chooseVocabulary(
  text: string,
  tag: string | undefined,
  tree: CategoryTree,
): { vocabulary: Vocabulary; unknown?: Finding } {
  const wanted = tag?.split("-")[0]?.toLowerCase();
  const known = languages.find((language) => language.tag === wanted);
  const chosen = wanted === undefined ? recogniseLanguage(text, languages, tree) : known;
  if (chosen !== undefined) return { vocabulary: vocabularyOf(chosen, tree) };
  const name = wanted === undefined ? "this language" : `\`${wanted}\``;
  const message = `The words of ${name} are not known. Numbers and categories were read by their notation; check all lines.`;
  const unknown = attendanceFinding("attendance/language", message, {
    position: { line: 1, column: 1 },
  });
  return { vocabulary: vocabularyOf(english, tree, false), unknown };
}

function tooLarge(length: number): Finding {
  const message = `The text has ${length} characters; ${MAX_LENGTH} are read at most. Cut out the part that tells who came.`;
  return attendanceFinding("attendance/too-large", message, { position: { line: 1, column: 1 } });
}

function nothing(): Finding {
  const message =
    "No number of people was found. Write a number before or behind each group, such as `3 judges` or `NGOs: 28`.";
  return attendanceFinding("attendance/nothing", message, { position: { line: 1, column: 1 } });
}

/** Each thing once: a column of names may hold persons who are known by their names, too. */
function once(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [`${one.code} ${one.offset}`, one])).values()];
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const key = ({ params }: Finding) => Number(params.line ?? 0) * 1e6 + Number(params.column ?? 0);
  return findings.toSorted((a, b) => key(a) - key(b));
}
