/** An hour and its minutes, with the letter o where a zero should be, as what reads from pictures leaves them; what is glued to them can be no word. */
const SLIP = /[0-9][oO]/;
const HOUR = /(?<![\p{L}\p{N}][.:]?)([12])[oO](?=h(?!\p{L})|[:h][0-5][0-9oO](?![\p{L}\p{N}]))/gu;
const MINUTES = /(?<=(?<![0-9])[0-9]{1,2}(?:h ?|:)[0-5])[oO](?=(?:h|m|min)?(?![\p{L}\p{N}]))/gu;

/** `10h` with the rest of its hour on the next line. */
const BROKEN = /(?<=^[0-2]?[0-9]h)\n(?=[0-5][05] ?m(?:in)?(?!\p{L}))/gmu;

/** The same text, as long, with the hours as they were meant: `1oh 3om` and `1O:00`, and `10h` above `20m`. */
export function withoutSlips(text: string): string {
  const zeros = SLIP.test(text) ? text.replace(HOUR, "$10").replace(MINUTES, "0") : text;
  return zeros.replace(BROKEN, " ");
}
