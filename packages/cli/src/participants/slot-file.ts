import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** The bytes of a hash by which slots are told apart: 80 bits, so that no two keys of any table meet. */
const HASH = 10;
/** A hash and its value; a value of 0 is an empty slot. */
const SLOT = 16;
/** How much is looked at in one go: a run of filled slots is rarely longer. */
const BLOCK = 32 * SLOT;

/** Hashes with their values in a file: open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L). */
export interface SlotFile {
  readonly size: number;
  /** Where a hash stands, or the empty slot where it belongs. */
  find(digest: Buffer): { readonly at: number; readonly value: number };
  put(digest: Buffer, at: number, value: number): void;
  entries(): Generator<{ readonly digest: Buffer; readonly value: number }>;
  close(): void;
}

export function createSlotFile(path: string, size: number): SlotFile {
  const file = openSync(path, "wx+", 0o600);
  const block = Buffer.alloc(BLOCK);
  const slot = Buffer.alloc(SLOT);
  return {
    size,
    find(digest) {
      let index = digest.readUInt32LE(0) % size;
      for (;;) {
        const wanted = Math.min(BLOCK, (size - index) * SLOT);
        const read = readSync(file, block, 0, wanted, index * SLOT);
        // What was never written is empty.
        block.fill(0, read, wanted);
        for (let offset = 0; offset < wanted; offset += SLOT) {
          const value = block.readUIntLE(offset + HASH, SLOT - HASH);
          if (value === 0 || block.compare(digest, 0, HASH, offset, offset + HASH) === 0) {
            return { at: index * SLOT + offset, value };
          }
        }
        index = (index + wanted / SLOT) % size;
      }
    },
    put(digest, at, value) {
      digest.copy(slot, 0, 0, HASH);
      slot.writeUIntLE(value, HASH, SLOT - HASH);
      writeSync(file, slot, 0, SLOT, at);
    },
    *entries() {
      const page = Buffer.alloc(4096 * SLOT);
      for (let at = 0; at < size * SLOT; at += page.length) {
        const read = readSync(file, page, 0, page.length, at);
        for (let offset = 0; offset + SLOT <= read; offset += SLOT) {
          const value = page.readUIntLE(offset + HASH, SLOT - HASH);
          if (value !== 0) yield { digest: page.subarray(offset, offset + HASH), value };
        }
      }
    },
    close: () => closeSync(file),
  };
}
