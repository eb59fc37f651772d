import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that nobody else may look into and that is gone at the end, even when the user interrupts. */
export interface Workspace {
  file(): string;
  remove(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export function createWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "plenary-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = () => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return {
    file: () => join(folder, randomUUID()),
    remove() {
      stopListening();
      remove();
    },
  };
}
