import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow } from "../lines/line.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

const LONGEST = 160;

/** What the event is called: the first heading above its programme, else the first line that names a kind of event (beside a date too), else the first line. */
export function findName(
  text: SourceText,
  above: readonly Line[],
  lexicon: Lexicon,
  used: ReadonlySet<Line>,
): { line: Line; span: Span } | undefined {
  const namesEvent = (line: Line) => {
    const tokens = text.tokens(line.kind === "day" ? spanOf(line) : spanOfRow(line.row), 60);
    return lexicon.eventKinds.isIn(tokens);
  };
  const candidates = above.filter(
    (line, at) =>
      !used.has(line) &&
      (isTitle(text, line, lexicon) || (isPageTitle(line, above[at + 1]) && namesEvent(line))),
  );
  const line =
    candidates.find(({ row }) => row.heading) ??
    candidates.slice(0, 5).find(namesEvent) ??
    above.find((line) => line.kind === "day" && line.title !== undefined && namesEvent(line)) ??
    candidates[0];
  if (line === undefined) return undefined;
  const named =
    (isSubtitle(text, line) ? candidates[candidates.indexOf(line) - 1] : undefined) ?? line;
  return { line: named, span: withoutEdges(text, spanOf(named)) };
}

/** "A one-day conference" says what the line above it is the name of. */
function isSubtitle(text: SourceText, line: Line): boolean {
  const { start, end } = spanOf(line);
  return /^(?:an?|une?|ein|eine|een|una|uno|um|uma|o)\s/i.test(
    text.slice(start, Math.min(end, start + 6)),
  );
}

/** `Annual Forum, 4 March 2025`: beside the date only the words. `Programme | Annual Forum`: of a page's title the longest part. */
function spanOf(line: Line): Span {
  if (line.kind === "day") return line.title ?? spanOfRow(line.row);
  const [longest] = line.row.cells.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest ?? spanOfRow(line.row);
}

/** `Annual Forum | Acme Foundation`, as browsers show it: the name of a page, and neither a menu nor the head of a table. */
function isPageTitle({ kind, row }: Line, next: Line | undefined): boolean {
  const { start, end } = spanOfRow(row);
  const parts = row.cells.length;
  const isShort = (parts === 2 || parts === 3) && end - start <= LONGEST;
  return kind === "text" && isShort && next?.row.cells.length === 1;
}

/** A short line of words that is no sentence. */
function isTitle(text: SourceText, { kind, row }: Line, lexicon: Lexicon): boolean {
  if (kind !== "text" || row.bullet || row.cells.length > 1) return false;
  const span = spanOfRow(row);
  if (span.end - span.start > LONGEST) return false;
  const words = plainText(text, span);
  const tokens = text.tokens(span, 12);
  // "Time", "Morning session".
  const ends = [lexicon.columns, lexicon.dayParts].map(
    (words) => words.match(tokens, 0)?.next ?? 0,
  );
  if (ends.some((end) => end > 0 && end >= tokens.length)) return false;
  // "Reception from 21:00 to 22:30".
  const hours = words.match(/[0-9][:.h’'][0-5][0-9](?![0-9])/g)?.length ?? 0;
  const isSentence = /@|https?:|[.;,:]$|[.!?]\s+\p{Lu}/u.test(words);
  return /\p{L}{3}/u.test(words) && !isSentence && hours < 2;
}
