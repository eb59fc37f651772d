import { randomUUID } from "node:crypto";
import { closeSync, constants, createReadStream, openSync, readSync, rmSync } from "node:fs";
import { access, realpath, rename, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { detectEncoding, foreignFile } from "@plenary/authoring";
import { UsageError } from "./exit-code.ts";
import { onInterrupt } from "./interruption.ts";

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
    throw fileError("read", file, error);
  }
  const bytes = Buffer.concat(chunks);
  refuseForeign(file, bytes);
  return bytes;
}

/** The bytes by which it is known what a file is. */
export function startOf(path: string): Uint8Array {
  const bytes = new Uint8Array(4);
  const file = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(file, bytes, { length: bytes.length }));
  } finally {
    closeSync(file);
  }
}

/** Tells what a file is that is no text, from the bytes that it starts with. */
export function refuseForeign(file: string, start: Uint8Array): void {
  const foreign = foreignFile(start);
  if (foreign === undefined) return;
  throw new UsageError(
    `cannot read ${nameOf(file)}: it is ${foreign}, not text; copy its text into a file, or save a table as CSV`,
  );
}

/** The text of a file in UTF-8, UTF-16, Windows-1250 or Windows-1252; says which when it is not the first. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  const detector = detectEncoding();
  detector.push(bytes);
  const encoding = detector.end();
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === "utf-8") return text;
  if (text.includes("\0")) {
    throw new UsageError(
      `cannot read ${nameOf(file)}: it is not text; save it as text in UTF-8, or copy its text into a file`,
    );
  }
  process.stderr.write(`${nameOf(file)}: read as ${encoding}\n`);
  return text;
}

/** Writes a file whole or not at all, and never over one of those that it was made from. */
export async function writeText(
  file: string,
  pieces: AsyncIterable<string>,
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
  await replaceFile(file, pieces);
}

/** Puts text in the place of a file, whole or not at all, also when the user interrupts; its permissions stay. */
export async function replaceFile(
  file: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  try {
    await replace(await realPath(file), pieces);
  } catch (error) {
    throw fileError("write", file, error);
  }
}

async function replace(
  target: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const before = await stat(target).catch(() => undefined);
  if (before !== undefined) await access(target, constants.W_OK);
  // A device or a pipe is written to: something else in its place would be another thing.
  if (before?.isFile() === false) return writeFile(target, pieces);
  const draft = `${target}.${randomUUID()}.tmp`;
  const remove = () => rmSync(draft, { force: true });
  const stopListening = onInterrupt(remove);
  try {
    await writeFile(draft, pieces, { flag: "wx", mode: before?.mode ?? 0o666 });
    await rename(draft, target);
  } catch (error) {
    remove();
    throw error;
  } finally {
    stopListening();
  }
}

/** Where a path leads, also when there is nothing yet. */
async function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}

/** What the operating system says about a file as wrong usage; any other error as it is. */
export function fileError(doing: "read" | "write", file: string, error: unknown): unknown {
  if (!(error instanceof Error && "syscall" in error)) return error;
  return new UsageError(`cannot ${doing} ${nameOf(file)}: ${reason(error)}`);
}

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === "-" ? "<stdin>" : file;
}

/** Why a file cannot be read or written, in plain words. */
function reason(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    ENOTDIR: "a folder of its path is a file",
    EACCES: "permission denied",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
  };
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
