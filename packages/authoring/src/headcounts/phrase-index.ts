import type { Token } from "./token.ts";

/** A phrase that was found: what it leads to, and the token after its last. */
export interface Match<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Phrases of words, to look up where they start. Both take time linear in the longest phrase. */
export interface PhraseIndex<Value> {
  match(tokens: readonly Token[], at: number): Match<Value> | undefined;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly found: { readonly exact: string; readonly value: Value }[];
}

/** Makes an index of phrases that were split into words. With `stem` words match without their endings; the exact phrase wins. */
export function indexPhrases<Value>(
  phrases: Iterable<readonly [words: readonly string[], value: Value]>,
  stem: (word: string) => string = (word) => word,
): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map(), found: [] };
  for (const [words, value] of phrases) {
    let node = root;
    for (const word of words) {
      const key = stem(word);
      const next = node.next.get(key) ?? { next: new Map(), found: [] };
      node.next.set(key, next);
      node = next;
    }
    if (words.length > 0) node.found.push({ exact: words.join(" "), value });
  }
  return { match: (tokens, at) => longest(root, stem, tokens, at) };
}

function longest<Value>(
  root: Node<Value>,
  stem: (word: string) => string,
  tokens: readonly Token[],
  at: number,
): Match<Value> | undefined {
  let node: Node<Value> | undefined = root;
  let best: Node<Value> | undefined;
  let end = at;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    node = node.next.get(stem(token.folded));
    if (node === undefined) break;
    if (node.found.length > 0) {
      best = node;
      end = i + 1;
    }
  }
  if (best === undefined) return undefined;
  const [only, another] = best.found;
  const found = another === undefined ? only : (exactly(best, tokens, at, end) ?? only);
  return found === undefined ? undefined : { value: found.value, end };
}

function exactly<Value>(
  { found }: Node<Value>,
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly value: Value } | undefined {
  const words = tokens.slice(at, end).map(({ folded }) => folded);
  const text = words.join(" ");
  return found.find(({ exact }) => exact === text);
}
