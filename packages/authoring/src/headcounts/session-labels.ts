import { afterRole, hasRole, markAt, type Sentence } from "./sentence.ts";
import type { SessionWords } from "./session-words.ts";

/** Which of several an event was: `day monday`, `workshop 2`, `year 2018`; one of each kind. */
export type SessionLabels = ReadonlyMap<SessionKind, string>;
export type SessionKind = "day" | "session" | "year";

interface Label {
  readonly at: number;
  readonly end: number;
  readonly kind: SessionKind;
  readonly key: string;
}

interface Labels {
  readonly all: readonly Label[];
  readonly starts: ReadonlySet<number>;
  readonly byKind: ReadonlyMap<SessionKind, readonly Label[]>;
  /** The first number that is of no label: labels stand before the numbers or behind them. */
  readonly firstCount: number;
}

const known = new WeakMap<Sentence, Labels>();

function labelsIn(sentence: Sentence): Labels {
  const made = known.get(sentence) ?? findLabels(sentence);
  known.set(sentence, made);
  return made;
}

function findLabels(sentence: Sentence): Labels {
  const all: Label[] = [];
  const byKind = new Map<SessionKind, Label[]>();
  let firstCount = sentence.tokens.length;
  for (let at = 0; at < sentence.tokens.length; ) {
    const label = labelAt(sentence, at);
    if (label !== undefined) {
      all.push(label);
      byKind.set(label.kind, byKind.get(label.kind) ?? []);
      byKind.get(label.kind)?.push(label);
    } else if (sentence.notes[at]?.count !== undefined) firstCount = Math.min(firstCount, at);
    at = label?.end ?? at + 1;
  }
  return { all, starts: new Set(all.map(({ at }) => at)), byKind, firstCount };
}

/** The labels that hold for a number: where the first of a sentence stands before its numbers, those before, else those behind. */
export function sessionsOf(sentence: Sentence, at: number): SessionLabels {
  const { byKind, firstCount } = labelsIn(sentence);
  const found = new Map<SessionKind, string>();
  for (const [kind, labels] of byKind) {
    const isLed = (labels[0]?.at ?? firstCount) < firstCount;
    const behind = firstBehind(labels, at);
    const label = labels[isLed ? behind - 1 : behind];
    if (label !== undefined) found.set(kind, label.key);
  }
  return found;
}

/** Logarithmic, as a sentence may have many of both. */
function firstBehind(labels: readonly Label[], at: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Monday session: 12 judges`: that is no institution. */
export function startsWithSession(sentence: Sentence, at: number): boolean {
  return labelsIn(sentence).starts.has(at);
}

/** The labels of words that are nothing else: `Day 1:`, `Monday, 3 March`. */
export function onlySessions(sentence: Sentence): SessionLabels {
  const { all } = labelsIn(sentence);
  const covered = new Set(all.flatMap(({ at, end }) => range(at, end)));
  const isSmall = (at: number) =>
    sentence.tokens[at]?.kind !== "word" ||
    (["article", "from", "place"] as const).some((role) => hasRole(sentence, at, role));
  const isOnly = sentence.tokens.every((_, at) => covered.has(at) || isSmall(at));
  return new Map(isOnly ? all.map(({ kind, key }) => [kind, key]) : []);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function labelAt(sentence: Sentence, at: number): Label | undefined {
  const { sessions } = sentence.vocabulary;
  return (
    weekdayAt(sentence, at, sessions) ??
    dateAt(sentence, at) ??
    yearAt(sentence, at) ??
    rankedAt(sentence, at, sessions) ??
    numberedAt(sentence, at)
  );
}

function weekdayAt(sentence: Sentence, at: number, { weekdays }: SessionWords): Label | undefined {
  const found = weekdays.match(sentence.tokens, at);
  // "6 luni" are months, "quarta sessão" is the fourth.
  if (found === undefined || sentence.tokens[at - 1]?.kind === "number") return undefined;
  if (hasRole(sentence, found.end, "session")) return undefined;
  return { at, end: found.end, kind: "day", key: `weekday ${found.value}` };
}

const LARGEST_DAY = 31;

/** `3 March`, `March 3`, `3 de marzo`; in `12 may attend` it is a verb. */
function dateAt(sentence: Sentence, at: number): Label | undefined {
  const { tokens } = sentence;
  const isDay = (i: number) => tokens[i]?.kind === "number" && numberAt(sentence, i) !== undefined;
  const month = isDay(at) ? (hasRole(sentence, at + 1, "from") ? at + 2 : at + 1) : at;
  if (!hasRole(sentence, month, "month") || hasRole(sentence, month + 1, "attended"))
    return undefined;
  const day = isDay(at) ? at : at + 1;
  if (!isDay(day)) return undefined;
  const end = Math.max(day, month) + 1;
  // "In March 30 judges came".
  if (day > month && !endsLabel(sentence, end)) return undefined;
  return { at, end, kind: "day", key: `${tokens[day]?.folded} ${tokens[month]?.folded}` };
}

const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_SMALL = 3;

/** `in 2018`, `2018:`; not the year of a date or of a law. */
function yearAt(sentence: Sentence, at: number): Label | undefined {
  const { tokens } = sentence;
  const { folded = "", start = 0, end = 0 } = tokens[at] ?? {};
  if (!YEAR.test(folded) || end - start !== folded.length) return undefined;
  const before = tokens[at - 1];
  const isSmall =
    before?.kind === "word" &&
    before.end - before.start <= LONGEST_SMALL &&
    !(["from", "since", "to", "or", "and", "article", "month"] as const).some(
      (role) => hasRole(sentence, at - 1, role) && !hasRole(sentence, at - 1, "place"),
    );
  const isYear = isSmall || hasRole(sentence, at - 1, "thing");
  const opens = at === 0 && (tokens[1]?.kind !== "word" || hasRole(sentence, 1, "attended"));
  if (!opens && (!isYear || hasRole(sentence, at - 1, "month"))) return undefined;
  return { at, end: at + 1, kind: "year", key: folded };
}

/** `first day`, `2nd workshop`. */
function rankedAt(sentence: Sentence, at: number, { ranks }: SessionWords): Label | undefined {
  const { tokens, notes } = sentence;
  const found = ranks.match(tokens, at);
  const number = tokens[at];
  const isRank = number?.kind === "number" && notes[at]?.count === undefined;
  const word = found?.end ?? (isRank ? at + 1 : undefined);
  if (word === undefined || !hasRole(sentence, word, "session")) return undefined;
  const rank = found?.value ?? Number.parseInt(number?.folded ?? "", 10);
  return sessionLabel(sentence, { at, end: word + 1 }, word, rank);
}

/** `Day 1`, `workshop two`. */
function numberedAt(sentence: Sentence, at: number): Label | undefined {
  if (!hasRole(sentence, at, "session")) return undefined;
  const word = afterRole(sentence, at);
  const number = numberAt(sentence, word);
  if (number === undefined || !endsLabel(sentence, number.end)) return undefined;
  return sessionLabel(sentence, { at, end: number.end }, at, number.value);
}

function numberAt(sentence: Sentence, at: number): { value: number; end: number } | undefined {
  const { value } = sentence.tokens[at] ?? {};
  const word = sentence.vocabulary.numbers.match(sentence.tokens, at);
  const found = value === undefined ? word?.value.value : value;
  if (found === undefined || found < 1 || found > LARGEST_DAY) return undefined;
  return { value: found, end: value === undefined ? (word?.end ?? at + 1) : at + 1 };
}

const FARTHEST_COUNT = 8;

/** `At the workshop 12 judges came`: the number is of a label only where no noun follows, or another number counts. */
function endsLabel(sentence: Sentence, end: number): boolean {
  const { notes, tokens } = sentence;
  const next = tokens[end];
  if (next?.kind !== "word") return true;
  const { category, people, roles } = notes[end] ?? {};
  if (category !== undefined || people !== undefined || roles === undefined) return false;
  for (let at = end; at < end + FARTHEST_COUNT && markAt(sentence, at) === ""; at++)
    if (notes[at]?.count !== undefined) return true;
  return false;
}

function sessionLabel(
  sentence: Sentence,
  place: { readonly at: number; readonly end: number },
  word: number,
  number: number,
): Label {
  const { folded = "" } = sentence.tokens[word] ?? {};
  const isDay = sentence.vocabulary.sessions.days.has(folded);
  return isDay
    ? { ...place, kind: "day", key: `day ${number}` }
    : { ...place, kind: "session", key: `${folded} ${number}` };
}
