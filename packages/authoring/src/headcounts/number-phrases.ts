import type { NumberWords } from "../languages/number-words.ts";

/** A phrase and the number that it names. */
export type NumberPhrase = readonly [phrase: string, value: number];

/** All number words of a language below a thousand, in all their forms. */
export function numberPhrases(words: NumberWords): NumberPhrase[] {
  const low = belowHundred(words);
  const hundreds = forms(words.hundreds, (at) => 100 * (at + 1));
  const rest = low.filter(([, value]) => value > 0 && value < 100);
  const made = hundreds.flatMap((hundred) =>
    rest.flatMap((unit) => withHundred(hundred, unit, words)),
  );
  return [...low, ...hundreds, ...made];
}

function belowHundred(words: NumberWords): NumberPhrase[] {
  const small = forms(words.fromZero, (at) => at);
  const tens = forms(words.tens, (at) => 20 + 10 * at);
  const units = small.filter(([, value]) => value > 0 && value < 10);
  const teens = small.filter(([, value]) => value >= 10 && value < 20);
  const made = tens.flatMap(([phrase, value]) => {
    const more = words.scores === true && (value === 60 || value === 80) ? teens : [];
    return [...units, ...more].flatMap((unit) => together([phrase, value], unit, words));
  });
  return [...small, ...tens, ...made];
}

function withHundred(
  [hundred, hundredValue]: NumberPhrase,
  [rest, restValue]: NumberPhrase,
  { hundredJoiners = [], onePiece }: NumberWords,
): NumberPhrase[] {
  const value = hundredValue + restValue;
  if (onePiece === undefined) {
    return ["", ...hundredJoiners].map((joiner) => [`${hundred} ${joiner} ${rest}`, value]);
  }
  const { linker, elides } = onePiece;
  const stems = elides && /^[aeiou]/.test(rest) ? [hundred, hundred.slice(0, -1)] : [hundred];
  const phrases = stems.flatMap((stem) => [`${stem}${rest}`, `${stem}${linker}${rest}`]);
  return [...new Set(phrases)].map((phrase) => [phrase, value]);
}

function forms(list: readonly string[], valueAt: (at: number) => number): NumberPhrase[] {
  return list.flatMap((all, at) => all.split("/").map((form) => [form, valueAt(at)] as const));
}

function together(
  [tens, tensValue]: NumberPhrase,
  [unit, unitValue]: NumberPhrase,
  { joiners = [], onePiece }: NumberWords,
): NumberPhrase[] {
  const value = tensValue + unitValue;
  const apart = ["", ...joiners].map((joiner) => `${tens} ${joiner} ${unit}`);
  if (onePiece === undefined) return apart.map((phrase) => [phrase, value]);
  const { first, linker, elides } = onePiece;
  if (first === "units") return [[`${unit}${linker}${tens}`, value]];
  const stem = elides && /^[aeiou]/.test(unit) ? tens.slice(0, -1) : tens;
  return [...apart, `${stem}${linker}${unit}`].map((phrase) => [phrase, value]);
}
