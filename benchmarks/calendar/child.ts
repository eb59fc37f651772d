// One measurement in a process of its own: node --expose-gc … child.ts time|memory|stream SIZE [CONTENDER]
import type { Event } from "@plenary/core";
import { contenders, stream } from "./contenders.ts";
import { eventOf, sessionsOf } from "./sessions.ts";

const [task = "", count = "", ...names] = process.argv.slice(2);
const size = Number(count);
const chosen = contenders.filter(({ name }) => names.includes(name));
const input = { event: asRead(eventOf(size)), sessions: sessionsOf(size) };

if (task === "time") console.log(JSON.stringify(await times()));
else if (task === "memory") console.log(JSON.stringify(await peak()));
else console.log(JSON.stringify(await held()));

/** As a document is that was read: an engine puts off joining the texts that are made here, and would grow while they are used. */
function asRead(event: Event): Event {
  return JSON.parse(JSON.stringify(event)) as Event;
}

/** Milliseconds of each run, what the garbage that it leaves costs the next one included. */
async function times(): Promise<number[]> {
  const taken: number[] = [];
  const until = performance.now() + 15_000;
  while (taken.length < 3 || (taken.length < 40 && performance.now() < until)) {
    for (const { write } of chosen) {
      const start = performance.now();
      read(await write(input));
      taken.push(performance.now() - start);
    }
  }
  // The first runs find code that is not compiled yet.
  return taken.slice(Math.min(5, taken.length - 2));
}

/** Megabytes above what the process took with its input. */
async function peak(): Promise<{ input: number; above: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  for (const { write } of chosen) read(await write(input));
  const most = process.resourceUsage().maxRSS * 1024;
  return { input: before / 1e6, above: (most - before) / 1e6 };
}

/**
 * Megabytes that a stream holds above its input. A process grows with what it throws away as well, which says nothing of what
 * it needs: what is counted is what a collection leaves, every few chunks.
 */
async function held(): Promise<{ above: number }> {
  const before = live();
  let most = 0;
  let count = 0;
  for await (const chunk of stream(input)) {
    read(chunk);
    if (count++ % 20 === 0) most = Math.max(most, live() - before);
  }
  return { above: most / 1e6 };
}

function live(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Looks at a text, because an engine may put off making it until then. */
function read(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 4_096) sum += text.charCodeAt(at);
  return sum;
}
