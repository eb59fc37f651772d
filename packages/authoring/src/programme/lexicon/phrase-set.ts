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
}

/** What may stand between the words of one phrase: `check-in`, `d'accueil`, `q&a`, `p. m.` */
const JOINERS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011", "'", "\u2019", ".", "&"]);
const STEM = 3;

type Entries<Value> = Map<string, Entry<Value>[]>;

/** Phrases by their first words, so that looking one up takes no longer when there are more of them. */
export class PhraseSet<Value> {
  readonly #whole: Entries<Value> = new Map();
  readonly #byStart: Entries<Value> = new Map();
  readonly #byEnd: Entries<Value> = new Map();

  /** Of equal phrases the first stays. */
  add(phrases: Phrases, value: Value): this {
    for (const phrase of phrases) {
      const words = phrase
        .split(/[\s'’&-]+/)
        .map((word) => foldWord(word))
        .filter((word) => word !== "");
      const [entries, key] = this.#placeOf(words[0] ?? "");
      const known = entries.get(key) ?? [];
      known.push({ words, value });
      entries.set(key, known);
    }
    return this;
  }

  /** The longest phrase that starts at a token. */
  match(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const word = token.text;
    const exact = longest(this.#whole.get(word), tokens, at, undefined);
    const started = longest(this.#byStart.get(word.slice(0, STEM)), tokens, at, exact);
    return longest(this.#byEnd.get(word.slice(-STEM)), tokens, at, started);
  }

  /** Whether a phrase starts at a token. */
  has(tokens: readonly Token[], at: number): boolean {
    return this.match(tokens, at) !== undefined;
  }

  #placeOf(word: string): [Entries<Value>, string] {
    if (word.startsWith("*")) return [this.#byEnd, word.slice(-STEM)];
    if (!word.endsWith("*")) return [this.#whole, word];
    return [this.#byStart, word.slice(0, Math.min(STEM, word.length - 1))];
  }
}

function longest<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  at: number,
  known: PhraseMatch<Value> | undefined,
): PhraseMatch<Value> | undefined {
  let best = known;
  for (const entry of entries ?? []) {
    const found = matchEntry(entry, tokens, at);
    if (found !== undefined && (best === undefined || found.weight > best.weight)) best = found;
  }
  return best;
}

function matchEntry<Value>(
  entry: Entry<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | undefined {
  let next = at;
  let weight = 0;
  for (const [index, word] of entry.words.entries()) {
    if (index > 0) next = skipJoiners(tokens, next);
    const token = tokens[next];
    if (token?.kind !== "word" || !fits(token.text, word)) return undefined;
    weight += word.replace("*", "").length;
    next++;
  }
  return { value: entry.value, next, weight };
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
