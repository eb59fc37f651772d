import { isGivenName } from "../../names/is-given-name.ts";
import type { Detail, DraftItem } from "../assemble/draft.ts";
import { isDayOfYear, readDates } from "../dates/dates.ts";
import { kindOf, THEMED_KINDS } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Contribution } from "../people/contribution.ts";
import { splitContribution } from "../people/contributors.ts";
import { isCapital, namesWithin } from "../people/person-names.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { LONGEST_TITLE } from "./title-breaks.ts";

/** One speaker may stand in a title, several do not. */
const LONGEST_ROLE = 80;

/**
 * `Opening. Speakers: Jane Doe, Dean, John Doe, Rector`, `Visit. At about 12:30 back to town`, `Lunch. The market is open.`, `The teams. A
 * talk led by Jane Doe`: the sentence behind the title is about its item.
 */
export function firstSentence(
  text: SourceText,
  item: DraftItem,
  lexicon: Lexicon,
  told: boolean,
): DraftItem {
  const { start } = item.title;
  const end = Math.min(item.title.end, start + 2 * LONGEST_TITLE);
  const quoted = behindQuotation(text, item.title, lexicon);
  if (quoted !== undefined)
    return {
      ...item,
      title: { start, end: quoted.start },
      details: [{ ...quoted, bullet: false }, ...item.details],
    };
  for (const found of sentenceEnds(text, { start, end }, lexicon)) {
    const head = { start, end: found.start };
    const rest = { start: found.end, end: item.title.end };
    if (isWithin(text.slice(start, found.start))) continue;
    const isBeside =
      isAbout(text, head, rest, lexicon, told) || TIME.test(text.slice(rest.start, end));
    if (!isBeside) continue;
    const title = { start, end: found.start + 1 };
    return { ...item, title, details: [...partsOf(text, rest, lexicon), ...item.details] };
  }
  return item;
}

/** What a sentence says behind a title that is a quotation: `“Bees in winter” Ruth takes forty colonies through the snow every year.` */
function behindQuotation(
  text: SourceText,
  { start, end }: Span,
  lexicon: Lexicon,
): Span | undefined {
  // Its full stop may stand behind the title.
  const words = text.slice(start, Math.min(end + 1, start + LONGEST_TOLD)).trimEnd();
  const [, quotation = "", sentence = ""] =
    /^(["“„«][^"“”„«»]+["“”»]\s+)(\p{Lu}[^.]+)\.?$/u.exec(words) ?? [];
  const rest = { start: start + quotation.length, end };
  const isTold = sentence.split(" ").length >= SHORTEST_TOLD && /[.!]$/.test(words);
  // "“Homes” Solemn opening of the exhibition."
  return isTold && !lexicon.kinds.isIn(text.tokens(rest, 3)) ? rest : undefined;
}

const [LONGEST_TOLD, SHORTEST_TOLD] = [300, 6];

/** "Lecture ‘No time. What drives us?’", "Lunch (St. Mary's Hall)". */
function isWithin(head: string): boolean {
  const count = (marks: RegExp) => head.match(marks)?.length ?? 0;
  if (count(/[([]/g) > count(/[)\]]/g)) return true;
  return count(/(?<!\p{L})[“„«"‘‚]/gu) > count(/[”»]|[“"’‘](?!\p{L})/gu);
}

/** Whether the sentence says who, or how, and not what. */
function isAbout(
  text: SourceText,
  head: Span,
  rest: Span,
  lexicon: Lexicon,
  told: boolean,
): boolean {
  const tokens = text.tokens(rest, 40);
  const role = lexicon.roles.match(tokens, 0);
  const isList = role !== undefined && rest.end - rest.start > LONGEST_ROLE;
  const isOpenRole = role !== undefined && tokens[role.next] === undefined;
  if (isList || isOpenRole || lexicon.remarks.has(tokens, 0)) return true;
  const before = text.tokens(head);
  // "Arrival! Departure! The trains of the sixties".
  if (text.charAt(head.end) !== "!" && isService(before, tokens, lexicon)) return true;
  if (PERFORMED.has(kindOf(before, lexicon)) && isBand(text, tokens, lexicon)) return true;
  const isLabel = before.length <= LONGEST_LABEL && THEMED_KINDS.has(kindOf(before, lexicon));
  if (text.charAt(head.end) !== "." || isLabel || tokens.length < SHORTEST_REMARK) return false;
  return told || isLed(text, rest, tokens, lexicon) || isTold(text, tokens, lexicon);
}

/** In these there is music. */
const PERFORMED: ReadonlySet<string> = new Set(["opening", "closing", "social", "break"]);
const LONGEST_BAND = 6;

/** "Grupo “Albahaca”, cantos de siega", "Harper Brass Band": and not "The band of the future". */
function isBand(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const comma = tokens.findIndex(({ text: mark }) => mark === ",");
  const name = comma === -1 ? tokens : tokens.slice(0, comma);
  const words = name.filter(({ kind }) => kind === "word");
  if (name.length < 2 || words.length > LONGEST_BAND || /[:?!]/.test(name.at(-1)?.text ?? ""))
    return false;
  const areCapitals = words.every((word) => isCapital(text, word));
  if (areCapitals && lexicon.bands.has(name, name.length - 1)) return true;
  const band = lexicon.bands.match(name, 0)?.next;
  const next = band === undefined ? undefined : (lexicon.of.match(name, band)?.next ?? band);
  return next !== undefined && (isMark(name[next], '“„«"') || isCapital(text, name[next]));
}

/** "Prof. Jan Vos tells of his work", "Sign up until 28 June". */
function isTold(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  let name = 0;
  for (let next = lexicon.honorifics.match(tokens, 0)?.next; next !== undefined; ) {
    name = isMark(tokens[next], ".") ? next + 1 : next;
    next = lexicon.honorifics.match(tokens, name)?.next;
  }
  if (name > 0 && isCapital(text, tokens[name])) return true;
  if (!lexicon.otherDates.isIn(tokens)) return false;
  return [...readDates(tokens, lexicon)].some(({ value }) => isDayOfYear(value));
}

/** A sentence behind "Lecture." is what the lecture is called. */
const LONGEST_LABEL = 2;
const SHORTEST_REMARK = 4;
const TIME = /(?<![0-9[(])[0-9]{1,2}[:.h’'][0-9]{2}(?![0-9])/;

/** These have none: "Break 2. Time to meet". */
const SERVICE: ReadonlySet<string> = new Set(["registration", "break", "meal"]);

function isService(head: readonly Token[], rest: readonly Token[], lexicon: Lexicon): boolean {
  const words = rest.filter(({ kind }) => kind === "word").length;
  const isOther = lexicon.kinds.has(rest, 0);
  return words >= SHORTEST_REMARK && !isOther && SERVICE.has(kindOf(head, lexicon));
}

/** "A talk led by Jane Doe", "With a lecture of Jane Doe". */
function isLed(text: SourceText, rest: Span, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (lexicon.with.has(tokens, 0))
    return [...namesWithin(text, rest, lexicon)].some(({ sure }) => sure);
  return tokens.some((_, at) => {
    const next = at > 0 ? lexicon.roles.match(tokens, at)?.next : undefined;
    const [first, second] = [tokens[next ?? -1], tokens[(next ?? -1) + 1]];
    if (next === undefined || first === undefined) return false;
    return (
      lexicon.honorifics.has(tokens, next) ||
      (isGivenName(first.text) && isCapital(text, first) && isCapital(text, second))
    );
  });
}

/** A sentence without its people, and the people. */
function partsOf(text: SourceText, rest: Span, lexicon: Lexicon): Detail[] {
  const parted = splitContribution(text, rest, text.tokens(rest), lexicon);
  const cut = parted?.title.start === rest.start ? parted.title.end : rest.end;
  const spans = cut < rest.end ? [{ start: rest.start, end: cut }, peopleOf(parted, rest)] : [rest];
  return spans.map((span) => ({ ...span, bullet: false }));
}

/** With the words for what they do, where there are any. */
function peopleOf(parted: Contribution | undefined, { start, end }: Span): Span {
  const [first] = parted?.people.people ?? [];
  const told = parted?.title.end ?? start;
  if (parted?.people.role !== undefined || first === undefined) return { start: told, end };
  return { start: Math.max(told, first.at - (first.prefix?.length ?? -1) - 1), end };
}
