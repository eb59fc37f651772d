import {
  afterRole,
  endsWithRole,
  hasRole,
  leadsWithRole,
  markAt,
  type Sentence,
  type Span,
} from "./sentence.ts";

/** Whether words deny that people came: `did not attend`, `kamen nicht`, `were unable to take part`, and `3 did not`. */
export function isDenied(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; ) {
    if (hasRole(sentence, at, "denies") && deniesComing(sentence, at, to)) return true;
    const isLong = hasRole(sentence, at, "denies") || hasRole(sentence, at, "deniesNot");
    at = isLong ? afterRole(sentence, at) : at + 1;
  }
  return false;
}

/** Whether words deny anything: of `12 sind der Einladung nicht gefolgt` the verb is known by words around. */
export function deniesAny(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (hasRole(sentence, at, "denies")) return true;
  return false;
}

const FARTHEST_VERB = 6;

function deniesComing(sentence: Sentence, at: number, to: number): boolean {
  const next = afterRole(sentence, at);
  const isBehindVerb =
    endsWithRole(sentence, at, "attended") && sentence.notes[at - 1]?.people === undefined;
  if (isBehindVerb || endsClause(sentence, next)) return true;
  for (let verb = next; verb < Math.min(to, next + FARTHEST_VERB); verb++) {
    if (hasRole(sentence, verb, "attended") || hasRole(sentence, verb, "infinitive")) {
      // "12 judges who had not registered came": another verb is denied.
      const between = sentence.tokens.slice(next, verb).map(({ folded }) => folded);
      return sentence.vocabulary.measures.in(between) === undefined;
    }
    if (markAt(sentence, verb) !== "") return false;
  }
  return false;
}

function endsClause(sentence: Sentence, at: number): boolean {
  return at >= sentence.tokens.length || /^[;,.)]$/.test(markAt(sentence, at));
}

/** `None of the 12 judges attended`: the verb behind is denied of these. */
export function isNoneOf(sentence: Sentence, at: number): boolean {
  return leadsWithRole(sentence, at, "noneOf");
}
