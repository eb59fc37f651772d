import { expect, test } from "vitest";
import { SourceText } from "./source-text.ts";
import { tokenize } from "./tokens.ts";

const TEXT = "9:00-10:30 Yoga\u0000 für alle,  10.30 Uhr: „Zumba“\r\n8³⁰ d'accueil  1. x";

test("the tokens of each stretch are those of the stretch by itself", () => {
  const text = new SourceText(TEXT);
  const starts = tokenize(TEXT).flatMap(({ start, glued }) => (glued ? [] : [start, start - 1]));
  for (const start of starts.map((at) => Math.max(0, at)))
    for (let end = start; end <= TEXT.length; end++)
      expect(text.tokens({ start, end })).toEqual(tokenize(TEXT, { start, end }));
});

test("at most so many as are asked for", () =>
  expect(new SourceText(TEXT).tokens({ start: 0, end: TEXT.length }, 3)).toEqual(
    tokenize(TEXT).slice(0, 3),
  ));

test("positions are those of the source", () =>
  expect(new SourceText("<p>\na</p>", "   \na   ").positionAt(4)).toEqual({ line: 2, column: 1 }));
