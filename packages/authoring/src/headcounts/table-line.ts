import type { Line } from "./line.ts";
import type { CellValue } from "./table-cell.ts";
import type { ValueColumn } from "./table-columns.ts";
import { isOneName, nameOf, type RowGroup } from "./table-rows.ts";
import { cellValue } from "./table-sections.ts";

/** A line with more words in its note. */
export function noted(line: Line, words: string): Line {
  return { ...line, note: line.note === undefined ? words : `${line.note}; ${words}` };
}

/** The line of a row in one column, and the offsets of parts that do not make it up. */
export function lineOfRow(
  group: RowGroup,
  column: ValueColumn,
  value: CellValue | undefined,
): { line: Line; parts: number[] } {
  const { label, phrase } = group;
  // "Cluj Tribunal | 3 judges": who came stands elsewhere, so that the label is where they are from.
  const isOrigin = (column.group?.phrase ?? value?.phrase)?.isProfession && !phrase.isProfession;
  const isNamed = group.institutions.length > 0 || !isOrigin || !isOneName(label);
  const institutions = isNamed ? group.institutions : [nameOf(label)];
  const told = [phrase, column.group?.phrase, value?.phrase];
  const categories = told.findLast((one) => one !== undefined && one.categories.length > 0);
  const labels = [phrase.label, column.group?.label, value?.phrase?.label];
  const parts = column.parts.flatMap((part) => {
    const number = cellValue(group, { ...column, at: part.at });
    return number === undefined ? [] : [{ ...number, label: part.label }];
  });
  const notes = [
    value?.about,
    value?.note,
    group.note,
    ...parts.map((part) => `${part.label} ${part.value}`),
  ];
  const note = notes.filter((words) => words !== undefined).join("; ");
  const line: Line = {
    ...(value === undefined ? {} : { value: value.value }),
    label: labels.filter((words) => words !== undefined && words !== "").join(", "),
    categories: categories?.categories ?? institutions[0]?.categories ?? [],
    institutions,
    organizations: [],
    countries: phrase.countries,
    ...(note === "" ? {} : { note }),
    isRough: value?.about !== undefined,
    isPeople: true,
    ...(group.sessions && { sessions: group.sessions }),
    offset: value?.offset ?? label.tokens[0]?.start ?? 0,
  };
  const isWhole = parts.reduce((sum, part) => sum + part.value, 0) === value?.value;
  const left = isWhole ? [] : parts.map(({ offset }) => offset);
  return { line, parts: [...(value?.parts ?? []), ...left] };
}
