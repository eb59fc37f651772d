/** A noun for the middle of a message, after the article that its first letter asks for. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
