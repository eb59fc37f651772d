import { deriveId } from "@plenary/core";

/** Words that many programs keep for themselves. */
const RESERVED = ["constructor", "prototype"];

/** Ids derived from names, each given once; a name that comes again gets a number. */
export class Identifiers {
  /** The ids that are taken, each with the number that the next of its name may have. */
  readonly #next = new Map(RESERVED.map((word) => [word, 2]));

  /** A new id. */
  make(name: string): string {
    const base = deriveId(name);
    const id = this.#next.has(base) ? this.#numbered(base) : base;
    this.#next.set(id, 2);
    return id;
  }

  #numbered(base: string): string {
    let [id, number] = [base, this.#next.get(base) ?? 2];
    while (this.#next.has(id)) id = `${base}-${number++}`;
    this.#next.set(base, number);
    return id;
  }
}
