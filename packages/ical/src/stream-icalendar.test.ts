import type { Event } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { CalendarCache } from "./emit/calendar-cache.ts";
import type { CalendarOptions } from "./emit/options.ts";
import { streamICalendar } from "./stream-icalendar.ts";
import { codes, emitted } from "./test-support/emitted.ts";
import { forum } from "./test-support/forum.ts";
import { manySessions } from "./test-support/many-sessions.ts";

const cache = new CalendarCache();
const remembered = manySessions(2_000);
emitted(remembered, { cache });

async function collected(chunks: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
}

function stream(...args: Parameters<typeof streamICalendar>): AsyncIterable<string> {
  const result = streamICalendar(...args);
  if (!result.ok) throw new Error(codes(result.findings).join("\n"));
  return result.value;
}

describe("the chunks joined are the calendar", () => {
  test.each<[string, Event, CalendarOptions]>([
    ["a small one", forum, {}],
    ["2,000 sessions", manySessions(2_000), {}],
    ["2,000 sessions that a cache remembers", remembered, { cache }],
  ])("%s", async (_, event, options) => {
    const chunks = await collected(stream(event, options));
    expect(chunks.join("")).toBe(emitted(event));
    expect(chunks.filter((chunk) => !chunk.endsWith("\r\n"))).toEqual([]);
    const octets = chunks.map((chunk) => new TextEncoder().encode(chunk).length);
    expect(octets.filter((count) => count >= 131_072)).toEqual([]);
    expect(octets.slice(0, -1).filter((count) => count < 65_536)).toEqual([]);
  });
});

test("each iteration begins anew", async () => {
  const calendar = stream(forum);
  expect(await collected(calendar)).toEqual(await collected(calendar));
});

test("what forbids a calendar is known before its first chunk", () => {
  const result = streamICalendar(forum, { room: "b3" });
  expect([result.ok, codes(result.findings)]).toEqual([false, ["calendar/unknown-choice"]]);
});

describe("an aborted signal ends the iteration with its reason", () => {
  test("before it starts", async () => {
    const chunks = stream(forum, { signal: AbortSignal.abort(new Error("not now")) });
    await expect(collected(chunks)).rejects.toThrow("not now");
  });

  test("between two chunks", async () => {
    const controller = new AbortController();
    let count = 0;
    const reading = (async () => {
      for await (const _ of stream(manySessions(2_000), { signal: controller.signal })) {
        if (++count === 2) controller.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(count).toBe(2);
  });

  test("by who waits for the event loop, though the reader never does", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("late")), 0);
    await expect(
      collected(stream(manySessions(20_000), { signal: controller.signal })),
    ).rejects.toThrow("late");
  });
});
