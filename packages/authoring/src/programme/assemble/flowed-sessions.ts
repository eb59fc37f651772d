import type { Lexicon } from "../lexicon/lexicon.ts";
import { isNumbering, rankOf } from "../places/rooms.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { type Detail, type DraftDay, type DraftItem, eachItem } from "./draft.ts";

/** Shorter titles hold no two sessions with what they are about. */
const SHORTEST = 40;

/**
 * Items in whose line several sessions run on, as in text that lost its line breaks: `Workshop 1 (Hall A): Housing Speakers: Ana Pop Workshop 2
 * (Hall B): Work`. Each is an item at the same hour, with its people.
 */
export function withFlowedSessions(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  return eachItem(days, (item) => partItem(text, item, lexicon));
}

function partItem(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem[] {
  if (item.title.end - item.title.start < SHORTEST) return [item];
  const tokens = text.tokens(item.title);
  const labels = labelsIn(tokens, lexicon);
  if (labels.length < 2 || labels[0] !== 0) return [item];
  return labels.map((from, at) => {
    const own = tokens.slice(from, labels[at + 1]);
    const isLast = at === labels.length - 1;
    return sessionOf(text, { ...item, details: isLast ? item.details : [] }, own, lexicon);
  });
}

/** Where the labels of one word stand that count up: `Workshop 1 …`, `Workshop 2 …`. */
function labelsIn(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const [word, number] = tokens;
  const isLabel = [lexicon.sessions, lexicon.workshops, lexicon.parallel].some(
    (words) => words.match(tokens, 0)?.next === 1,
  );
  if (word === undefined || !isLabel || !isNumbering(number)) return [];
  let last = rankOf(number) - 1;
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const isNext = isNumbering(next) && rankOf(next) === last + 1;
    if (token.text !== word.text || !isNext || !isMark(tokens[at + 2], "(:–—-")) return [];
    last++;
    return [at];
  });
}

/** A session with its label, its room in a bracket behind that, and those whom words for what they do announce. */
function sessionOf(
  text: SourceText,
  item: DraftItem,
  tokens: readonly Token[],
  lexicon: Lexicon,
): DraftItem {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const whole = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const roles = tokens.flatMap((token, at) => {
    const role = at > 2 ? lexicon.roles.match(tokens, at) : undefined;
    return tokens[role?.next ?? -1]?.text === ":" ? [token.start] : [];
  });
  const pipes = tokens.filter((token) => isMark(token, "|") && token.start > (roles[0] ?? 0));
  const cuts = [...roles, ...pipes.map(({ end }) => end)].sort((a, b) => a - b);
  const people = cuts.map((start, at): Detail => {
    const end = endBefore(text, start, cuts[at + 1] ?? whole.end);
    return { ...withoutEdges(text, { start, end }), bullet: false };
  });
  const title = { start: whole.start, end: roles[0] ?? whole.end };
  const details = [...people, ...item.details];
  return { ...item, ...placed(text, item, title, tokens), details };
}

/** Where a name ends before the mark that leads to the next. */
function endBefore(text: SourceText, start: number, end: number): number {
  let at = end;
  while (at > start && /[>|\s]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** `Workshop 1 (Hall A): Housing`. */
function placed(
  text: SourceText,
  { line }: DraftItem,
  title: Span,
  tokens: readonly Token[],
): Pick<DraftItem, "title" | "lead" | "line"> {
  const close = tokens.findIndex(({ text: mark }) => mark === ")");
  const [first, number, open] = tokens;
  const [end, colon] = [tokens[close], tokens[close + 1]];
  const isPlaced = isMark(open, "(") && isMark(colon, ":–—-");
  if (!isPlaced || first === undefined || number === undefined || end === undefined)
    return { title: withoutEdges(text, title), line };
  const place = withoutEdges(text, { start: (open?.start ?? 0) + 1, end: end.start });
  const lead = { start: first.start, end: number.end, mark: colon?.text ?? ":" };
  const rest = withoutEdges(text, { start: end.end, end: title.end });
  return { title: rest, lead, line: { ...line, place } };
}
