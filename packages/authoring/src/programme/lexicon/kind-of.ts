import type { AgendaItemKind, EventKind } from "@plenary/core";
import type { Token } from "../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** In a title of more words, small ones aside, "end", "arrival" and "break" are what the item is about, unless it starts with them. */
const LONGEST_ASIDE = 5;
const ASIDES: ReadonlySet<AgendaItemKind> = new Set([
  "registration",
  "break",
  "closing",
  "departure",
]);

/** What a word says that tells more than the one before it: "Coffee and registration", "Pause for lunch". */
const OUTRANKS: Readonly<Partial<Record<AgendaItemKind, readonly AgendaItemKind[]>>> = {
  registration: ["break", "opening"],
  meal: ["break"],
};

/** What "opening", "closing" or "plenary" directly before it only says when or how: "Closing debate", "Welcome reception". */
const HEADS: ReadonlySet<AgendaItemKind> = new Set([
  "keynote",
  "presentation",
  "panel",
  "workshop",
  "discussion",
  "break",
  "meal",
  "social",
]);

/** Marks within a word: `check-in`, `d'accueil`. */
const JOINERS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011", "'", "\u2019"]);
/** Marks behind which a phrase starts, but no new thought. */
const COMMAS: ReadonlySet<string> = new Set([",", "&", "+", "/", ";"]);

/** A word that tells, and where. */
interface Telling {
  readonly kind: AgendaItemKind;
  readonly at: number;
  readonly next: number;
  /** Whether the title starts with it, articles aside. */
  readonly starts: boolean;
  /** The thought that it is part of: phrases that commas part are one. */
  readonly thought: number;
}

/** Items of these kinds have a theme, and somebody who speaks. */
export const THEMED_KINDS: ReadonlySet<string> = new Set([
  ...["keynote", "presentation", "panel", "workshop", "discussion", "plenary"],
]);

/** What a title says an agenda item is: the first word that tells, if none behind it tells more; `other` when none tells. */
export function kindOf(title: readonly Token[], lexicon: Lexicon): AgendaItemKind {
  const words = kindWords(title, lexicon);
  if (words.length === 0) return "other";
  const isLong = contentWords(title, lexicon) > LONGEST_ASIDE;
  const [first, ...later] = tellingWords(words, isLong);
  if (first === undefined) return "other";
  const [second] = later;
  if (second !== undefined && isModifier(first, second, title, lexicon)) {
    // "Closing discussion and next steps" says twice that it is the closing.
    return later.some(({ kind }) => kind === first.kind) ? first.kind : second.kind;
  }
  const higher = later.find(
    (one) =>
      OUTRANKS[one.kind]?.includes(first.kind) === true || (!isLong && isHeldInPlenary(first, one)),
  );
  return higher?.kind ?? first.kind;
}

function contentWords(title: readonly Token[], lexicon: Lexicon): number {
  return title.filter((token, at) => token.kind === "word" && !lexicon.small.has(title, at)).length;
}

function tellingWords(words: readonly Telling[], isLong: boolean): Telling[] {
  const near = words.filter(({ kind, starts }) => starts || !isLong || !ASIDES.has(kind));
  // A service stays one, whatever it opens or closes.
  const services = new Map<number, number>();
  for (const { kind, at, thought } of near)
    if (kind === "other" && !services.has(thought)) services.set(thought, at);
  return near.filter(
    ({ kind, at, thought }) => kind !== "other" && at < (services.get(thought) ?? at + 1),
  );
}

function kindWords(title: readonly Token[], lexicon: Lexicon): Telling[] {
  const found: Telling[] = [];
  let [thought, starts] = [0, true];
  for (let at = 0; at < title.length; ) {
    const match = lexicon.kinds.match(title, at);
    const next = match?.next ?? at + 1;
    if (match !== undefined) found.push({ kind: match.value, at, next, starts, thought });
    if (title[at]?.kind === "word") starts &&= isArticle(title, at, lexicon);
    else if (endsThought(title[at])) thought++;
    at = next;
  }
  return found;
}

/** "The", and the "L" of "L'accueil". */
function isArticle(title: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return title[at]?.text.length === 1 || lexicon.small.has(title, at);
}

function endsThought(token: Token | undefined): boolean {
  if (token?.kind !== "mark" || COMMAS.has(token.text)) return false;
  return !token.glued || !JOINERS.has(token.text);
}

function isModifier(
  first: Telling,
  second: Telling,
  title: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (first.next !== second.at || !HEADS.has(second.kind)) return false;
  // A "welcome talk" still is a welcome.
  if (first.kind === "opening" && second.kind === "presentation") return false;
  return lexicon.modifiers.match(title, first.at)?.next === first.next;
}

/** "Results of the groups in plenary" gathers the groups; "Papers in plenary" are papers, and "for adoption by the plenary" says who adopts. */
function isHeldInPlenary(first: Telling, { kind, at, next }: Telling): boolean {
  const isHeld = kind === "plenary" && next - at > 1;
  return (
    isHeld && (first.kind === "workshop" || (first.kind === "presentation" && at > first.next))
  );
}

/** What an event's name says it is; `other` when nothing tells. */
export function eventKindOf(name: readonly Token[], lexicon: Lexicon): EventKind {
  for (let at = 0; at < name.length; at++) {
    const found = lexicon.eventKinds.match(name, at);
    if (found !== undefined) return found.value;
  }
  return "other";
}
