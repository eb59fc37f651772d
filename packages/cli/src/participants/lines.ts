import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

const CHUNK = 65_536;

/** The lines of a file in UTF-8, without their line feeds, read as they are asked for; a byte order mark is passed over. */
export function* linesOfFile(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(CHUNK);
    const decoder = new StringDecoder("utf8");
    let rest = "";
    let isStart = true;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      let text = decoder.write(chunk.subarray(0, read));
      if (isStart && text.startsWith("\ufeff")) text = text.slice(1);
      isStart = false;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    rest += decoder.end();
    if (rest !== "") yield rest;
  } finally {
    closeSync(file);
  }
}

/** Lines, each with a line feed, in pieces that are worth a write of their own. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < CHUNK) continue;
    yield `${waiting.join("\n")}\n`;
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield `${waiting.join("\n")}\n`;
}
