import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onInterrupt } from "../interruption.ts";

/** A folder that nobody else may look into and that is gone at the end, even when the user interrupts. */
export interface Workspace {
  file(): string;
  remove(): void;
}

export function createWorkspace(): Workspace {
  const folder = join(tmpdir(), `plenary-${randomUUID()}`);
  // What is being written at that moment may come between.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Before there is a folder, so that no interruption finds one that nobody would remove.
  const stopListening = onInterrupt(remove);
  mkdirSync(folder, { mode: 0o700 });
  return {
    file: () => join(folder, randomUUID()),
    remove() {
      stopListening();
      remove();
    },
  };
}
