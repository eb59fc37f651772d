import { CLAUSE, type Place } from "./clause.ts";
import { afterRole, hasRole, markAt, type Sentence } from "./sentence.ts";

/** `After the meeting of March, which 31 people attended, the course drew 50`: the 31 are of an event before this one. */
export function isOfEarlierEvent(sentence: Sentence, { start, end }: Place): boolean {
  if (!hasRole(sentence, 0, "afterEvent") || start > CLAUSE) return false;
  if (!isToldOfEvent(sentence, start)) return false;
  const main = mainClause(sentence, end);
  return main !== undefined && countsPeople(sentence, main);
}

/** Whether the words before a number tell of an event, and no clause begins behind them but one about it. */
function isToldOfEvent(sentence: Sentence, end: number): boolean {
  let isEvent = false;
  let isList = false;
  for (let at = 0; at < end; at++) {
    const { count } = sentence.notes[at] ?? {};
    isList ||= count !== undefined;
    if (hasRole(sentence, at, "session")) isEvent = true;
    if (markAt(sentence, at) !== "," || hasRole(sentence, at + 1, "whichEvent")) continue;
    if (!isList || sentence.notes[at + 1]?.count === undefined) return false;
  }
  return isEvent;
}

/** Behind the first comma that is none of a list. */
function mainClause(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < from + CLAUSE; at++) {
    if (markAt(sentence, at) !== ",") continue;
    const { count } = sentence.notes[at + 1] ?? {};
    const isListed = count !== undefined && !namesAll(sentence, count.end);
    if (!isListed) return at + 1;
  }
  return undefined;
}

/** `50 participants`: all of them, and no group. */
function namesAll(sentence: Sentence, end: number): boolean {
  const noun = sentence.notes[afterLink(sentence, end)]?.people?.value;
  return noun === "participants" || noun === "persons";
}

function countsPeople(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + CLAUSE; at++) {
    const count = sentence.notes[at]?.count;
    const noun = count && sentence.notes[afterLink(sentence, count.end)];
    if (noun?.people !== undefined || noun?.category !== undefined) return true;
  }
  return false;
}

function afterLink(sentence: Sentence, end: number): number {
  return hasRole(sentence, end, "numberLink") ? afterRole(sentence, end) : end;
}
