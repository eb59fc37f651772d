import { Parser } from "htmlparser2";

/** Stands where an entity was longer than its character: within a word, and no part of it. */
const FILLER = "\u200b";
const FILLERS = /\u200b/g;

const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/g;

/** Writes the character of each HTML entity in its place; the text keeps its length. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity, at: number) => {
    const decoded = known.get(entity) ?? characterOf(entity);
    known.set(entity, decoded);
    const behind = text.slice(at + entity.length, at + entity.length + 2);
    // "&euro; 500": the sign stands right before its number.
    if (/^\p{Sc}$/u.test(decoded) && /^\s?\d/.test(behind)) return decoded.padStart(entity.length);
    const isInNumber = /^\s$/.test(decoded) && /^\d/.test(behind) && /\d/.test(text.charAt(at - 1));
    const isInWord = isInNumber || /^[\p{L}\p{M}'’&\u00ad]/u.test(decoded);
    const sign = isInWord ? decoded : decoded.replace(/\s/g, " ");
    return sign.slice(0, entity.length).padEnd(entity.length, isInWord ? FILLER : " ");
  });
}

/** What was written, without what only fills the place of an entity. */
export function withoutFillers(text: string): string {
  return text.replace(FILLERS, "");
}

/** The names of entities are those of the parser; what is none stays as it is written. */
function characterOf(entity: string): string {
  let decoded = "";
  const parser = new Parser({
    ontext: (text) => {
      decoded += text;
    },
  });
  parser.end(entity);
  return decoded;
}
