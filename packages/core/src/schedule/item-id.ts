import type { AgendaItem } from "../model/agenda.ts";

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
]);

/** Gives each agenda item, or workshop of a rotation, its id: its own, or one derived from its title, numbered from 2 where titles repeat. */
export function assignItemIds(items: readonly Pick<AgendaItem, "id" | "title">[]): string[] {
  const taken = new Set(items.flatMap((item) => (item.id === undefined ? [] : [item.id])));
  const nextNumber = new Map<string, number>();
  return items.map((item) => {
    if (item.id !== undefined) return item.id;
    const base = deriveId(item.title);
    let id = base;
    let number = nextNumber.get(base) ?? 2;
    while (taken.has(id)) id = `${base}-${number++}`;
    nextNumber.set(base, number);
    taken.add(id);
    return id;
  });
}

/**
 * Derives an id from a title. Calendars carry the result in their UIDs, so what it gives for a title never changes: that is
 * why it is not left to a library's next version.
 *
 * @example
 * import { deriveId } from "@plenary/core";
 * deriveId("Deschidere – cuvânt de bun venit"); // => "deschidere-cuvant-de-bun-venit"
 */
export function deriveId(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/\p{Mark}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const id = words.join("-").slice(0, 60);
  return id === "" ? `item-${fingerprint(title)}` : id.endsWith("-") ? id.slice(0, -1) : id;
}

/** FNV-1a, for titles in scripts that have no ASCII letters. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
