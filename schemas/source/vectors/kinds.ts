import { literally } from "./vector.ts";

/** Values on both sides of a kind's boundary, the nearest of each side first. */
export interface Kind {
  readonly good: readonly (readonly [description: string, value: unknown])[];
  /** `at` is where inside the value the fault is. */
  readonly bad: readonly (readonly [
    description: string,
    value: unknown,
    code: string,
    at?: string,
  ])[];
}

export const text: Kind = {
  good: [
    ["one character", "x"],
    ["one character outside the first plane", "\u{1f91d}"],
    ["a space", " "],
    ["a line break", "\n"],
  ],
  bad: [
    ["empty", "", "empty"],
    ["a number", 1, "type"],
    ["null", null, "type"],
  ],
};

export const flag: Kind = {
  good: [
    ["true", true],
    ["false", false],
  ],
  bad: [
    ["text", "true", "type"],
    ["a number", 1, "type"],
  ],
};

const LARGEST = Number.MAX_SAFE_INTEGER;

/** A whole number from a smallest to a largest. */
export function whole(least: number, most = LARGEST): Kind {
  return {
    good: [
      ["the smallest", least],
      ["the largest", most],
      ["a whole number written with a point", literally(`${least + 1}.0`)],
    ],
    bad: [
      ["below the smallest", least - 1, "range"],
      ["above the largest", most + 1, "range"],
      ["a fraction", Math.max(least, 0) + 0.5, "type"],
      ["text", String(least), "type"],
      ["true", true, "type"],
    ],
  };
}

/** One of a list of words. */
export function words(...known: readonly string[]): Kind {
  const [first = ""] = known;
  return {
    good: known.map((word) => [word, word] as const),
    bad: [
      ["another word", "something-else", "value"],
      ["the word in capitals", first.toUpperCase(), "value"],
      ["a line break at its end", `${first}\n`, "value"],
      ["an empty text", "", "value"],
      ["a number", 0, "value"],
    ],
  };
}

/** A list, empty or of values of a kind. */
export function list({ good, bad }: Kind): Kind {
  const [[, example] = []] = good;
  return {
    good: [
      ["an empty list", []],
      ["one entry", [example]],
      ["the same entry twice", [example, example]],
    ],
    bad: [
      ...bad
        .slice(0, 1)
        .map(
          ([description, value, code]) =>
            [`an entry that is wrong: ${description}`, [example, value], code, "/1"] as const,
        ),
      ["no list", example, "type"],
      ["an object", { 0: example }, "type"],
      ["null in it", [null], code(bad), "/0"],
    ],
  };
}

function code(bad: Kind["bad"]): string {
  return bad.some(([, , code]) => code === "value") ? "value" : "type";
}

/** A list of objects, or an object, whose own keys have vectors of their own. */
export const objects: Kind = {
  good: [["an empty list", []]],
  bad: [
    ["an object", {}, "type"],
    ["text in it", ["x"], "type", "/0"],
  ],
};
export function object(example: unknown): Kind {
  return {
    good: [["the smallest", example]],
    bad: [
      ["a list", [], "type"],
      ["null", null, "type"],
    ],
  };
}

/** Texts in other languages. */
export function translations(...keys: readonly string[]): Kind {
  const [key = ""] = keys;
  return {
    good: [
      ["every text", { nl: Object.fromEntries(keys.map((each) => [each, "x"])) }],
      ["no language", {}],
      ["a language without texts", { "sr-Latn": {} }],
    ],
    bad: [
      ["a text that is empty", { nl: { [key]: "" } }, "empty", `/nl/${key}`],
      ["a text that the entity has not", { nl: { nothing: "x" } }, "unknown-key", "/nl/nothing"],
      ["a key that is no language", { dutch_: { [key]: "x" } }, "key", "/dutch_"],
      ["a text instead of texts", { nl: "x" }, "type", "/nl"],
    ],
  };
}

/** Texts by language. */
export function labels(kind: Kind): Kind {
  const [[, example] = []] = kind.good;
  const [[, wrong, wrongCode] = []] = kind.bad;
  const inside = Array.isArray(wrong) ? "/1" : "";
  return {
    good: [
      ["two languages", { en: example, "pt-BR": example }],
      ["no language", {}],
    ],
    bad: [
      ["a label that is wrong", { en: wrong }, wrongCode ?? "type", `/en${inside}`],
      ["a key that is no language", { e: example }, "key", "/e"],
    ],
  };
}
