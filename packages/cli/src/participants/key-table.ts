import { hash, randomBytes } from "node:crypto";
import type { KeyTable } from "@plenary/authoring";
import { createSlotFile, type SlotFile } from "./slot-file.ts";

const FIRST_SIZE = 1 << 16;
const GROWTH = 2;
/** How much of a table may be filled before it grows. */
const FULL = 2 / 3;

/**
 * A table in files, so that its size costs no memory; twice as large whenever it is two thirds full. Keys are told apart by a
 * hash with a secret of this table's own, so that the files tell nothing of them.
 */
export function createKeyTable(newFile: () => string): KeyTable {
  const secret = randomBytes(16).toString("hex");
  let slots = createSlotFile(newFile(), FIRST_SIZE);
  let filled = 0;
  // Of the key that was asked for last; a buffer for each key would be memory that is freed late.
  const digest = Buffer.alloc(32);
  let last: { readonly key: string; readonly at: number; value: number } | undefined;

  // A key is often set right after it was asked for.
  function lookUp(key: string): NonNullable<typeof last> {
    if (last?.key === key) return last;
    digest.write(hash("sha256", secret + key, "binary"), "binary");
    last = { key, ...slots.find(digest) };
    return last;
  }
  return {
    get(key) {
      const { value } = lookUp(key);
      return value === 0 ? undefined : value - 1;
    },
    set(key, value) {
      if (filled >= slots.size * FULL) {
        slots = grown(slots, newFile());
        last = undefined;
      }
      const found = lookUp(key);
      if (found.value === 0) filled++;
      slots.put(digest, found.at, value + 1);
      found.value = value + 1;
    },
  };
}

function grown(before: SlotFile, path: string): SlotFile {
  const after = createSlotFile(path, before.size * GROWTH);
  for (const { digest, value } of before.entries()) {
    after.put(digest, after.find(digest).at, value);
  }
  before.close();
  return after;
}
