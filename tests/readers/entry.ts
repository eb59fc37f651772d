/** An entry as a reader sees it: instants as `2019-10-18T06:00:00Z`, days as `2019-10-18`, whose end is the day after the last. */
export interface Entry {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly location: string;
}

/** A calendar, and what every reader must see in it. */
export interface Calendar {
  readonly name: string;
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** An independent program that reads calendars. */
export interface Reader {
  readonly name: string;
  /** The entries of each calendar. */
  readonly read: (calendars: readonly Calendar[]) => Promise<Entry[][]>;
  /** What it shows, by its own custom, of an entry that is told it so. */
  readonly shown?: (entry: Entry) => Entry;
}

export function byTime(a: Entry, b: Entry): number {
  return compare(a.start, b.start) || compare(a.title, b.title) || compare(a.location, b.location);
}

/** The entries that a program printed: fields between unit separators, entries between record separators. */
export function entriesIn(output: string): Entry[] {
  const records = output.split("\u001e").slice(0, -1);
  return records.map((record) => {
    const [title = "", start = "", end = "", location = ""] = record.split("\u001f");
    return { title, start, end, location };
  });
}

/** A moment as an entry has it. */
export function instant(moment: Date | number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** An instant or a day so many milliseconds later. */
export function later(time: string, milliseconds: number): string {
  return instant(Date.parse(time) + milliseconds).slice(0, time.length);
}

/** The day after a day. */
export function dayAfter(date: string): string {
  return later(date, 86_400_000);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
