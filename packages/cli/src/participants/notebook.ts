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
  // What is read is most often what was written one after the other: a page is fetched and kept.
  const page = Buffer.alloc(PAGE);
  let pageAt = 0;
  let pageLength = 0;
  function bytes(length: number, at: number): Buffer {
    if (length > PAGE) {
      const buffer = Buffer.alloc(length);
      return buffer.subarray(0, readSync(file, buffer, 0, length, at));
    }
    if (at < pageAt || at + length > pageAt + pageLength) {
      pageAt = at;
      pageLength = readSync(file, page, 0, PAGE, at);
    }
    return page.subarray(at - pageAt, at - pageAt + length);
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
      const length = bytes(LENGTH, at).readUInt32LE(0);
      return JSON.parse(bytes(length, at + LENGTH).toString("utf8"));
    },
  };
}
