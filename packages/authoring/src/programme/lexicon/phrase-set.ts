import type { Phrases } from "../../languages/programme-words.ts";
import { foldWord, type Token } from "../text/tokens.ts";

/** Where a phrase was found: its value, and the position after its last token. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly next: number;
  /** How many letters it is written with, by which a longer phrase is told from a shorter one. */
  readonly weight: number;
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
  readonly weight: number;
}

/** What may stand between the words of one phrase: `check-in`, `d'accueil`, `q&a`, `p. m.` */
const JOINERS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011", "'", "\u2019", ".", "&"]);
const STEM = 3;
const LETTER_PAIRS = 32 * 32;

type Entries<Value> = Map<string, Entry<Value>[]>;

/** Phrases by their first words, so that looking one up takes no longer when there are more of them. */
export class PhraseSet<Value> {
  readonly #whole: Entries<Value> = new Map();
  readonly #byStart: Entries<Value> = new Map();
  readonly #byEnd: Entries<Value> = new Map();
  // Most words of a text begin no phrase: two letters tell it without a look into the maps.
  readonly #starts = new Uint8Array(LETTER_PAIRS);
  readonly #ends = new Uint8Array(LETTER_PAIRS);

  /** Of equal phrases the first stays. */
  add(phrases: Phrases, value: Value): this {
    for (const phrase of phrases) {
      const words = phrase
        .split(/[\s'’&-]+/)
        .map((word) => foldWord(word))
        .filter((word) => word !== "");
      const weight = words.reduce((sum, word) => sum + word.replace("*", "").length, 0);
      const [entries, key] = this.#placeOf(words[0] ?? "");
      const known = entries.get(key) ?? [];
      known.push({ words, value, weight });
      if (entries === this.#byEnd) this.#ends[pairAt(key, key.length - 2)] = 1;
      else this.#starts[pairAt(key, 0)] = 1;
      entries.set(key, known);
    }
    return this;
  }

  /** The longest phrase that starts at a token. */
  match(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const word = token.text;
    const started = this.#starts[pairAt(word, 0)] === 1 ? this.#started(tokens, at) : undefined;
    const ended =
      this.#ends[pairAt(word, word.length - 2)] === 1
        ? longest(this.#byEnd.get(word.slice(-STEM)), tokens, at, undefined)
        : undefined;
    if (ended === undefined || started === undefined) return started ?? ended;
    // What a compound is, its end says: "Einführungsvortrag", unless a phrase spells out that end too.
    return started.weight > word.length - ended.weight ? started : ended;
  }

  #started(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const word = tokens[at]?.text ?? "";
    const exact = longest(this.#whole.get(word), tokens, at, undefined);
    if (this.#byStart.size === 0) return exact;
    return longest(this.#byStart.get(word.slice(0, STEM)), tokens, at, exact);
  }

  /** Whether a phrase starts at a token. */
  has(tokens: readonly Token[], at: number): boolean {
    return this.match(tokens, at) !== undefined;
  }

  /** Whether a phrase starts at any of some tokens. */
  isIn(tokens: readonly Token[]): boolean {
    return tokens.some((_, at) => this.has(tokens, at));
  }

  #placeOf(word: string): [Entries<Value>, string] {
    if (word.startsWith("*")) return [this.#byEnd, word.slice(-STEM)];
    if (!word.endsWith("*")) return [this.#whole, word];
    return [this.#byStart, word.slice(0, Math.min(STEM, word.length - 1))];
  }
}

/** A number for two letters; others may have the same. */
function pairAt(word: string, at: number): number {
  return ((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31);
}

function longest<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  at: number,
  known: PhraseMatch<Value> | undefined,
): PhraseMatch<Value> | undefined {
  if (entries === undefined) return known;
  let best = known;
  for (const entry of entries) {
    if (best !== undefined && entry.weight <= best.weight) continue;
    const next = endOf(entry, tokens, at);
    if (next !== undefined) best = { value: entry.value, next, weight: entry.weight };
  }
  return best;
}

/** The position after a phrase, if it starts at a token. */
function endOf<Value>(
  { words }: Entry<Value>,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  let next = at;
  for (const word of words) {
    if (next > at) next = skipJoiners(tokens, next);
    const token = tokens[next];
    if (token?.kind !== "word" || !fits(token.text, word)) return undefined;
    next++;
  }
  return next;
}

function skipJoiners(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && tokens[next]?.kind === "mark" && JOINERS.has(tokens[next]?.text ?? ""))
    next++;
  return next;
}

function fits(text: string, word: string): boolean {
  if (word.startsWith("*")) return text.length > word.length - 1 && text.endsWith(word.slice(1));
  return word.endsWith("*") ? text.startsWith(word.slice(0, -1)) : text === word;
}
