import { deriveId } from "@plenary/core";

/** Words that many programs keep for themselves. */
const RESERVED = ["constructor", "prototype"];

/** Ids derived from names, each given once; a name that comes again gets a number. */
export class Identifiers {
  readonly #taken = new Set(RESERVED);
  readonly #next = new Map<string, number>();

  /** A new id. */
  make(name: string): string {
    const base = deriveId(name);
    let id = base;
    let number = this.#next.get(base) ?? 2;
    while (this.#taken.has(id)) id = `${base}-${number++}`;
    this.#next.set(base, number);
    this.#taken.add(id);
    return id;
  }
}
