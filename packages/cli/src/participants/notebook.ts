import { openSync, readSync, writeSync } from "node:fs";
import type { Notebook } from "@plenary/authoring";

const PAGE = 65_536;
const LENGTH = 4;

/** Plain data in a file, one piece after the other, each found again by where it starts. */
export function createNotebook(path: string): Notebook {
  const file = openSync(path, "wx+", 0o600);
  let flushed = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;

  function flush(): void {
    if (waitingBytes === 0) return;
    writeSync(file, Buffer.concat(waiting), 0, waitingBytes, flushed);
    flushed += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  }
  function bytes(length: number, at: number): Buffer {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(file, buffer, 0, length, at));
  }
  return {
    write(data) {
      const at = flushed + waitingBytes;
      const text = Buffer.from(JSON.stringify(data));
      const length = Buffer.alloc(LENGTH);
      length.writeUInt32LE(text.length);
      waiting.push(length, text);
      waitingBytes += LENGTH + text.length;
      if (waitingBytes >= PAGE) flush();
      return at;
    },
    read(at) {
      if (at >= flushed) flush();
      const first = bytes(256, at);
      const length = first.readUInt32LE(0);
      const text =
        length <= first.length - LENGTH
          ? first.subarray(LENGTH, LENGTH + length)
          : bytes(length, at + LENGTH);
      return JSON.parse(text.toString("utf8"));
    },
  };
}
