import type { Detail, DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { readPeople } from "../people/people.ts";
import { isRoom, namesPlace } from "../places/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { hasThemeBelow, isToldAgain, partLabel, type TitledLines } from "./label-titles.ts";
import { withListedSessions } from "./listed-sessions.ts";
import { firstSentence } from "./second-sentences.ts";
import { isShouted } from "./theme-lines.ts";
import { goesOn } from "./title-breaks.ts";
import { withoutLead } from "./trailing-leads.ts";

/** The items of a day with their titles as they are meant: whole where a line breaks them, and not the place where one stands before them. */
export function titled(
  text: SourceText,
  items: readonly DraftItem[],
  lexicon: Lexicon,
): DraftItem[] {
  const places = items.map((item) => placeBefore(text, item, lexicon));
  const found = places.filter((place) => place !== undefined).length;
  const all = found > 1 && found * 2 >= items.length;
  const stops = items.filter((item) => endsSentence(text, item)).length;
  return items.map((written, index) => {
    const item = withListedSessions(text, written, lexicon);
    const sure = all ? isPlaceOrName(text, item, lexicon) : places[index] === "room";
    const led = withoutLead(text, sure ? withoutPlace(text, item, lexicon) : item, lexicon);
    const whole = withoutLead(text, joinTitle(text, led, lexicon), lexicon);
    const told = endsSentence(text, whole) && stops * 2 <= items.length;
    return firstSentence(text, whole, lexicon, told);
  });
}

/** What stands where a title should, above a line that may be one: the name of a room, or that of another place. */
function placeBefore(
  text: SourceText,
  { title, details: [below], room, line }: DraftItem,
  lexicon: Lexicon,
): "room" | "place" | undefined {
  if (below === undefined || room !== undefined || line.place !== undefined) return undefined;
  const tokens = text.tokens(withoutEdges(text, title), 24);
  const isLed = isLedTo(text, tokens, lexicon);
  if (!isLed && !/^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(plainText(text, below))) return undefined;
  const end = tokens.findIndex((token) => isMark(token, "(–—"));
  const name = end > 0 ? tokens.slice(0, end) : tokens;
  if (lexicon.kinds.isIn(name)) return undefined;
  if (isRoom(name, lexicon) && readPeople(text, below, lexicon) === undefined) return "room";
  return namesPlace(name, lexicon) ? "place" : undefined;
}

/** "în Piaţa Libertății": and not "het Plein". */
function isLedTo(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = tokens;
  const isSmall = lexicon.small.has(tokens, 0) && !lexicon.articles.has(tokens, 0);
  return isSmall && first !== undefined && /\p{Ll}/u.test(text.charAt(first.start));
}

/** Where places stand before titles, what is not known as a place is one too, unless it says what kind of item it is. */
function isPlaceOrName(text: SourceText, { title, details }: DraftItem, lexicon: Lexicon): boolean {
  const tokens = text.tokens(title, 24);
  return details.length > 0 && !lexicon.kinds.isIn(tokens);
}

function withoutPlace(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem {
  const [title, ...details] = item.details;
  if (title === undefined) return item;
  const tokens = text.tokens(item.title, 2);
  const start = isLedTo(text, tokens, lexicon) ? tokens[1]?.start : undefined;
  const place = { start: start ?? item.title.start, end: item.title.end };
  return { ...item, title, details, line: { ...item.line, place } };
}

/** A title that goes on in the next line: in lower case, or because a quotation, a colon or a label leaves it open. */
function joinTitle(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem {
  const { title, details, lead, place } = wholeTitle(text, item, lexicon);
  if (title === item.title) return item;
  const placed = place === undefined ? {} : { line: { place, ...item.line } };
  return { ...item, ...placed, title, details: [...details], ...(lead && { lead }) };
}

/** A title with the lines that it goes on in, and the lines that are left. */
export function wholeTitle(text: SourceText, lines: TitledLines, lexicon: Lexicon): TitledLines {
  const [theme] = lines.details;
  if (theme === undefined) return lines;
  const rest = lines.details.slice(1);
  if (isToldAgain(text, lines, lexicon))
    return joined(text, { title: theme, details: rest }, lexicon);
  if (!hasThemeBelow(text, lines, lexicon)) return joined(text, lines, lexicon);
  const parted = partLabel(text, lines.title, lexicon);
  const start = parted === undefined ? lines.title.start : theme.start;
  const whole = joined(text, { title: { start, end: theme.end }, details: rest }, lexicon);
  return parted === undefined ? whole : { ...whole, lead: parted.label, place: parted.place };
}

/** "FIRST PLENARY", and right below it "WHO PAYS?", which is no heading of what follows; and not "WORKSHOPS". */
export function isShoutedOn(
  text: SourceText,
  { title, details }: TitledLines,
  below: Detail,
  lexicon: Lexicon,
): boolean {
  if (details.length > 0 || !isShouted(plainText(text, title))) return false;
  if (lexicon.together.has(text.tokens(below, 8), 0)) return false;
  const lines = { title, details: [below] };
  return hasThemeBelow(text, lines, lexicon) || goesOn(text, title, lines.details, lexicon);
}

function joined(text: SourceText, lines: TitledLines, lexicon: Lexicon): TitledLines {
  let { title, details } = lines;
  for (
    let [next] = details;
    next !== undefined && goesOn(text, title, details, lexicon);
    [next] = details
  ) {
    title = { start: title.start, end: next.end };
    details = details.slice(1);
  }
  return { title, details };
}

/** Whether an item goes on with a sentence to its full stop, as few others of its day do. */
function endsSentence(text: SourceText, { title: { end } }: DraftItem): boolean {
  return text.charAt(end) === ".";
}
