const ROUNDS = 45;
const WARM_UP = 15;

/** How some work does beside a reference: its milliseconds, and what multiples of the reference's time it takes. */
export interface Pace {
  readonly milliseconds: number;
  /** The processor's time of the thread that asks, which is how long it waits where nobody else uses the machine. */
  readonly ratio: number;
  /** The same with the threads that collect garbage for it. */
  readonly allThreads: number;
}

/**
 * The two take turns, and each round compares them with each other, so that a slower minute of the machine slows both. It is
 * the processor's time, because on a shared machine the clock also counts the others.
 */
export function paceBeside(reference: () => unknown, work: () => unknown, repeats: number): Pace {
  const milliseconds: number[] = [];
  const ratios: number[] = [];
  const allThreads: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = round % 2 === 0 ? timeOf(reference, repeats) : undefined;
    const time = timeOf(work, repeats);
    const beside = before ?? timeOf(reference, repeats);
    if (round < WARM_UP) continue;
    milliseconds.push(time.thread);
    ratios.push(time.thread / beside.thread);
    allThreads.push(time.process / beside.process);
  }
  return {
    milliseconds: median(milliseconds),
    ratio: median(ratios),
    allThreads: median(allThreads),
  };
}

export function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

function timeOf(work: () => unknown, repeats: number): { thread: number; process: number } {
  const thread = process.threadCpuUsage();
  const all = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat += 1) work();
  return {
    thread: milliseconds(process.threadCpuUsage(thread)) / repeats,
    process: milliseconds(process.cpuUsage(all)) / repeats,
  };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
