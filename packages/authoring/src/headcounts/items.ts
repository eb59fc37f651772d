import { type Frame, type Item, itemAt } from "./item.ts";
import { isCapital, isShortName } from "./name.ts";
import { isNoCount } from "./other-numbers.ts";
import { PERSON } from "./persons.ts";
import { leadsToParts } from "./phrase-bounds.ts";
import { afterRole, hasRole, markAt, type Sentence, type Span, trim } from "./sentence.ts";

/** Nobody nests deeper, and what handles parts of parts need not. */
const MAX_DEPTH = 6;

/** Finds the counts of a sentence with who is counted, in the order of the text. Linear; brackets may nest in any depth. */
export function readItems(sentence: Sentence): Item[] {
  const items: Item[] = [];
  const frames: Frame[] = [{ opened: -1, owner: undefined, some: false, segment: 0 }];
  for (let at = 0; at < sentence.tokens.length; ) {
    const frame = frames.at(-1);
    if (frame === undefined) break;
    const tooDeep = frames.length > MAX_DEPTH;
    const item = tooDeep ? undefined : itemAt(sentence, at, frame, items.at(-1));
    if (item !== undefined) {
      items.push(item);
      if (!item.isThing) frame.last = item;
      frame.segment = item.end;
      at = item.end;
    } else {
      at = step(sentence, at, frames, frame);
    }
  }
  return items;
}

function step(sentence: Sentence, at: number, frames: Frame[], frame: Frame): number {
  const mark = markAt(sentence, at);
  if (mark === "(" || mark === "[") {
    frames.push(opened(sentence, at, frame));
  } else if ((mark === ")" || mark === "]") && frames.length > 1) {
    frames.pop();
    close(frames.at(-1), frame, at);
  } else if (mark === PERSON) {
    frame.segment = at + 1;
    frame.prefix = undefined;
  } else if (mark === ";" || mark === ",") {
    separate(frame, at, mark);
  } else if (mark === ":" || (mark === "–" && sentence.notes[at + 1]?.count !== undefined)) {
    lead(sentence, at, frame);
  } else if (hasRole(sentence, at, "beside")) {
    // "23 officials, namely from Nepal, along with 20 participants": the 20 are none of the 23.
    if (frame.tail !== undefined && frame.tail.owner === frame.last) frame.tail = undefined;
    return afterRole(sentence, at);
  } else if (leadsToParts(sentence, at) && !leadsToYear(sentence, at)) {
    const some = hasRole(sentence, at, "including");
    if (frame.last === undefined) {
      frame.some ||= some;
    } else {
      frame.prefix = undefined;
      frame.tail ??= { owner: frame.last, some, isList: false };
    }
    return afterRole(sentence, at);
  }
  return at + 1;
}

const YEAR = /^(?:19|20)\d\d$/;

/** `Entre 2014 y 2019`: a time, not `among`. */
function leadsToYear(sentence: Sentence, at: number): boolean {
  const next = afterRole(sentence, at);
  const count = sentence.notes[next]?.count;
  return count !== undefined && YEAR.test(`${count.value}`) && isNoCount(sentence, next, count);
}

function opened(sentence: Sentence, at: number, frame: Frame): Frame {
  const last = frame.last && isRightBehind(sentence, frame.last, at) ? frame.last : undefined;
  const holds = bareCount(sentence, at);
  // "40 lawyers (12 women)" tells a part; "the police (22 people)" how many they are; "List (22 people)" only how many.
  const named = last === undefined && namesSomebody(sentence, { from: frame.segment, to: at });
  const bare = holds === "number" || (holds === "people" && named);
  const owner = bare ? undefined : last;
  if (owner !== undefined) owner.end = at;
  return {
    opened: at,
    owner: owner ?? frame.tail?.owner ?? frame.owner,
    some: frame.some,
    segment: bare ? frame.segment : at + 1,
    bare,
  };
}

function separate(frame: Frame, at: number, mark: string): void {
  frame.segment = at + 1;
  // "55 participants, that is all who were expected, heard three nurses": no number followed.
  const isEmpty = frame.tail !== undefined && frame.tail.owner === frame.last;
  if (isEmpty && frame.tail?.isList !== true) frame.tail = undefined;
  if (mark === ",") return;
  frame.prefix = undefined;
  if (frame.tail?.isList !== true) frame.tail = undefined;
}

/** `32 people attended (3 judges, …)`: a verb may stand before the bracket. */
function isRightBehind(sentence: Sentence, { end }: Item, at: number): boolean {
  const from = hasRole(sentence, end, "them") ? afterRole(sentence, end) : end;
  if (at - from > 3) return false;
  return sentence.tokens.slice(from, at).every(({ kind }) => kind === "word");
}

/** Whether words tell of whom a number is: by a category, or by a name, which has capitals beyond the first word. */
function namesSomebody(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) {
    if (sentence.notes[at]?.category !== undefined || isShortName(sentence, at)) return true;
    if (at > from && isCapital(sentence, at)) return true;
  }
  return false;
}

/** Whether a bracket holds one number alone, or with a word for people: `NGOs (28)`, `the police (22 persons)`. */
function bareCount({ notes, tokens }: Sentence, at: number): "number" | "people" | undefined {
  const count = notes[at + 1]?.count;
  if (count === undefined) return undefined;
  const closes = (token: number) => /^[)\]]$/.test(tokens[token]?.folded ?? "");
  if (closes(count.end)) return "number";
  const people = notes[count.end]?.people;
  return people !== undefined && people.value !== "representatives" && closes(people.end)
    ? "people"
    : undefined;
}

function close(outer: Frame | undefined, inner: Frame, at: number): void {
  if (outer === undefined) return;
  const { last } = outer;
  if (inner.last !== undefined && last === undefined && inner.owner === undefined) {
    outer.last = inner.last;
    inner.last.end = at + 1;
    outer.segment = at + 1;
  } else if (last !== undefined && last.end === inner.opened) {
    if (inner.last === undefined) last.qualifier = { from: inner.opened + 1, to: at };
    last.end = at + 1;
    outer.segment = at + 1;
  } else if (inner.last !== undefined) {
    outer.last = inner.last;
    inner.last.end = at + 1;
    outer.segment = at + 1;
  }
}

const MAX_PREFIX = 20;

/** Whether an item counts people of whom it says nothing else, so that others may tell it. */
function isWhole({ notes }: Sentence, { phrase, joined }: Item): boolean {
  let people = false;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (notes[at]?.category !== undefined) return false;
    people ||= notes[at]?.people !== undefined;
  }
  return people && !joined;
}

/** What a colon or a dash leads to: the parts of the people before it, or the people of what stands before it. */
function lead(sentence: Sentence, at: number, frame: Frame): void {
  if (frame.last !== undefined && isRightBehind(sentence, frame.last, at)) {
    // "50 were invited, of whom 37 came: 12 judges, 25 lawyers": the parts are those of the 37.
    if (frame.last.measured && frame.tail?.owner !== frame.last) frame.tail = undefined;
    frame.tail ??= { owner: frame.last, some: false, isList: isWhole(sentence, frame.last) };
  } else if (sentence.notes[at + 1]?.count !== undefined) {
    if (frame.last !== undefined && isWhole(sentence, frame.last)) {
      frame.tail ??= { owner: frame.last, some: false, isList: true };
      frame.segment = at + 1;
      return;
    }
    const prefix = trim(sentence, { from: frame.segment, to: at });
    const isShort = prefix.to > prefix.from && prefix.to - prefix.from <= MAX_PREFIX;
    frame.prefix = isShort ? prefix : undefined;
    return;
  }
  frame.segment = at + 1;
}
