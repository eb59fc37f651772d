import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { pointsToSomething } from "../ref/points-to.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Container } from "../subject.ts";

/** Where it is said when an event takes place: the times themselves and what they stand in. */
const TIMES =
  /^(\/events\/[0-9]+)?(\/(timeZone|start|end|previousStart|registration(\/(opens|deadline))?|agenda(\/days(\/[0-9]+(\/date|\/items(\/[0-9]+(\/start|\/end|\/rotation(\/rounds)?)?)?)?)?)?))?$/;

export const inferred = defineRule({
  code: "time/inferred",
  severity: "info",
  summary: "A date, a time or a time zone that no source states.",
  inEvent: ({ event }) => inferredTimes(event),
  inContainer: ({ container }) => inferredTimes(container),
});

function* inferredTimes(document: Event | Container): Iterable<Violation> {
  for (const path of new Set<JsonPointer>(document.inferred)) {
    // A pointer to nothing is another rule's finding, and would not be found in the text.
    if (!TIMES.test(path) || !pointsToSomething(document, path)) continue;
    const key = path.slice(path.lastIndexOf("/") + 1);
    const value = /^[a-zA-Z]+$/.test(key) ? `\`${key}\`` : "What stands here";
    yield {
      path,
      message: `${value} was inferred: no source states it in full. Confirm it, then take it out of \`inferred\`.`,
    };
  }
}
