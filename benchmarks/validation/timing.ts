const ROUNDS = 48;
const WARM_UP = 12;

/**
 * The milliseconds that each piece of work takes. All of them take turns, so that none has the machine to itself; who
 * begins changes with the round, so that nobody pays each time for what the same neighbour left to the garbage collector.
 */
export function timesOf(
  work: ReadonlyMap<string, () => unknown>,
  repeats: number,
): Map<string, number[]> {
  const turns = [...work];
  const times = new Map(turns.map(([name]): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % turns.length;
    const order = round % 2 === 0 ? turns : turns.toReversed();
    for (const [name, run] of [...order.slice(first), ...order.slice(0, first)]) {
      const began = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1) run();
      const time = (performance.now() - began) / repeats;
      if (round >= WARM_UP) times.get(name)?.push(time);
    }
  }
  return times;
}

export function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
