import { expect, test } from "vitest";
import { withoutFillers } from "./entities.ts";
import { blankMarkup } from "./markup.ts";
import { readHeadcounts } from "./read-headcounts.ts";

test.each([
  ["b&eacute;n&#233;v&#xF4;les", "bénévôles"],
  ["l&rsquo;avocat", "l’avocat"],
  ["R&amp;D", "R&D"],
  ["2&nbsp;300", "2\u00a0300"],
  ["pages&nbsp;12", "pages      12"],
  ["&euro; 500", "     € 500"],
  ["500 &euro;", "500 €     "],
  ["10&ndash;12", "10–      12"],
  ["AT&T &unknown; &", "AT&T &unknown; &"],
  ["&ampfoo;", "&foo;"],
])("an entity is its character, in its place: %s", (text, expected) => {
  const clean = blankMarkup(text);
  expect([clean.length, withoutFillers(clean)]).toEqual([text.length, expected]);
});

function readingOf(text: string, language: string) {
  const read = readHeadcounts(text, { language });
  const [headcount] = read.ok ? read.value.headcounts : [];
  return {
    lines: headcount?.lines?.map(({ label, value }) => [label, value]),
    total: headcount?.total,
  };
}

test("words with entities are read as others", () => {
  const text =
    "Ont particip&eacute; 2&nbsp;300 b&eacute;n&eacute;voles, 4 juges de l&#39;&Eacute;cole.\nBudget : 500&nbsp;&euro;.";
  expect(readingOf(text, "fr").lines).toEqual([
    ["bénévoles", 2300],
    ["juges de l'École", 4],
  ]);
});

test.each([2, 5, 6, 12, 30])(
  "a cell over %s columns leaves those behind it where they are",
  (wide) => {
    const text = `<table><tr><th colspan="${wide}">Group</th><th>Number</th><th>Share</th></tr><tr><td colspan=${wide}>Judges</td><td>3</td><td>30</td></tr><tr><td colspan=${wide}>Lawyers</td><td>7</td><td>70</td></tr><tr><td colspan=${wide}>Total</td><td>10</td><td>100</td></tr></table>`;
    expect(readingOf(text, "en")).toEqual({
      lines: [
        ["Judges", 3],
        ["Lawyers", 7],
      ],
      total: 10,
    });
  },
);

test("cells over rows and many columns leave as many empty ones below", () => {
  const text =
    "<table><tr><td rowspan=2 colspan=7>NGOs</td><td>Caritas</td><td>3</td></tr><tr><td>Oxfam</td><td>4</td></tr></table>";
  expect(readingOf(text, "en").lines?.map(([, value]) => value)).toEqual([3, 4]);
});
