import type { PlenaryDocument, Result } from "@plenary/core";
import { planCalendar } from "./emit/calendar-plan.ts";
import { inChunks } from "./emit/chunks.ts";
import type { CalendarOptions } from "./emit/options.ts";

/** Chunks after which whoever else waits for the event loop has a turn. */
const TURN = 16;

/**
 * The text of `toICalendar` as chunks of some 64 KiB, made one at a time as they are asked for, so that a calendar of any size
 * needs little more memory than its document. Everything that could forbid it is looked at first: what comes out is whole
 * unless `signal` is aborted, which ends the iteration with the signal's reason. Each iteration begins anew.
 *
 * @example
 * import { streamICalendar } from "@plenary/ical";
 * const calendar = streamICalendar({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10-18",
 * });
 * const chunks = [];
 * if (calendar.ok) for await (const chunk of calendar.value) chunks.push(chunk);
 * chunks.join("").split("\r\n", 1); // => ["BEGIN:VCALENDAR"]
 */
export function streamICalendar(
  document: PlenaryDocument,
  options: CalendarOptions & { readonly signal?: AbortSignal } = {},
): Result<AsyncIterable<string>> {
  const { signal, ...rest } = options;
  const plan = planCalendar(document, rest);
  if (!plan.ok) return plan;
  const { value } = plan;
  return {
    ...plan,
    value: { [Symbol.asyncIterator]: () => inTurns(inChunks(value.pieces()), signal) },
  };
}

async function* inTurns(
  chunks: Iterable<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<string> {
  let count = 0;
  signal?.throwIfAborted();
  for (const chunk of chunks) {
    yield chunk;
    if (++count % TURN === 0) await new Promise<void>((resume) => setTimeout(resume, 0));
    signal?.throwIfAborted();
  }
}
