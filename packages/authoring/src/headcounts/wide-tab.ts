/** Signs of private use, each of which stands for as many tabs as its place among them: a tag has no room for more columns than signs. */
const FIRST = 0xe100;
const MOST = 80;
const WIDE = new RegExp(`[\\u{${FIRST.toString(16)}}-\\u{${(FIRST + MOST).toString(16)}}]`, "gu");

/** The one sign for some tabs. */
export function wideTab(tabs: number): string {
  return String.fromCharCode(FIRST + Math.min(MOST, tabs));
}

/** How many tabs a character stands for. */
export function tabsIn(text: string, at: number): number {
  const tabs = text.charCodeAt(at) - FIRST;
  if (tabs >= 0 && tabs <= MOST) return tabs;
  return text.charAt(at) === "\t" ? 1 : 0;
}

/** Blanks in the place of such signs: in a text that has some of its own, or to see what stands beside them. */
export function withoutWideTabs(text: string): string {
  return text.replace(WIDE, " ");
}
