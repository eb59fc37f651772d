const DAY = 86_400_000;
const MINUTE = 60_000;

/** What `Intl` says of a zone's wall clock, whose digits are written as milliseconds of the same digits in UTC. */
export interface WallClock {
  /** The wall clock at a moment. */
  at(moment: number): number;
  /** The moments, none, one or two, at which the wall clock shows these digits. */
  momentsOf(wall: number): number[];
  /** The first moment after each change of the offset. */
  changes(start: number, end: number): number[];
}

export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });

  function at(moment: number): number {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] =
      format.format(moment).match(/\d+/g)?.map(Number) ?? [];
    return Date.UTC(year, month - 1, day, hour, minute);
  }
  const offsetAt = (moment: number) => at(moment) - moment;

  function changeBetween(start: number, end: number): number {
    let [before, after] = [start, end];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === offsetAt(start)) before = middle;
      else after = middle;
    }
    return after;
  }

  return {
    at,
    momentsOf(wall) {
      const offsets = new Set([offsetAt(wall - DAY), offsetAt(wall + DAY)]);
      return [...offsets].map((offset) => wall - offset).filter((moment) => at(moment) === wall);
    },
    changes(start, end) {
      const found: number[] = [];
      for (let moment = start; moment < end; moment += DAY) {
        if (offsetAt(moment) !== offsetAt(moment + DAY)) {
          found.push(changeBetween(moment, moment + DAY));
        }
      }
      return found;
    },
  };
}
