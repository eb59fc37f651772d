import { hash, randomBytes } from "node:crypto";
import type { KeyTable } from "@plenary/authoring";
import { createSlotFile, type SlotFile } from "./slot-file.ts";

const FIRST_SIZE = 1 << 16;
const GROWTH = 4;

/**
 * A table in files, so that its size costs no memory; four times as large whenever it is half full. Keys are told apart by a
 * hash with a secret of this table's own, so that the files tell nothing of them.
 */
export function createKeyTable(newFile: () => string): KeyTable {
  const secret = randomBytes(16).toString("hex");
  let slots = createSlotFile(newFile(), FIRST_SIZE);
  let filled = 0;
  // A key is often set right after it was asked for.
  let last: { key: string; digest: Buffer; at: number; value: number } | undefined;

  function lookUp(key: string): NonNullable<typeof last> {
    if (last?.key === key) return last;
    const digest = hash("sha256", secret + key, "buffer");
    last = { key, digest, ...slots.find(digest) };
    return last;
  }
  return {
    get(key) {
      const { value } = lookUp(key);
      return value === 0 ? undefined : value - 1;
    },
    set(key, value) {
      if (filled * 2 >= slots.size) {
        slots = grown(slots, newFile());
        last = undefined;
      }
      const found = lookUp(key);
      if (found.value === 0) filled++;
      slots.put(found.digest, found.at, value + 1);
      last = undefined;
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
