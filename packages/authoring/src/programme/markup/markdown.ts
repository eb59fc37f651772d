import { FILLER } from "../text/characters.ts";
import { CELL_LINE } from "../text/rows.ts";

/** Takes Markdown's marks for bold, code, links and line breaks out of a text, keeping its length. */
export function withoutMarkdown(text: string): string {
  const out: string[] = [];
  const marks = /[*_`\\[\]<]/g;
  let from = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const at = found.index;
    const length = markLength(text, at);
    if (length === 0) continue;
    const first = text.charAt(at) === "<" ? CELL_LINE : FILLER;
    out.push(text.slice(from, at), first, FILLER.repeat(length - 1));
    from = at + length;
    marks.lastIndex = from;
  }
  out.push(text.slice(from));
  return out.join("");
}

/** How many characters of markup start at a position. */
function markLength(text: string, at: number): number {
  const [character, next] = [text.charAt(at), text.charAt(at + 1)];
  switch (character) {
    case "*":
      return next === "*" ? 2 : isInside(text, at) ? 1 : 0;
    case "_":
      return next === "_" ? 2 : isEdgeOfWord(text, at) ? 1 : 0;
    case "`":
      return 1;
    case "\\":
      return /[|*_#.\-[\]]/.test(next) ? 1 : 0;
    case "[":
      return linkText(text, at) ? 1 : 0;
    case "]":
      return next === "(" ? linkTarget(text, at) : 0;
    case "<":
      return /^<br *\/?>/i.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    default:
      return 0;
  }
}

/** A single star that is no bullet, which has a space after it, and stands in no word: "Schüler*innen". */
function isInside(text: string, at: number): boolean {
  if (/^\p{Ll}\*\p{Ll}$/u.test(text.slice(at - 1, at + 2))) return false;
  return !/\s/.test(text.charAt(at + 1)) || !/^\s?$/.test(text.charAt(at - 1));
}

function isEdgeOfWord(text: string, at: number): boolean {
  return /^[\s:|]?$/.test(text.charAt(at - 1)) !== /^[\s:|]?$/.test(text.charAt(at + 1));
}

const LONGEST_LINK = 300;

function linkText(text: string, at: number): boolean {
  const close = text.slice(at, at + LONGEST_LINK).indexOf("](");
  return close > 0 && !/[[\n]/.test(text.slice(at + 1, at + close));
}

function linkTarget(text: string, at: number): number {
  const target = text.slice(at, at + LONGEST_LINK);
  const close = target.indexOf(")");
  return close > 1 && !/\s/.test(target.slice(0, close)) ? close + 1 : 0;
}
