import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onInterrupt } from "../interruption.ts";

/** A folder that nobody else may look into and that is gone at the end, even when the user interrupts. */
export interface Workspace {
  file(): string;
  remove(): void;
}

export function createWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "plenary-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stopListening = onInterrupt(remove);
  return {
    file: () => join(folder, randomUUID()),
    remove() {
      stopListening();
      remove();
    },
  };
}
