import type { Kind } from "./kinds.ts";

/** Text that has a form: the nearest faults are given, those that every form shares are added. */
function form(good: Kind["good"], ...malformed: (readonly [string, unknown])[]): Kind {
  const [[, example] = []] = good;
  return {
    good,
    bad: [
      ...malformed.map(([description, value]) => [description, value, "format"] as const),
      ["a line break at its end", `${example}\n`, "format"],
      ["a space before it", ` ${example}`, "format"],
      ["a list", [example], "type"],
    ],
  };
}

export const id = form(
  [
    ["80 characters", "a".repeat(80)],
    ["one digit", "7"],
    ["words and digits", "together-2016-12"],
  ],
  ["81 characters", "a".repeat(81)],
  ["a capital", "Opening"],
  ["a hyphen at its start", "-a"],
  ["a hyphen at its end", "a-"],
  ["two hyphens in a row", "a--b"],
  ["an underscore", "a_b"],
  ["a letter outside ASCII", "ședință"],
  ["a digit outside ASCII", "٣"],
);

export const url = form(
  [
    ["2000 characters", `https://example.org/${"a".repeat(1980)}`],
    ["http", "http://example.org"],
    ["query, brackets and fragment", "https://[::1]:8443/a_b~c/?q=%C8%9B&r[]=$1#f"],
  ],
  ["2001 characters", `https://example.org/${"a".repeat(1981)}`],
  ["nothing after the scheme", "https://"],
  ["another scheme", "ftp://example.org"],
  ["a script", "javascript:alert(1)"],
  ["a file", "file:///etc/passwd"],
  ["data", "data:text/html,x"],
  ["a space inside", "https://example.org/a b"],
  ["a letter outside ASCII", "https://exämple.org"],
  ["a scheme in capitals", "HTTPS://example.org"],
);

export const email = form(
  [
    ["the plain form", "info@example.org"],
    ["254 characters", `a@${"b".repeat(248)}.org`],
    ["a plus", "name+tag@mail.example.org"],
    ["hyphens in the domain", "a@b--c.example-d.org"],
  ],
  ["255 characters", `a@${"b".repeat(249)}.org`],
  ["no domain", "info@"],
  ["no dot in the domain", "info@localhost"],
  ["a hyphen at the domain's end", "info@example-.org"],
  ["two at signs", "a@b@example.org"],
  ["a name in front", "Ana <ana@example.org>"],
);

export const phone = form(
  [
    ["an international number", "+40 21 123 4567"],
    ["two digits", "11"],
    ["40 characters", `+${"1".repeat(39)}`],
    ["brackets, dots and hyphens", "(021) 123.45-67"],
  ],
  ["41 characters", `+${"1".repeat(40)}`],
  ["one digit", "1"],
  ["letters", "0800 FLOWERS"],
  ["a plus inside", "40+21"],
);

export const country = form(
  [["two capitals", "RO"]],
  ["lower case", "ro"],
  ["three letters", "ROU"],
  ["a letter outside ASCII", "RÖ"],
);
export const currency = form([["three capitals", "RON"]], ["lower case", "ron"], ["a sign", "€"]);
export const price = form(
  [
    ["three decimals", "25.505"],
    ["a whole number", "0"],
  ],
  ["four decimals", "25.5050"],
  ["a comma", "25,50"],
  ["a sign", "-1"],
  ["no digit before the point", ".50"],
);
export const languageTag = form(
  [
    ["language and region", "pt-BR"],
    ["a language", "ro"],
    ["script", "sr-Latn"],
    ["region in digits", "es-419"],
    ["a variant", "ca-ES-valencia"],
  ],
  ["an underscore", "pt_BR"],
  ["one letter", "x"],
  ["a word", "english"],
  ["a letter outside ASCII", "ro-RÖ"],
  ["36 characters", "de-DE-aaaaaaaa-bbbbbbbb-cccccccc-ddd1"],
);
export const timeZone = form(
  [
    ["a city", "Europe/Bucharest"],
    ["a word", "UTC"],
    ["a city of a country", "America/Argentina/Buenos_Aires"],
    ["an offset in its name", "Etc/GMT+12"],
    ["64 characters", `Europe/${"a".repeat(57)}`],
  ],
  ["65 characters", `Europe/${"a".repeat(58)}`],
  ["an offset", "+02:00"],
  ["a slash at its end", "Europe/"],
  ["two slashes in a row", "Europe//Bucharest"],
  ["an empty text", ""],
);
export const version = form(
  [
    ["two numbers", "1.0"],
    ["three numbers", "12.0.1"],
  ],
  ["one number", "1"],
  ["four numbers", "1.0.0.0"],
  ["a suffix", "1.0-beta"],
);
export const pointer: Kind = {
  good: [
    ["into the document", "/registration/deadline"],
    ["the whole document", ""],
    ["escapes", "/extensions/example.org~1a~0b"],
    ["the empty key", "/"],
    ["a line break inside", "/extensions/a\nb"],
    ["outside ASCII", "/ț/👩‍👩‍👧"],
    ["1000 characters", `/${"a".repeat(999)}`],
  ],
  bad: [
    ["1001 characters", `/${"a".repeat(1000)}`, "format"],
    ["no slash at its start", "registration", "format"],
    ["an escape that is none", "/a~2", "format"],
    ["an escape cut short", "/a~", "format"],
    ["a fragment", "#/a", "format"],
    ["a line break alone", "\n", "format"],
  ],
};
