import type { Lexicon } from "../lexicon/lexicon.ts";
import { readDuration } from "../notations/durations.ts";
import { roomAtEnd } from "../notations/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A title, and what else its line says in the same breath. */
export interface ReadTitle {
  readonly span: Span;
  readonly text: string;
  readonly room?: Span;
  /** In minutes. */
  readonly duration?: number;
}

/** Takes the room and the duration out of `Opening (30 min) – Sala Mare`. */
export function readTitle(text: string, title: Span, lexicon: Lexicon): ReadTitle {
  let span = withoutEdges(text, title);
  const first = takeDuration(text, span, lexicon);
  span = first?.span ?? span;
  const placed = roomAtEnd(text, span, lexicon);
  span = placed?.title ?? span;
  const second = first ?? takeDuration(text, span, lexicon);
  span = first === undefined ? (second?.span ?? span) : span;
  return {
    span,
    text: plainText(text, span),
    ...(placed === undefined ? {} : { room: placed.room }),
    ...(second === undefined ? {} : { duration: second.duration }),
  };
}

function takeDuration(
  text: string,
  span: Span,
  lexicon: Lexicon,
): { span: Span; duration: number } | undefined {
  const tokens = tokenize(text, span);
  return atStart(text, span, tokens, lexicon) ?? atEnd(text, span, tokens, lexicon);
}

/** `(30') Opening`, and `30 min   Opening` in columns. */
function atStart(text: string, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  const column = readDuration(tokens, 0, lexicon);
  const ended = tokens[(column?.next ?? 0) - 1];
  if (
    column !== undefined &&
    ended !== undefined &&
    / {3}/.test(text.slice(ended.end, ended.end + 3))
  )
    return rest(text, { start: ended.end, end: span.end }, column.value);
  if (!/^[([]$/.test(tokens[0]?.text ?? "")) return undefined;
  const found = readDuration(tokens, 1, lexicon);
  const close = tokens[found?.next ?? 0];
  if (found === undefined || close === undefined || !/^[)\]]$/.test(close.text)) return undefined;
  return rest(text, { start: close.end, end: span.end }, found.value);
}

/** `Opening (30 min)`, `Opening – 30 minutes`. */
function atEnd(text: string, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (let at = tokens.length - 2; at > 0 && at >= tokens.length - 8; at--) {
    const mark = tokens[at];
    if (
      mark?.kind !== "mark" ||
      !/^[([,–—|-]$/.test(mark.text) ||
      (mark.text === "-" && mark.glued)
    )
      continue;
    const found = readDuration(tokens, at + 1, lexicon);
    const ended =
      found !== undefined &&
      tokens.slice(found.next).every(({ text: end }) => /^[)\].]$/.test(end));
    if (ended) return rest(text, { start: span.start, end: mark.start }, found.value);
  }
  return undefined;
}

function rest(
  text: string,
  span: Span,
  duration: number,
): { span: Span; duration: number } | undefined {
  const left = withoutEdges(text, span);
  return left.start < left.end ? { span: left, duration } : undefined;
}
