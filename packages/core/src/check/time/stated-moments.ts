import type { JsonPointer } from "../../model/json-pointer.ts";
import type { EventSubject, LocalMoment } from "../subject.ts";

/** Every time of day that the event states, with its instant. */
export function* statedMoments(
  subject: EventSubject,
): Iterable<{ path: JsonPointer; moment: LocalMoment }> {
  const { event, items, resolve } = subject;
  if (resolve === undefined) return;
  const stated: [JsonPointer, string | undefined][] = [
    ["/start", event.start],
    ["/end", event.end],
    ["/previousStart", event.previousStart],
    ["/registration/opens", event.registration?.opens],
    ["/registration/deadline", event.registration?.deadline],
  ];
  for (const [path, local] of stated) {
    if (local?.includes("T")) yield { path, moment: resolve(local) };
  }
  for (const { path, start, end } of items) {
    if (start !== undefined) yield { path: `${path}/start`, moment: start };
    if (end !== undefined) yield { path: `${path}/end`, moment: end };
  }
}
