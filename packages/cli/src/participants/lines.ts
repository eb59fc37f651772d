import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
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

/** Puts lines in the place of a file, whole or not at all; its permissions stay. */
export function replaceLines(path: string, lines: Iterable<string>): void {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    writeLines(draft, lines, statSync(path).mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes lines to a file that is not there yet, each with a line feed. */
function writeLines(path: string, lines: Iterable<string>, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    let waiting: string[] = [];
    let length = 0;
    const flush = () => {
      if (waiting.length > 0) writeWhole(file, Buffer.from(`${waiting.join("\n")}\n`));
      waiting = [];
      length = 0;
    };
    for (const line of lines) {
      waiting.push(line);
      length += line.length;
      if (length >= CHUNK) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
