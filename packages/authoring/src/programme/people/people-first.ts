import { isGivenName } from "../../names/is-given-name.ts";
import type { Detail, DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isRoom } from "../places/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { goesOn, linesToClose, MOST_LINES } from "../titles/title-breaks.ts";
import { namesSomebody, readPeople } from "./people.ts";
import { isCapital } from "./person-names.ts";

/** What a line under a person may be: where they work, perhaps their office, or their talk. */
type LineOf = "affiliation" | "office" | "talk";

interface Candidate {
  readonly at: number;
  /** The place behind the last of its lines. */
  readonly next: number;
  readonly is: LineOf;
  readonly span: Span;
  readonly quoted: boolean;
  readonly words: number;
}

/**
 * The items of a text that names who speaks before what they speak on, with the talk as title: "10:00 Ana Pop", "University of Cluj",
 * "Housing first". One alone may be a person with her office.
 */
export function talksBelowPeople(
  text: SourceText,
  items: readonly DraftItem[],
  lexicon: Lexicon,
): ReadonlyMap<DraftItem, DraftItem> {
  const found = new Map<DraftItem, readonly Candidate[]>();
  for (const item of items) {
    if (item.details.length === 0 || !namesSomebody(text, item.title, lexicon)) continue;
    const lines = candidates(text, item, lexicon);
    if (lines.length > 0) found.set(item, lines);
  }
  const all = [...found.values()];
  const sure = all.flatMap(
    (lines) => lines.find(({ quoted, is }) => quoted || is === "talk") ?? [],
  );
  const behindOffice = all.filter(([first]) => first?.is === "affiliation").length;
  const talkless = all.filter((lines) => lines.every(({ is }) => is !== "talk")).length;
  const long = sure.filter(({ words, quoted }) => quoted || words > 2).length;
  const several = sure.length > 1 && (behindOffice > 1 || long * 2 >= sure.length);
  const trusted = several && talkless * 2 < all.length;
  const result = new Map<DraftItem, DraftItem>();
  for (const [item, lines] of found) {
    const talk = talkOf(lines, trusted);
    if (talk !== undefined) result.set(item, withTalk(item, talk));
  }
  return trusted ? withOthers(text, items, result, lexicon) : result;
}

function talkOf(lines: readonly Candidate[], trusted: boolean): Candidate | undefined {
  const quoted = lines.find((line) => line.quoted);
  if (quoted !== undefined || !trusted) return quoted;
  // "Caritas", and below it the talk.
  const [first, ...others] = lines;
  const below = first?.words === 1 && others.length > 0 ? others : lines;
  return below.find(({ is }) => is === "talk") ?? below.find(({ is }) => is === "office");
}

/** Among others who are surely people somebody may be "Sara" alone, or have a name that few people have. */
function withOthers(
  text: SourceText,
  items: readonly DraftItem[],
  known: ReadonlyMap<DraftItem, DraftItem>,
  lexicon: Lexicon,
): ReadonlyMap<DraftItem, DraftItem> {
  const result = new Map(known);
  for (const item of items) {
    if (known.has(item) || !mayBeSomebody(text, item.title, lexicon)) continue;
    const talk = talkOf(candidates(text, item, lexicon), true);
    if (talk !== undefined) result.set(item, withTalk(item, talk));
  }
  return result;
}

function mayBeSomebody(text: SourceText, title: Span, lexicon: Lexicon): boolean {
  const [name, ...others] = text.tokens(title, 4);
  const isFirstName = name !== undefined && others.length === 0 && isGivenName(name.text);
  return isFirstName || readPeople(text, title, lexicon)?.people[0]?.post !== undefined;
}

function withTalk(item: DraftItem, { at, next, span }: Candidate): DraftItem {
  const person: Detail = { ...item.title, bullet: false };
  const before = item.details.slice(0, at).map((detail) => ({ ...detail, plain: true }));
  const after = item.details.slice(next);
  const line = item.details[at];
  const rest =
    line !== undefined && span.start > line.start + 1
      ? [{ ...line, end: span.start - 1, plain: true }]
      : [];
  return { ...item, title: span, details: [person, ...before, ...rest, ...after] };
}

/** The lines under a person, to the first that is a list, a room or other people. */
function candidates(text: SourceText, { details }: DraftItem, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, detail] of details.entries()) {
    const tokens = text.tokens(detail, 40);
    const people = readPeople(text, detail, lexicon);
    const isPeople = people?.role !== undefined || people?.people[0]?.sure === true;
    if (detail.bullet || detail.speaker || isPeople || detail.end - detail.start > LONGEST) break;
    if (isRoom(tokens, lexicon) || lexicon.rooms.has(tokens, 0)) continue;
    const next = talkEnd(text, details, at, lexicon);
    const whole = { start: detail.start, end: details[next - 1]?.end ?? detail.end };
    const quotation = quotationIn(text, whole);
    const is = quotation === undefined ? lineOf(text, detail, lexicon) : "talk";
    const isBelow = is === "office" && found.at(-1)?.is === "affiliation";
    found.push({
      at,
      next,
      is: isBelow ? "talk" : is,
      span: quotation ?? whole,
      quoted: quotation !== undefined,
      words: tokens.filter(({ kind }) => kind !== "mark").length,
    });
  }
  return found;
}

const LONGEST = 200;

/** The place behind the lines in which a talk goes on. */
function talkEnd(
  text: SourceText,
  details: readonly Detail[],
  at: number,
  lexicon: Lexicon,
): number {
  const line = details[at] as Detail; // One of its own.
  let next = at + 1 + linesToClose(text, line, details.slice(at + 1, at + 1 + MOST_LINES));
  while (next < at + 1 + MOST_LINES && next < details.length) {
    const whole = { start: line.start, end: details[next - 1]?.end ?? line.end };
    if (!goesOn(text, whole, details.slice(next, next + MOST_LINES), lexicon)) break;
    next++;
  }
  return next;
}

function lineOf(text: SourceText, line: Span, lexicon: Lexicon): LineOf {
  const tokens = text.tokens(line, 40);
  // "Acme Solutions (Colombia)" has the form of a person's name.
  const isOrganization =
    readPeople(text, line, lexicon) !== undefined ||
    tokens
      .slice(0, 3)
      .some((token, at) => isCapital(text, token) && lexicon.venues.has(tokens, at)) ||
    COMPANY.test(text.slice(line.start, line.end));
  if (isOrganization) return "affiliation";
  const isOffice =
    lexicon.honorifics.has(tokens, 0) ||
    lexicon.roles.has(tokens, 0) ||
    lexicon.of.has(tokens, 1) ||
    plainText(text, line).includes(", ");
  return isOffice ? "office" : "talk";
}

/** "Acme S.A.S. (Colombia)", "Muster GmbH": where somebody comes from. */
const COMPANY =
  /\((?:\p{Lu}[\p{L}.]*[\s-]?){1,3}\)\s*$|(?<!\p{L})(?:GmbH|S\.?A\.?S?|S\.?R\.?L|Ltd|Inc|B\.?V|e\.\s?V|ONG|NGO|SAC|Corp)\.?(?!\p{L})/u;

/** The quotation that ends a line, without its marks where other words stand before it. */
function quotationIn(text: SourceText, line: Span): Span | undefined {
  const span = withoutEdges(text, line);
  const words = text.slice(span.start, span.end);
  const close = words.at(-1) ?? "";
  const open = CLOSES[close];
  const at = open === undefined ? -1 : words.slice(0, -1).search(open);
  if (at === -1 || words.length - at < SHORTEST_QUOTATION) return undefined;
  return withoutEdges(text, { start: span.start + at + 1, end: span.end - 1 });
}

const SHORTEST_QUOTATION = 8;
const CLOSES: Readonly<Record<string, RegExp>> = {
  '"': /"/,
  "”": /[“„”"]/,
  "“": /[„“]/,
  "»": /[«»]/,
  "«": /»/,
};
