import type { Lexicon } from "../lexicon/lexicon.ts";
import { readPeople } from "../notations/people.ts";
import { isCapital } from "../notations/person-names.ts";
import { isRoom, namesPlace } from "../notations/rooms.ts";
import { sentenceEnds } from "../notations/sentences.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import type { Detail, DraftItem } from "./draft.ts";

/** The items of a day with their titles as they are meant: whole where a line breaks them, and not the place where one stands before them. */
export function titled(text: string, items: readonly DraftItem[], lexicon: Lexicon): DraftItem[] {
  const places = items.map((item) => placeBefore(text, item, lexicon));
  const found = places.filter((place) => place !== undefined).length;
  const all = found > 1 && found * 2 >= items.length;
  return items.map((item, index) => {
    const sure = all ? isPlaceOrName(text, item, lexicon) : places[index] === "room";
    return firstSentence(text, joinTitle(text, sure ? withoutPlace(item) : item, lexicon), lexicon);
  });
}

/** What stands where a title should, above a line that may be one: the name of a room, or that of another place. */
function placeBefore(
  text: string,
  { title, details: [below], room, line }: DraftItem,
  lexicon: Lexicon,
): "room" | "place" | undefined {
  if (below === undefined || room !== undefined || line.place !== undefined) return undefined;
  if (!/^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(plainText(text, below))) return undefined;
  const tokens = tokenize(text, withoutEdges(text, title), 24);
  const bracket = tokens.findIndex(({ text: mark }) => mark === "(");
  const name = bracket > 0 ? tokens.slice(0, bracket) : tokens;
  if (name.some((_, at) => lexicon.kinds.has(name, at))) return undefined;
  if (isRoom(name, lexicon) && readPeople(text, below, lexicon) === undefined) return "room";
  return namesPlace(name, lexicon) ? "place" : undefined;
}

/** Where places stand before titles, what is not known as a place is one too, unless it says what kind of item it is. */
function isPlaceOrName(text: string, { title, details }: DraftItem, lexicon: Lexicon): boolean {
  const tokens = tokenize(text, title, 24);
  return details.length > 0 && !tokens.some((_, at) => lexicon.kinds.has(tokens, at));
}

function withoutPlace(item: DraftItem): DraftItem {
  const [title, ...details] = item.details;
  if (title === undefined) return item;
  return { ...item, title, details, line: { ...item.line, place: item.title } };
}

/** A title that goes on in the next line: in lower case, or because a quotation or a colon leaves it open. */
function joinTitle(text: string, item: DraftItem, lexicon: Lexicon): DraftItem {
  let [title, details]: [Span, readonly Detail[]] = [item.title, item.details];
  for (
    let [next] = details;
    next !== undefined && goesOn(text, title, next, lexicon);
    [next] = details
  ) {
    title = { start: title.start, end: next.end };
    details = details.slice(1);
  }
  return title === item.title ? item : { ...item, title, details: [...details] };
}

/** One speaker may stand in a title, several do not. */
const LONGEST_ROLE = 80;

/** `Opening. Speakers: Jane Doe, Dean, John Doe, Rector`, `Visit. At about 12:30 back to town`: the sentence behind the title is about its item. */
function firstSentence(text: string, item: DraftItem, lexicon: Lexicon): DraftItem {
  const { start } = item.title;
  const end = Math.min(item.title.end, start + 2 * LONGEST_TITLE);
  for (const found of sentenceEnds(text, { start, end }, lexicon)) {
    const at = found.end;
    const rest = { start: at, end: item.title.end };
    const tokens = tokenize(text, rest, 40);
    const role = lexicon.roles.match(tokens, 0);
    const isList = role !== undefined && rest.end - at > LONGEST_ROLE;
    const isOpenRole = role !== undefined && tokens[role.next] === undefined;
    if (!isList && !isOpenRole && !TIME.test(text.slice(at, end))) continue;
    const title = { start, end: found.start + 1 };
    return { ...item, title, details: [{ ...rest, bullet: false }, ...item.details] };
  }
  return item;
}

const TIME = /(?<![0-9[(])[0-9]{1,2}[:.h’'][0-9]{2}(?![0-9])/;

const LONGEST_TITLE = 300;

function goesOn(text: string, title: Span, next: Detail, lexicon: Lexicon): boolean {
  if (
    next.bullet ||
    next.start - title.end > LONGEST_BREAK ||
    next.end - title.start > LONGEST_TITLE
  )
    return false;
  const [, mark] = LINE_BREAK.exec(text.slice(title.end, next.start)) ?? [];
  if (mark === undefined) return false;
  const words = text.slice(title.start, title.end);
  // A list goes on after its comma.
  if ((mark === "," && words.includes(",")) || /,.*,$/.test(words) || isOpen(words)) return true;
  const last = tokenize(text, { start: Math.max(title.start, title.end - 12), end: title.end }).at(
    -1,
  );
  if (last !== undefined && words.length >= SHORTEST_BROKEN && lexicon.small.has([last], 0))
    return true;
  const tokens = tokenize(text, next, 12);
  const role = lexicon.roles.match(tokens, 0)?.next ?? 0;
  const told = tokens[role];
  const line = text.slice(next.start, next.end);
  const isOther =
    (role > 0 && (told === undefined || told.kind === "mark" || isCapital(text, told))) ||
    lexicon.honorifics.has(tokens, 0) ||
    readPeople(text, next, lexicon) !== undefined;
  if (isOther || /[@\d]/.test(line)) return false;
  if (mark === ":") return /^[\p{Ll}“„«"]/u.test(line);
  return words.length >= SHORTEST_BROKEN && /[\p{L},–-]$/u.test(words) && /^\p{Ll}/u.test(line);
}

/** A line that was broken because the page ends there. */
const SHORTEST_BROKEN = 25;
const LONGEST_BREAK = 40;
/** One line break, and what stands before it. */
const LINE_BREAK = /^\s*([:,]?)[^\S\n\v]*[\n\v][^\S\n\v]*$/;

/** Whether a quotation does not end. */
function isOpen(words: string): boolean {
  let open = "";
  for (const mark of words.match(/[“”„«»"]/g) ?? []) {
    const closes = mark === "”" || mark === "»" || (open !== "" && (mark === "“" || mark === open));
    open = closes ? "" : mark;
  }
  return open !== "";
}
