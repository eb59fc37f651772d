import { defineRule, type Violation } from "../rule.ts";
import { idsStatedIn, type StatedId, sharedIds } from "./stated-ids.ts";

/** Words of JavaScript's own on every object or function: as a key they can hit what they must not (CVE-2025-64718). `__proto__` is no id anyway. */
const RESERVED: ReadonlySet<string> = new Set(["constructor", "prototype"]);

export const reservedId = defineRule({
  code: "id/reserved",
  severity: "error",
  summary: "An id that programs reserve for themselves.",
  inEvent: ({ event }) => reservedAmong(idsStatedIn(event)),
  inContainer: ({ container }) => reservedAmong(sharedIds(container)),
});

function* reservedAmong(ids: Iterable<StatedId>): Iterable<Violation> {
  for (const { id, path } of ids) {
    if (!RESERVED.has(id)) continue;
    yield {
      path,
      message: `The id \`${id}\` has a meaning of its own in many programs. Choose another one.`,
      params: { id },
    };
  }
}
