/** Words and phrases from one text, with commas between them, so that a language's lists read like lists. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** Several such lists from one text, with semicolons between them: the months of a year. */
export function lists(text: string): readonly (readonly string[])[] {
  return text.split(";").map(list);
}
