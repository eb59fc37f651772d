import { closeSync, openSync, writeSync } from "node:fs";
import { linesOfFile } from "./lines.ts";

const PAGE = 65_536;

/** New entries of a list in a file, until they are written where they belong. */
export interface Spool {
  keep(entry: object): void;
  entries(): Generator<object>;
}

export function createSpool(path: string): Spool {
  const file = openSync(path, "wx", 0o600);
  let waiting = "";
  let isOpen = true;
  function flush(): void {
    if (waiting !== "") writeSync(file, waiting);
    waiting = "";
  }
  return {
    keep(entry) {
      waiting += `${JSON.stringify(entry)}\n`;
      if (waiting.length >= PAGE) flush();
    },
    *entries() {
      if (isOpen) {
        flush();
        closeSync(file);
      }
      isOpen = false;
      for (const line of linesOfFile(path)) yield JSON.parse(line);
    },
  };
}
