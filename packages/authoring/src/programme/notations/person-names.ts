import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A person of a line, with what it says of them. */
export interface NamedPerson {
  readonly name: string;
  readonly prefix?: string;
  readonly post?: string;
  readonly at: number;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "van de der den von zu di da del della la le el dos das do du d o y e ter ten al bin ibn mc st i".split(
    " ",
  ),
);

/** Reads a person: a name, and what stands beside it; `strict` asks for more than words with capitals. */
export function readPerson(
  text: string,
  span: Span,
  lexicon: Lexicon,
  strict: boolean,
): NamedPerson | undefined {
  const tokens = tokenize(text, span, 40);
  const start = skipHonorifics(tokens, lexicon);
  const { next, words } = readName(text, tokens, start);
  if (words < 2 || words > 6 || (start === 0 && lexicon.kinds.match(tokens, 0) !== undefined))
    return undefined;
  const after = tokens[next];
  if (after !== undefined && !/^[,(–—|/-]$/.test(after.text)) return undefined;
  if (strict && after === undefined && start === 0) return undefined;
  // "Ana Pop (Cluj): What we saw" is a talk and who gives it.
  const isTalk = tokens.some(({ text: mark }, index) => index > next && mark === ":");
  if (isTalk || isSessionWord(tokens, start, lexicon)) return undefined;
  const at = tokens[start]?.start ?? span.start;
  const prefix = plainText(text, { start: span.start, end: at });
  const post =
    after === undefined
      ? ""
      : plainText(text, withoutEdges(text, { start: after.start, end: span.end }));
  return {
    name: plainText(text, { start: at, end: tokens[next - 1]?.end ?? span.end }),
    at,
    ...(prefix === "" ? {} : { prefix }),
    ...(post === "" ? {} : { post }),
  };
}

/** Longer texts are not searched for names to their end. */
const LONGEST_SEARCHED = 1000;

/**
 * The people whom a title or an abstract names: with a form of address ("Dr. Ana Pop"), behind a word for what they do ("by Ana
 * Pop"), or set off ("Welcome – Ana Pop (Cluj)"). Only the first kind is sure to be a person.
 */
export function* namesWithin(
  text: string,
  { start, end }: Span,
  lexicon: Lexicon,
): Iterable<NamedPerson & { sure: boolean }> {
  const tokens = tokenize(text, { start, end: Math.min(end, start + LONGEST_SEARCHED) });
  for (let at = 0; at < tokens.length; at++) {
    const role = lexicon.roles.match(tokens, at)?.next;
    const from = skipHonorifics(tokens, lexicon, role ?? at);
    const sure = from > (role ?? at);
    const isSet = at > 0 && /^[–—,(|-]$/.test(tokens[at - 1]?.text ?? "");
    const name =
      sure || role !== undefined || isSet ? fullName(text, tokens, from, lexicon) : undefined;
    const first = tokens[from];
    if (name === undefined || first === undefined) continue;
    const prefix = plainText(text, {
      start: tokens[role ?? at]?.start ?? first.start,
      end: first.start,
    });
    yield {
      name: plainText(text, { start: first.start, end: tokens[name - 1]?.end ?? end }),
      at: first.start,
      sure,
      ...(sure ? { prefix } : {}),
    };
    at = name - 1;
  }
}

/** The place after a name of two to four words, none of which says what else it may be. */
function fullName(
  text: string,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): number | undefined {
  const { next, words } = readName(text, tokens, start);
  const [first, last] = [tokens[start], tokens[next - 1]];
  if (first === undefined || last === undefined || words < 2 || words > 4) return undefined;
  // A heading in capitals.
  const name = text.slice(first.start, last.end);
  if (name === name.toUpperCase()) return undefined;
  const { kinds, eventKinds, venues, rooms, sessions, months, weekdays } = lexicon;
  const isOther = tokens
    .slice(start, next)
    .some((_, index) =>
      [kinds, eventKinds, venues, rooms, sessions, months, weekdays].some((set) =>
        set.has(tokens, start + index),
      ),
    );
  return isOther ? undefined : next;
}

function isSessionWord(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  return lexicon.sessions.has(tokens, start) || lexicon.sessions.has(tokens, start + 1);
}

/** Words with capitals, and what may stand between them. */
function readName(
  text: string,
  tokens: readonly Token[],
  start: number,
): { next: number; words: number } {
  let [next, words] = [start, 0];
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "number") break;
    if (token.kind === "mark") {
      if (!isInName(tokens, next)) break;
    } else if (isCapital(text, token) || (words > 0 && PARTICLES.has(token.text))) words++;
    else break;
  }
  return { next, words };
}

function skipHonorifics(tokens: readonly Token[], lexicon: Lexicon, start = 0): number {
  let at = start;
  for (let count = 0; count < 4; count++) {
    const found = lexicon.honorifics.match(tokens, at);
    if (found === undefined) break;
    at = tokens[found.next]?.text === "." ? found.next + 1 : found.next;
  }
  return at;
}

export function isCapital(text: string, token: Token): boolean {
  return /\p{Lu}/u.test(text.charAt(token.start)) && token.text.length > 0;
}

/** `O'Brien`, `Popescu-Ionescu`, `J. Doe`. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (after?.kind !== "word" || token === undefined) return false;
  if (/^['’-]$/.test(token.text)) return token.glued && after.glued;
  return token.text === "." && token.glued && (before?.text.length ?? 9) <= 2;
}
