import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** The bytes of a hash by which slots are told apart: 80 bits, so that no two keys of any table meet. */
const HASH = 10;
/** A hash and its value; a value of 0 is an empty slot. */
const SLOT = 16;
/** What is read and written in one go: a run of filled slots is rarely longer. */
const PAGE = 32 * SLOT;
/** How many pages are kept at hand, 8 MB: most tables are never read from the disk at all. */
const KEPT_PAGES = 16_384;

/**
 * Hashes with their values in a file: open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4,
 * algorithm L), in the order of the hashes, so that a larger table is filled from one end to the other.
 */
export interface SlotFile {
  /** A power of two. */
  readonly size: number;
  /** Where a hash stands, or the empty slot where it belongs. */
  find(digest: Buffer): { readonly at: number; readonly value: number };
  put(digest: Buffer, at: number, value: number): void;
  entries(): Generator<{ readonly digest: Buffer; readonly value: number }>;
  close(): void;
}

export function createSlotFile(path: string, size: number): SlotFile {
  const file = openSync(path, "wx+", 0o600);
  const kept = Buffer.alloc(Math.min(KEPT_PAGES * PAGE, size * SLOT));
  const frames = kept.length / PAGE;
  /** Which page each frame holds, counted from 1, and whether it was changed. */
  const held = new Uint32Array(frames);
  const changed = new Uint8Array(frames);

  /** Where in `kept` a slot is, once its page has been fetched. */
  function offsetOf(at: number): number {
    const page = Math.floor(at / PAGE);
    const frame = page % frames;
    const start = frame * PAGE;
    if (held[frame] !== page + 1) {
      if (changed[frame] === 1) writeSync(file, kept, start, PAGE, ((held[frame] ?? 0) - 1) * PAGE);
      const read = readSync(file, kept, start, PAGE, page * PAGE);
      // What was never written is empty.
      kept.fill(0, start + read, start + PAGE);
      held[frame] = page + 1;
      changed[frame] = 0;
    }
    return start + (at % PAGE);
  }
  const valueAt = (offset: number) => kept.readUIntLE(offset + HASH, SLOT - HASH);
  return {
    size,
    find(digest) {
      let index = Math.floor((digest.readUInt32BE(0) / 2 ** 32) * size);
      for (;;) {
        const at = index * SLOT;
        const offset = offsetOf(at);
        const value = valueAt(offset);
        if (value === 0 || kept.compare(digest, 0, HASH, offset, offset + HASH) === 0) {
          return { at, value };
        }
        index = (index + 1) % size;
      }
    },
    put(digest, at, value) {
      const offset = offsetOf(at);
      digest.copy(kept, offset, 0, HASH);
      kept.writeUIntLE(value, offset + HASH, SLOT - HASH);
      changed[Math.floor(offset / PAGE)] = 1;
    },
    *entries() {
      for (let at = 0; at < size * SLOT; at += SLOT) {
        const offset = offsetOf(at);
        const value = valueAt(offset);
        if (value !== 0) yield { digest: kept.subarray(offset, offset + HASH), value };
      }
    },
    close: () => closeSync(file),
  };
}
