import type { Phrases } from "../../languages/programme-words.ts";
import { foldWord, headOf, LETTER_TRIPLES, type Token, tailOf } from "../text/tokens.ts";

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

type Entries<Key, Value> = Map<Key, Entry<Value>[]>;

/** Phrases by their first words, so that looking one up takes no longer when there are more of them. */
export class PhraseSet<Value> {
  readonly #whole: Entries<string, Value> = new Map();
  readonly #byHead: Entries<number, Value> = new Map();
  readonly #byTail: Entries<number, Value> = new Map();
  // Most words of a text begin no phrase: three letters tell it without a look into the maps.
  readonly #heads = new Uint8Array(LETTER_TRIPLES);
  readonly #tails = new Uint8Array(LETTER_TRIPLES);

  /** Of equal phrases the first stays. */
  add(phrases: Phrases, value: Value): this {
    for (const phrase of phrases) {
      const words = phrase
        .split(/[\s'’&-]+/)
        .map((word) => foldWord(word))
        .filter((word) => word !== "");
      const weight = words.reduce((sum, word) => sum + word.replace("*", "").length, 0);
      this.#put({ words, value, weight });
    }
    return this;
  }

  /** The longest phrase that starts at a token. */
  match(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const token = at < 0 ? undefined : tokens[at];
    if (token?.kind !== "word") return undefined;
    const started = this.#heads[token.head] === 1 ? this.#started(tokens, at, token) : undefined;
    const ended =
      this.#tails[token.tail] === 1
        ? longest(this.#byTail.get(token.tail), tokens, at, undefined)
        : undefined;
    if (ended === undefined || started === undefined) return started ?? ended;
    // What a compound is, its end says: "Einführungsvortrag", unless a phrase spells out that end too.
    return started.weight > token.text.length - ended.weight ? started : ended;
  }

  #started(
    tokens: readonly Token[],
    at: number,
    { text, head }: Token,
  ): PhraseMatch<Value> | undefined {
    const exact = longest(this.#whole.get(text), tokens, at, undefined);
    return longest(this.#byHead.get(head), tokens, at, exact);
  }

  /** Whether a phrase starts at a token. */
  has(tokens: readonly Token[], at: number): boolean {
    return this.match(tokens, at) !== undefined;
  }

  /** Whether a phrase starts at any of some tokens. */
  isIn(tokens: readonly Token[]): boolean {
    return tokens.some((_, at) => this.has(tokens, at));
  }

  #put(entry: Entry<Value>): void {
    const word = entry.words[0] ?? "";
    const [head, tail] = [headOf(word), tailOf(word)];
    if (word.startsWith("*")) {
      this.#tails[tail] = 1;
      push(this.#byTail, tail, entry);
      return;
    }
    this.#heads[head] = 1;
    if (word.endsWith("*")) push(this.#byHead, head, entry);
    else push(this.#whole, word, entry);
  }
}

function push<Key, Value>(entries: Entries<Key, Value>, key: Key, entry: Entry<Value>): void {
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else known.push(entry);
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
