import { validateDocument } from "@plenary/core";
import { breakingChanges } from "./breaking-changes.ts";
import type { Release } from "./release.ts";

/** What those who have documents of the last release would lose; nothing may be lost unless the major version moves. */
export function losses(last: Release, now: Release): string[] {
  const refused = last.valid.flatMap((document) => {
    const result = validateDocument(document);
    return result.ok ? [] : [`refused: ${result.findings[0]?.code} ${result.findings[0]?.path}`];
  });
  return [...refused, ...breakingChanges(last.bundle, now.bundle)];
}

/** Whether the next release has a new major version, as the changesets of a repository announce it. */
export function movesMajor(changesets: readonly string[]): boolean {
  return changesets.some((text) => {
    const [, header = ""] = text.split(/^---$/m);
    return /^\s*["']?@plenary\/schemas["']?\s*:\s*major\s*$/m.test(header);
  });
}
