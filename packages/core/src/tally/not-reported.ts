import type { Headcount } from "../model/headcount.ts";
import type { Id } from "../model/identifier.ts";
import { lineFacets, lineLabel } from "./lines.ts";
import type { TallySubject } from "./subject.ts";
import type { NotReported } from "./tally-result.ts";
import { splitKey, type View } from "./view.ts";

/** The groups of which a headcount gives no number, though a line, the audience or the event's countries name them. */
export function notReported(
  headcount: Headcount,
  subject: TallySubject,
  view: View,
): NotReported[] {
  const withoutValue = (headcount.lines ?? [])
    .filter(({ value }) => value === undefined)
    .map((line): NotReported => {
      const { row } = view.place(lineFacets(line));
      const id = row === undefined ? null : splitKey(row).id;
      const reason = line.suppressed === true ? "withheld" : "no-value";
      return { id, label: lineLabel(line, subject), reason };
    });
  if (headcount.measure !== "attended" && headcount.measure !== "attended-online") {
    return withoutValue;
  }
  if (view.by === "category") return [...withoutValue, ...targeted(headcount, subject)];
  if (view.by === "country") return [...withoutValue, ...named(headcount, subject, view)];
  return withoutValue;
}

/** The categories of the audience that no line of attendance is about, neither as a whole nor in part. */
function targeted({ lines = [] }: Headcount, subject: TallySubject): NotReported[] {
  const { categories, language, event } = subject;
  const stated = new Set(lines.flatMap((line) => line.categories ?? []));
  if (!lines.some(({ value }) => value !== undefined)) return [];
  const comprising = new Set<Id>();
  for (const id of stated) {
    let above: Id | undefined = id;
    while (above !== undefined && !comprising.has(above)) {
      comprising.add(above);
      above = categories.get(above)?.broader;
    }
  }
  return (event.audience ?? [])
    .filter((id) => !comprising.has(id) && !isWithinAny(id, stated, categories))
    .map((id) => ({ id, label: categories.label(id, language), reason: "targeted" }));
}

function isWithinAny(
  id: Id,
  stated: ReadonlySet<Id>,
  categories: TallySubject["categories"],
): boolean {
  const passed = new Set<Id>();
  let above: Id | undefined = id;
  while (above !== undefined && !passed.has(above)) {
    if (stated.has(above)) return true;
    passed.add(above);
    above = categories.get(above)?.broader;
  }
  return false;
}

/** The countries that people are said to have come from, without a line of their own. */
function named({ lines = [] }: Headcount, { event }: TallySubject, view: View): NotReported[] {
  const stated = new Set(lines.flatMap(({ countries = [] }) => countries));
  return (event.participantCountries ?? [])
    .filter((country) => !stated.has(country))
    .map((id) => ({ id, label: view.label(`country:${id}`), reason: "named" }));
}
