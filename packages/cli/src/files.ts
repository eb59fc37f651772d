import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "./exit-code.ts";

/** More than any document may have, so that a larger file is refused without being read to its end. */
const MAX_BYTES = 10_000_001;

/** The bytes of a file, or of standard input for `-`, as far as a document may be long. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MAX_BYTES) break;
    }
  } catch (error) {
    throw new UsageError(`cannot read ${nameOf(file)}: ${reason(error)}`);
  }
  return Buffer.concat(chunks);
}

/** Writes a file whole or not at all, and never over one of those that it was made from. */
export async function writeText(
  file: string,
  text: string,
  sources: readonly string[],
): Promise<void> {
  const target = await realPath(file);
  for (const source of sources) {
    if (source !== "-" && (await realPath(source)) === target) {
      throw new UsageError(
        `will not write over ${source}, which it reads; choose another file for -o`,
      );
    }
  }
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(`cannot write ${file}: ${reason(error)}`);
  }
}

/** Where a path leads, also when there is nothing yet. */
async function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === "-" ? "<stdin>" : file;
}

/** Why a file cannot be read or written, in plain words. */
export function reason(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    EACCES: "permission denied",
    ENOSPC: "the disk is full",
  };
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
