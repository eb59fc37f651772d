import type { Position } from "../../document/syntax-finding.ts";
import type { Span } from "./span.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A text that knows its tokens, and the line and column of each of its offsets. */
export class SourceText {
  readonly length: number;
  readonly #text: string;
  readonly #source: string;
  #tokens: readonly Token[] | undefined;
  #firsts: Uint32Array | undefined;
  #lines: readonly number[] | undefined;

  /** `text` is the source, or what stands under its markup: as long, with fillers where the source has markup. */
  constructor(source: string, text = source) {
    this.length = text.length;
    this.#text = text;
    this.#source = source;
  }

  charAt(offset: number): string {
    return this.#text.charAt(offset);
  }

  charCodeAt(offset: number): number {
    return this.#text.charCodeAt(offset);
  }

  codePointAt(offset: number): number | undefined {
    return this.#text.codePointAt(offset);
  }

  slice(start?: number, end?: number): string {
    return this.#text.slice(start, end);
  }

  /** At most `limit` tokens of a stretch. The whole is cut once, as every rule looks at the same lines. */
  tokens({ start, end }: Span, limit = Number.POSITIVE_INFINITY): Token[] {
    this.#tokens ??= tokenize(this.#text);
    this.#firsts ??= firstTokens(this.#tokens, this.length);
    const all = this.#tokens;
    const first = this.#firsts[start] ?? all.length;
    let after = this.#firsts[end] ?? all.length;
    if ((all[after]?.start ?? end) < end) after++;
    const tokens = all.slice(first, Math.min(after, first + limit));
    const head = tokens[0];
    if (head === undefined) return tokens;
    const last = tokens[tokens.length - 1] ?? head;
    // A stretch that begins or ends within a word.
    if (head.start < start || last.end > end) return tokenize(this.#text, { start, end }, limit);
    if (head.glued) tokens[0] = { ...head, glued: false };
    return tokens;
  }

  positionAt(offset: number): Position {
    this.#lines ??= lineStarts(this.#source);
    const line = countWhile(this.#lines, (start) => start <= offset);
    return { line, column: offset - (this.#lines[line - 1] ?? 0) + 1 };
  }
}

/** For each offset the first token that ends behind it. */
function firstTokens(tokens: readonly Token[], length: number): Uint32Array {
  const firsts = new Uint32Array(length + 1).fill(tokens.length);
  let offset = 0;
  for (const [index, { end }] of tokens.entries())
    for (; offset < end; offset++) firsts[offset] = index;
  return firsts;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}

/** How many of some sorted values, from the first on, are such. */
function countWhile<Value>(values: readonly Value[], isSuch: (value: Value) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && isSuch(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
