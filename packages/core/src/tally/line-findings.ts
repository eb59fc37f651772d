import type { Finding } from "../model/finding.ts";
import type { Headcount } from "../model/headcount.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import { distinctPeople } from "./distinct-people.ts";
import { lineFacets } from "./lines.ts";
import type { TallySubject } from "./subject.ts";
import { tallyFinding } from "./tally-codes.ts";

/** What is to be said of how the lines of a headcount are counted. */
export function lineFindings(
  headcount: Headcount,
  path: JsonPointer,
  subject: TallySubject,
): Finding[] {
  return [
    ...jointLines(headcount, path, subject),
    ...wholesAndParts(headcount, path, subject),
    ...nestedOrganizations(headcount, path, subject),
  ];
}

function* jointLines(
  { lines = [] }: Headcount,
  path: JsonPointer,
  { categories, language }: TallySubject,
): Iterable<Finding> {
  for (const [index, line] of lines.entries()) {
    const named = new Set(line.categories);
    if (named.size < 2 || line.value === undefined) continue;
    const common = categories.commonAncestor(named);
    const where =
      common === undefined
        ? "under no category, because they have none in common"
        : `under ${categories.label(common, language)}, where they meet`;
    yield tallyFinding(
      "tally/joint-line",
      `${path}/lines/${index}/categories`,
      `The source does not split this line between its categories (${line.value} people), so it is counted whole ${where}.`,
      { value: line.value, ...(common === undefined ? {} : { category: common }) },
    );
  }
}

function* wholesAndParts(
  headcount: Headcount,
  path: JsonPointer,
  { categories }: TallySubject,
): Iterable<Finding> {
  let reported = 0;
  for (const { index, stated, parts, rest } of distinctPeople(headcount, categories)) {
    reported += rest;
    if (parts === 0) continue;
    const exceeds = parts > stated;
    yield tallyFinding(
      exceeds ? "tally/parts-exceed-whole" : "tally/counted-once",
      `${path}/lines/${index}`,
      exceeds
        ? `Other lines count ${parts} people in parts of this category, but this line has only ${stated}. The ${parts} are counted. Correct the number that is wrong.`
        : `Other lines count ${parts} people in parts of this category. They are taken to be among these ${stated}, and counted once. If they are others, set \`partition\` to \`complete\` and state the total.`,
      { stated, parts },
    );
  }
  const { total, partition } = headcount;
  if (total === undefined || partition === "overlapping" || reported <= total) return;
  yield tallyFinding(
    "tally/exceeds-total",
    `${path}/total`,
    `The lines count ${reported} people, but the total is ${total}. Shares are parts of ${reported}. Correct the number that is wrong, or set \`partition\` to \`overlapping\`.`,
    { reported, total },
  );
}

/** Organizations that are named beside one that they belong to, each once. */
function* nestedOrganizations(
  { lines = [] }: Headcount,
  path: JsonPointer,
  { organizations }: TallySubject,
): Iterable<Finding> {
  const named = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const id of lineFacets(line).organizations) if (!named.has(id)) named.set(id, index);
  }
  for (const [organization, index] of named) {
    const parent = organizations.get(organization)?.parent;
    if (parent === undefined || parent === organization || !named.has(parent)) continue;
    const name = (id: string) => organizations.get(id)?.name ?? id;
    yield tallyFinding(
      "tally/nested-organizations",
      `${path}/lines/${index}`,
      `${name(organization)} belongs to ${name(parent)}, which is named too. Do not count them as two organizations.`,
      { organization, parent },
    );
  }
}
