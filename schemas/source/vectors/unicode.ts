import { invalid, minimal, type Vector, valid } from "./vector.ts";

const names = [
  ["Romanian with comma below", "Conferință împotriva traficului de persoane – ședință"],
  ["a letter and its combining mark", "s\u0326edint\u0326a\u0306"],
  ["combining marks alone", "\u0301\u0326"],
  ["sixty marks on one letter", `a${"\u0301".repeat(60)}`],
  ["an emoji", "🤝"],
  ["an emoji of several code points", "👩‍👩‍👧‍👦"],
  ["a flag", "🇷🇴"],
  ["Arabic", "مؤتمر مكافحة الاتجار بالبشر"],
  ["Hebrew with points", "וְעִידָה"],
  ["right-to-left marks", "\u200fevent\u202e"],
  ["Chinese outside the first plane", "𠜎𠜱"],
  ["a no-break space", "\u00a0"],
  ["a zero-width space", "\u200b"],
  ["a byte order mark", "\ufeff"],
  ["a null character", "\u0000"],
  ["line and paragraph separators", "a\u2028b\u2029c"],
  ["a non-character", "\uffff"],
] as const;

const ids = [
  ["the Kelvin sign, a small k without case", "\u212a"],
  ["the long s", "\u017f"],
  ["a full-width letter", "ａ"],
  ["a Cyrillic letter that looks Latin", "а"],
  ["a combining mark", "a\u0301"],
  ["a soft hyphen", "a\u00adb"],
  ["an Arabic digit", "a-١"],
  ["a null character", "a\u0000"],
  ["a line separator at its end", "a\u2028"],
  ["a carriage return at its end", "a\r"],
] as const;

/** Letters of every kind: in texts any, in what has a form ASCII alone. */
export const unicode: readonly Vector[] = [
  ...names.map(([description, name]) => valid(`name: ${description}`, { ...minimal, name })),
  ...ids.map(([description, id]) =>
    invalid(`id: ${description}`, { ...minimal, id }, "format", "/id"),
  ),
  valid("keys and texts of many scripts under an extension", {
    ...minimal,
    extensions: { "example.org/a": { "ключ 🔑": "值", "": [] } },
  }),
];
