import { foldWord } from "../text/tokens.ts";

const LONGEST = 40;

/** Words that many programs keep for themselves. */
const RESERVED = ["constructor", "prototype"];

/** Ids made from names, each given once; a name that comes again gets a number. */
export class Identifiers {
  readonly #taken = new Set(RESERVED);
  readonly #next = new Map<string, number>();

  /** A new id. */
  make(name: string, fallback: string): string {
    const base = slug(name) || fallback;
    let id = base;
    let number = this.#next.get(base) ?? 2;
    while (this.#taken.has(id)) id = `${base}-${number++}`;
    this.#next.set(base, number);
    this.#taken.add(id);
    return id;
  }
}

/** The words of a name in lower-case ASCII, joined by hyphens, as many as are short. */
export function slug(name: string): string {
  const words = foldWord(name.slice(0, 200))
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
}
