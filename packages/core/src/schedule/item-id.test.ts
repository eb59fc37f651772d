import { describe, expect, test } from "vitest";
import { assignItemIds, deriveId } from "./item-id.ts";

test.each([
  ["Opening", "opening"],
  ["Arrival & Registration", "arrival-registration"],
  ["Deschidere – cuvânt de bun venit, ședință", "deschidere-cuvant-de-bun-venit-sedinta"],
  ["Straße & Łódź", "strasse-lodz"],
  ["Ⅳ. Panel: ﬁne", "iv-panel-fine"],
  ["Откриване", "item-a3ec816d"],
  ["📣", "item-ee2ed5d1"],
  ["constructor", "constructor"],
  [`${"x".repeat(59)} y z`, "x".repeat(59)],
])("%s gives %s", (title, id) => expect(deriveId(title)).toBe(id));

describe("each item gets an id of its own", () => {
  const assign = (...items: { id?: string; title: string }[]) =>
    assignItemIds(items.map((item) => ({ kind: "other" as const, ...item })));

  test("stated ids stay, repeated titles are numbered around them", () => {
    expect(
      assign(
        { title: "Coffee break" },
        { title: "Coffee break" },
        { id: "coffee-break-3", title: "Tea" },
        { title: "Coffee break" },
      ),
    ).toEqual(["coffee-break", "coffee-break-2", "coffee-break-3", "coffee-break-4"]);
  });

  test("ten thousand equal titles take no quadratic time", () => {
    const ids = assign(...Array.from({ length: 10_000 }, () => ({ title: "Break" })));
    expect([new Set(ids).size, ids.at(-1)]).toEqual([10_000, "break-10000"]);
  });
});
