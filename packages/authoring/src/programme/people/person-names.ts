import { isGivenName } from "../../names/is-given-name.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isUpperCase } from "../text/characters.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** A person of a line, with what it says of them. */
export interface NamedPerson {
  readonly name: string;
  readonly prefix?: string;
  readonly post?: string;
  readonly at: number;
  /** Whether more than capitals says that it is a person: a form of address, a given name, or an initial. */
  readonly sure: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "van de der den von zu di da del della la le el dos das do du d o y e ter ten al bin ibn mc st i".split(
    " ",
  ),
);

/** Reads a person: a name, and what stands beside it; `strict` asks for more than words with capitals. */
export function readPerson(
  text: SourceText,
  span: Span,
  lexicon: Lexicon,
  strict: boolean,
): NamedPerson | undefined {
  const tokens = text.tokens(span, 40);
  const start = skipHonorifics(tokens, lexicon);
  const { next, words } = readName(text, tokens, start, lexicon);
  const isAddressed = lexicon.addresses.isIn(tokens.slice(0, start));
  if (words < (isAddressed ? 1 : 2) || words > 6) return undefined;
  if (!endsName(tokens, start, next, lexicon) || isOther(tokens, start, next, lexicon))
    return undefined;
  const sure = start > 0 || isNameOfPerson(text, tokens.slice(start, next));
  const [first, after] = [tokens[start], tokens[next]];
  const isBare = strict && after === undefined;
  if (!sure && (isBare || isBody(tokens, start, next, lexicon))) return undefined;
  const at = first?.start ?? span.start;
  const prefix = plainText(text, { start: span.start, end: at });
  const behind = { start: after?.start ?? span.end, end: span.end };
  const post = plainText(text, withoutEdges(text, behind));
  return {
    name: plainText(text, { start: at, end: tokens[next - 1]?.end ?? span.end }),
    at,
    sure: sure && (start > 0 || !isBody(tokens, start, next, lexicon)),
    ...(prefix === "" ? {} : { prefix }),
    ...(post === "" ? {} : { post }),
  };
}

/** A mark; "Ana Pop Dean of Law" has an office without a comma, "Dr. Pop of Cluj" a place. */
function endsName(
  tokens: readonly Token[],
  start: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  const after = tokens[next];
  if (after === undefined || isMark(after, ",(–—|/-")) return true;
  return lexicon.honorifics.has(tokens, next) || (start > 0 && lexicon.of.has(tokens, next));
}

/** Words for items and sessions; "Ana Pop (Cluj): What we saw" is a talk and who gives it. */
function isOther(tokens: readonly Token[], start: number, next: number, lexicon: Lexicon): boolean {
  if (start === 0 && lexicon.kinds.has(tokens, 0)) return true;
  const isTalk = tokens.some(({ text: mark }, index) => index > next && mark === ":");
  return isTalk || isSessionWord(tokens, start, lexicon);
}

/** "Kent Police", "Maria Curie University": an institution may be named like somebody. */
function isBody(tokens: readonly Token[], start: number, next: number, lexicon: Lexicon): boolean {
  return (
    start === 0 &&
    tokens
      .slice(0, next)
      .some((_, at) => lexicon.bodies.has(tokens, at) || lexicon.venues.has(tokens, at))
  );
}

/** `Ana Pop`, `POPESCU Ana`, `J. Doe`, `ANA POP`: and not `MAR Portugal`. */
function isNameOfPerson(text: SourceText, name: readonly Token[]): boolean {
  const [first, second] = name;
  if (first === undefined || !isCapital(text, first)) return false;
  if (first.text.length === 1) return second?.text === ".";
  if (name.some((_, at) => isShortParticle(name, at))) return true;
  // "Mª Teresa": María.
  if (/^Mª$/.test(text.slice(first.start, first.end))) return isGivenName(second?.text ?? "");
  const [isShouted, isNext] = [first, second].map((token) =>
    /^\p{Lu}{2,}$/u.test(text.slice(token?.start, token?.end)),
  );
  if (isShouted === isNext || !isShouted) return isGivenName(first.text);
  return first.text.length > 2 && isCapital(text, second) && isGivenName(second?.text ?? "");
}

/** Longer texts are not searched for names to their end. */
const LONGEST_SEARCHED = 1000;

/**
 * The people whom a title or an abstract names: with a form of address ("Dr. Ana Pop"), by a given name, behind a word for what they
 * do ("by A. B. Pop"), or set off ("Welcome – Ionut Pop (Cluj)"). Only the first two are sure to be people.
 */
export function* namesWithin(
  text: SourceText,
  { start, end }: Span,
  lexicon: Lexicon,
): Iterable<NamedPerson> {
  const tokens = text.tokens({ start, end: Math.min(end, start + LONGEST_SEARCHED) });
  for (let at = 0; at < tokens.length; at++) {
    const role = lexicon.roles.match(tokens, at)?.next;
    const from = skipHonorifics(tokens, lexicon, role ?? at);
    const isAddressed = from > (role ?? at);
    const isSet = at > 0 && isMark(tokens[at - 1], "–—,(|-");
    const first = tokens[from];
    const isGiven =
      first !== undefined && isGivenName(first.text) && !isAcronym(text, tokens, from);
    const name =
      isAddressed || role !== undefined || isSet || isGiven
        ? fullName(text, tokens, from, lexicon)
        : undefined;
    if (name === undefined || first === undefined) continue;
    const prefix = plainText(text, {
      start: tokens[role ?? at]?.start ?? first.start,
      end: first.start,
    });
    yield {
      name: plainText(text, { start: first.start, end: tokens[name - 1]?.end ?? end }),
      at: first.start,
      sure: isAddressed || (isGiven && !isOfPlace(tokens, from, name, lexicon)),
      ...(isAddressed ? { prefix } : {}),
    };
    at = name - 1;
  }
}

/** "AK Zikaden": and not "ANA POP". */
function isAcronym(text: SourceText, tokens: readonly Token[], at: number): boolean {
  const [isShouted, isNext] = [tokens[at], tokens[at + 1]].map((token) =>
    /^\p{Lu}{2,}$/u.test(text.slice(token?.start, token?.end)),
  );
  return isShouted === true && isNext !== true;
}

/** "Mihai Eminescu Street", "Teatrul Ion Creangă". */
function isOfPlace(
  tokens: readonly Token[],
  from: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  const { venues, rooms, bodies } = lexicon;
  return [from - 2, from - 1, next].some((at) =>
    [venues, rooms, bodies].some((set) => set.has(tokens, at)),
  );
}

/** The place after a name of two to four words, none of which says what else it may be. */
function fullName(
  text: SourceText,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): number | undefined {
  const { next, words } = readName(text, tokens, start, lexicon);
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

/** Words with capitals, and what may stand between them, to an office behind them; how many, where a hyphen makes one of two. */
function readName(
  text: SourceText,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): { next: number; words: number } {
  let next = start;
  while (belongsToName(text, tokens, start, next, lexicon)) next++;
  // "Frau Albers van het team": what leads on is no part of the name.
  while (next > start && !isCapital(text, tokens[next - 1])) next--;
  const words = tokens.slice(start, next).filter(({ kind, glued }, at, name) => {
    return kind === "word" && !(glued && name[at - 1]?.text === "-");
  });
  return { next, words: words.length };
}

function belongsToName(
  text: SourceText,
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return false;
  if (token.kind === "mark") return isInName(tokens, at);
  if (isCapital(text, token)) return at < start + 2 || !lexicon.honorifics.has(tokens, at);
  // "Costa e Silva", and not "Marco Rossi e del Vice Sindaco".
  const isAnd = /^[eyi]$/.test(token.text);
  const isPart = isParticle(token) || isShortParticle(tokens, at);
  return at > start && isPart && !(isAnd && !isCapital(text, tokens[at + 1]));
}

/** "Prof. Dr. Dr. h. c. mult." */
const MOST_HONORIFICS = 6;

function skipHonorifics(tokens: readonly Token[], lexicon: Lexicon, start = 0): number {
  // "Weihbischof Dr. Ion Pop": an office that nobody listed.
  const isOffice =
    tokens[start]?.kind === "word" &&
    !lexicon.kinds.has(tokens, start) &&
    !lexicon.small.has(tokens, start);
  let at = isOffice && lexicon.addresses.has(tokens, start + 1) ? start + 1 : start;
  for (let count = 0; count < MOST_HONORIFICS; count++) {
    const found = lexicon.honorifics.match(tokens, at);
    if (found === undefined || startsInitials(tokens, at)) break;
    at = tokens[found.next]?.text === "." ? found.next + 1 : found.next;
    // "Dr.ª", "Enf.º".
    if (at > found.next && tokens[at]?.glued && /^[ao]$/.test(tokens[at]?.text ?? "")) at++;
  }
  return at;
}

/** "Mme M.-F. Caron": no second form of address. */
function startsInitials(tokens: readonly Token[], at: number): boolean {
  const [letter, stop, hyphen] = tokens.slice(at, at + 3);
  const isGlued = stop?.glued === true && hyphen?.glued === true;
  return letter?.text.length === 1 && isMark(stop, ".") && isGlued && hyphen.text === "-";
}

/** The "v" of "v.d.Velde": and not of "Pop v. Cluj". */
function isShortParticle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "v") return false;
  const [stop, next] = [tokens[at + 1], tokens[at + 2]];
  return stop?.text === "." && stop.glued && next?.text === "d" && next.glued;
}

/** "van", "de la". */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && PARTICLES.has(token.text);
}

export function isCapital(text: SourceText, token: Token | undefined): boolean {
  return token !== undefined && isUpperCase(text.charCodeAt(token.start)) && token.text.length > 0;
}

/** `O'Brien`, `Popescu-Ionescu`, `J. Doe`. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return false;
  // "M.-F. Caron".
  if (isMark(after, "-") && after?.glued && startsInitials(tokens, at - 1)) return true;
  if (after?.kind !== "word") return false;
  if (isMark(token, "'’-")) return token.glued && after.glued;
  return token.text === "." && token.glued && (before?.text.length ?? 9) <= 2;
}
