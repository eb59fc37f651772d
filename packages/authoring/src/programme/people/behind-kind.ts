import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import type { PeopleLine } from "./people.ts";
import { namesOf } from "./people-list.ts";

/** What one person gives: behind a word for other things a name tells what they are about. */
const TALKS: ReadonlySet<string> = new Set(["keynote", "presentation", "workshop"]);
/** Who is not known yet. */
const NOBODY = /^(?:N\.\s?N\.?|NN|TB[ACD])(?![\p{L}\p{N}])/u;

/** Who speaks by the words before the colon of `Lecture Ana Pop (Cluj): Housing`, `Lezing door Jan Vos: Wonen`, `Vortrag N.N., Bonn: Wohnen`. */
export function speakersBehindKind(
  text: SourceText,
  head: readonly Token[],
  lexicon: Lexicon,
): PeopleLine | undefined {
  const from = behindKind(head, lexicon);
  const [first, last] = [head[from ?? head.length], head.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isBracket = isMark(first, "(") && isMark(last, ")");
  const span: Span = isBracket
    ? { start: first.end, end: last.start }
    : { start: first.start, end: last.end };
  if (NOBODY.test(text.slice(span.start, span.end))) return { people: [], attribution: span };
  const people = namesOf(text, span, lexicon, true);
  return people[0]?.sure === true ? { people } : undefined;
}

/** The place behind a word for a talk, and behind what leads from it to who gives it. */
function behindKind(tokens: readonly Token[], lexicon: Lexicon): number | undefined {
  // "Public lecture".
  let next = lexicon.kinds.has(tokens, 0) ? 0 : 1;
  let value = "";
  for (let kind = lexicon.kinds.match(tokens, next); kind !== undefined; ) {
    [next, value] = [kind.next, kind.value];
    kind = lexicon.kinds.match(tokens, next);
  }
  const led = lexicon.roles.match(tokens, next) ?? lexicon.with.match(tokens, next);
  return TALKS.has(value) ? (led?.next ?? next) : undefined;
}
