import type { Finding, Result } from "@plenary/core";
import type { Language } from "../languages/language.ts";
import { languages } from "../languages/languages.ts";
import { buildDays } from "./assemble/build-days.ts";
import { buildEvent } from "./assemble/build-event.ts";
import { collect } from "./assemble/collect.ts";
import type { Draft } from "./assemble/draft.ts";
import { EventBuilder } from "./assemble/event-builder.ts";
import { type ReadDay, readDays } from "./assemble/read-days.ts";
import type { KnownDates } from "./dates/known-dates.ts";
import { resolveDates } from "./dates/resolve-dates.ts";
import { statedDates, statedYears } from "./dates/stated-date.ts";
import { type Lexicon, lexiconOf } from "./lexicon/lexicon.ts";
import { otherLanguageOf, recognizeLanguage } from "./lexicon/recognize-language.ts";
import { statedEnd, withoutHours } from "./lines/day-hours.ts";
import type { Line } from "./lines/line.ts";
import { readLines } from "./lines/read-lines.ts";
import { selectItems } from "./lines/select.ts";
import { styleOf } from "./lines/style-of.ts";
import { isHtml, withoutHtml } from "./markup/html.ts";
import { withoutMarkdown } from "./markup/markdown.ts";
import type { Programme, ProgrammeOptions } from "./programme.ts";
import { programmeFinding } from "./programme-finding.ts";
import { missingDays, otherDates, unclearDate, undated, unseenHeadings } from "./report-dates.ts";
import { leftOver } from "./report-left-over.ts";
import { CELL, type Row, rowsOf } from "./text/rows.ts";
import { withoutSlips } from "./text/slips.ts";
import { SourceText } from "./text/source-text.ts";

const MAX_LENGTH = 10_000_000;
/** Enough to tell a language by. */
const SAMPLE = 6_000;

/**
 * Reads a programme as people write it (an invitation, a web page, a table pasted from Word, Excel, Markdown or HTML) into an
 * event. What the text does not state is listed in the event's `inferred`; findings (`programme/…`) carry `line` and `column`
 * in their `params`, and tell each line that was left. Reads the words of eight languages, and in any other the notation alone.
 * Takes time linear in the text's length, at most 10 million characters. Never throws.
 *
 * @example
 * import { readProgramme } from "@plenary/authoring";
 * const text = "Round table on housing\n18 October 2019\n9:00-10:00 Registration\n10.00 – 11.30 Panel\nAll out: 17:00.";
 * const result = readProgramme(text, { timeZone: "Europe/Bucharest" });
 * if (result.ok) {
 *   const { event, positions } = result.value;
 *   event.agenda?.days[0]?.items.map(({ start, title }) => `${start} ${title}`); // => ["09:00 Registration", "10:00 Panel", "17:00 All out"]
 *   event.inferred; // => ["/name", "/kind"]
 *   positions.get("/agenda/days/0/items/1/title"); // => { line: 4, column: 15 }
 * }
 */
export function readProgramme(text: string, options: ProgrammeOptions = {}): Result<Programme> {
  if (text.length > MAX_LENGTH) return tooLarge(text.length);
  const { source, rows } = prepare(text);
  const spoken = languageOf(source, options);
  const lexicon = lexiconOf(spoken.known);
  const read = readLines(source, rows, lexicon, styleOf(source, rows, lexicon));
  const items = selectItems(read);
  const lines = withoutHours(source, read, items, lexicon);
  const draft = collect(source, lines, items, lexicon);
  if (draft.days.length === 0) return nothingFound(draft, source);
  return assemble(source, draft, lines, lexicon, spoken, options);
}

/** Of figures, of speech and of sums: each stands for the one that is read. */
const OTHER_DASHES = /[\u2012\u2015\u2212]/g;

/** The text under its markup, cut into rows. */
function prepare(text: string): { source: SourceText; rows: Row[] } {
  const clean = text.replaceAll("\u0000", " ").replaceAll(CELL, " ").replace(OTHER_DASHES, "–");
  const html = isHtml(clean);
  const plain = html ? withoutHtml(clean) : withoutMarkdown(clean);
  const source = new SourceText(text, withoutSlips(plain));
  return { source, rows: rowsOf(source, new Set(html ? [CELL] : ["\t", "|"])) };
}

interface SpokenLanguage {
  readonly tag: string;
  readonly known: Language | undefined;
}

function languageOf(text: SourceText, { language }: ProgrammeOptions): SpokenLanguage {
  if (language !== undefined) {
    const primary = language.split("-")[0]?.toLowerCase();
    return { tag: language, known: languages.find(({ tag }) => tag === primary) };
  }
  const known = recognizeLanguage(text.tokens({ start: 0, end: text.length }, SAMPLE));
  return { tag: known?.tag ?? "und", known };
}

function assemble(
  source: SourceText,
  draft: Draft,
  lines: readonly Line[],
  lexicon: Lexicon,
  spoken: SpokenLanguage,
  options: ProgrammeOptions,
): Result<Programme> {
  const read = readDays(source, draft.days, lexicon);
  const known = knownDates(source, read, draft, lines, lexicon, options);
  const dates = resolveDates(read, known);
  const dated = dates.flatMap((date) => (date === undefined ? [] : [date]));
  if (dated.length < dates.length) return undated(draft, source);
  const builder = new EventBuilder(source);
  const { days, findings } = buildDays(read, dated, builder, lexicon);
  const fallbackName = spoken.known?.programme.programme[0] ?? "programme";
  const event = buildEvent(
    days,
    {
      options,
      lexicon,
      language: spoken.tag,
      name: draft.name,
      place: draft.place,
      statedEnd: statedEnd(lines),
      fallbackName: fallbackName.charAt(0).toUpperCase() + fallbackName.slice(1),
    },
    builder,
  );
  return {
    ok: true,
    value: {
      event,
      language: spoken.tag,
      get positions() {
        return builder.positions;
      },
      inferences: builder.inferences,
    },
    findings: [
      ...unknownLanguage(spoken),
      ...unknownZone(options),
      ...otherLanguage(source, spoken, options),
      ...otherDates(options, days, known, read[0]?.date, source),
      ...[
        ...unclearDate(read, dated, known, source),
        ...missingDays(dated, known, source),
        ...unseenHeadings(read, dated, source, lexicon),
        ...namesInText(builder),
        ...findings,
        ...leftOver(draft, source),
      ].sort(byLine),
    ],
  };
}

function knownDates(
  text: SourceText,
  days: readonly ReadDay[],
  { first, last }: Draft,
  lines: readonly Line[],
  lexicon: Lexicon,
  { date: given }: ProgrammeOptions,
): KnownDates {
  const headings = days.map(({ date }) => date);
  const place = { lines, first, last, headings };
  return {
    given,
    stated: statedDates(text, place, lexicon),
    years: statedYears(text, place, lexicon),
  };
}

function byLine(a: Finding, b: Finding): number {
  return Number(a.params.line) - Number(b.params.line);
}

const START = { line: 1, column: 1 };

function tooLarge(length: number): Result<never> {
  const message = `The text has ${(length / 1_000_000).toFixed(1)} million characters; a programme may have ${MAX_LENGTH / 1_000_000} million. Cut the programme out of it.`;
  return { ok: false, findings: [programmeFinding("programme/too-large", message, START)] };
}

function nothingFound(draft: Draft, source: SourceText): Result<never> {
  const message =
    "No line here is an agenda item. An item is a time and a title: `9:00-10:00 Registration`, or a time on one line and the title on the next.";
  const hours = leftOver({ ...draft, unplaced: [], untitled: [], outside: [] }, source);
  return {
    ok: false,
    findings: [programmeFinding("programme/no-items", message, START), ...hours],
  };
}

function unknownLanguage({ tag, known }: SpokenLanguage): Finding[] {
  if (known !== undefined) return [];
  const tags = languages.map((language) => language.tag).join(", ");
  const message = `The words of this language are not known, so the text was read by its notation alone, and kinds were told in part. Known are ${tags}.`;
  return [programmeFinding("programme/language-unknown", message, START, { language: tag })];
}

/** Words that are read as those of another language tell neither kinds nor people. */
function otherLanguage(
  text: SourceText,
  { known }: SpokenLanguage,
  { language }: ProgrammeOptions,
): Finding[] {
  if (language === undefined || known === undefined) return [];
  const likely = otherLanguageOf(text.tokens({ start: 0, end: text.length }, SAMPLE), known);
  if (likely === undefined) return [];
  const message = `The text was read as ${known.tag}, as was given, but its words are rather those of ${likely.tag}. Give \`--language ${likely.tag}\`, or leave it out.`;
  return [
    programmeFinding("programme/language-mismatch", message, START, { language: likely.tag }),
  ];
}

function unknownZone({ timeZone }: ProgrammeOptions): Finding[] {
  if (timeZone !== undefined) return [];
  const message =
    "No calendar can be made without a time zone. Give it (`--time-zone Europe/Bucharest`), or add `timeZone`.";
  return [programmeFinding("programme/no-time-zone", message, START)];
}

/** One finding for all: copies for the public are searched for the names of the people alone. */
function namesInText(builder: EventBuilder): Finding[] {
  const { mentions, source } = builder;
  const left = mentions.filter(({ name }) => !builder.knows(name));
  const lines = [...new Set(left.map(({ at }) => source.positionAt(at).line))];
  const [first] = left;
  if (first === undefined) return [];
  const message = `Titles or abstracts may name people, at line ${lines.join(", ")}. List those whose names are not for the public under \`people\`: copies for the public then leave them out.`;
  return [programmeFinding("programme/name-in-text", message, source.positionAt(first.at))];
}
