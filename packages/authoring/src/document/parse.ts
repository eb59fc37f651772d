import type { Finding } from "@plenary/core";
import { Composer, type Document, Lexer, LineCounter, Parser, type YAMLError } from "yaml";
import { positionAt, syntaxFinding } from "./syntax-finding.ts";

const MAX_DEPTH = 100;

/** A text as a tree of nodes that know their place. */
export interface ParsedText {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Parses YAML 1.2, of which JSON is a part, in time and memory that are linear in the text's length. */
export function parse(
  text: string,
): { ok: true; value: ParsedText } | { ok: false; findings: Finding[] } {
  const lines = new LineCounter();
  const tooDeepAt = depthLimitOffset(text);
  if (tooDeepAt !== undefined) {
    addLines(lines, text);
    return { ok: false, findings: [tooDeep(lines, tooDeepAt)] };
  }
  const parser = new Parser(lines.addNewLine);
  // Their search for equal keys takes quadratic time, and so do their pretty messages: both are made here instead.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const [document, second] = composer.compose(parser.parse(text), true, text.length);
  if (document === undefined) return { ok: false, findings: [empty()] };
  const problems = [...document.errors, ...document.warnings];
  const [first, ...others] = problems.sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    const tab = tabOffset(text, first);
    if (tab !== undefined) return { ok: false, findings: [tabAsIndent(lines, tab)] };
    return { ok: false, findings: [invalid(lines, first, others.length)] };
  }
  if (second !== undefined) return { ok: false, findings: [severalDocuments(lines, second)] };
  if (document.contents === null) return { ok: false, findings: [empty()] };
  return { ok: true, value: { document, lines } };
}

/** Where brackets, or list and key marks on one line, nest too deeply or close more than they opened. */
function depthLimitOffset(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let marksOnLine = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") brackets++;
    else if (lexeme === "]" || lexeme === "}") brackets--;
    else if (lexeme === "-" || lexeme === "?" || lexeme === ":") marksOnLine++;
    else if (lexeme === "\n" || lexeme === "\r\n" || lexeme === ",") marksOnLine = 0;
    if (brackets > MAX_DEPTH || brackets < -MAX_DEPTH || marksOnLine > MAX_DEPTH) return offset;
    // The lexer's control characters stand for nothing in the text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

function addLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lines.addNewLine(at + 1);
  }
}

function tooDeep(lines: LineCounter, offset: number): Finding {
  const message = `The text nests more than ${MAX_DEPTH} levels deep, or closes brackets that it never opened. A document needs about ten levels.`;
  return syntaxFinding("syntax/too-deep", message, positionAt(lines, offset));
}

function empty(): Finding {
  const message = "There is nothing to read. A document starts with `type: event`.";
  return syntaxFinding("syntax/empty", message, { line: 1, column: 1 });
}

function severalDocuments(lines: LineCounter, second: Document): Finding {
  const message =
    "The file holds several documents. Keep one, or put the events under `events` of a project or series.";
  return syntaxFinding("syntax/invalid", message, positionAt(lines, second.range?.[0] ?? 0));
}

/** Where a tab indents a line that a mistake reaches into: the parser takes such a line for the text of the one above. */
function tabOffset(text: string, { code, pos }: YAMLError): number | undefined {
  // In JSON a tab may stand anywhere.
  if (!TAB_MISTAKES.has(code) || /^\s*[[{]/.test(text)) return undefined;
  const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
  const end = text.indexOf("\n", pos[1]);
  const tab = /^ *\t/m.exec(text.slice(start, end === -1 ? text.length : end));
  return tab === null ? undefined : start + tab.index + tab[0].length - 1;
}

const TAB_MISTAKES: ReadonlySet<string> = new Set([
  "TAB_AS_INDENT",
  "BAD_INDENT",
  "MULTILINE_IMPLICIT_KEY",
  "BLOCK_AS_IMPLICIT_KEY",
]);

function tabAsIndent(lines: LineCounter, offset: number): Finding {
  const message = "A tab stands where the indentation is. Indent with spaces.";
  return syntaxFinding("syntax/invalid", message, positionAt(lines, offset));
}

/** After its first mistake a text can be read in more than one way, so what the parser makes of the rest is only counted. */
function invalid(lines: LineCounter, error: YAMLError, others: number): Finding {
  if (error.code === "RESOURCE_EXHAUSTION") return tooDeep(lines, error.pos[0]);
  if (error.code === "BAD_ALIAS") {
    const message = "This alias refers to nothing. Write the value itself.";
    return syntaxFinding("syntax/alias", message, positionAt(lines, error.pos[0]));
  }
  const rest = others === 0 ? "" : ` (${others} more may follow from this one.)`;
  const message = `${reason(error)}${rest}`;
  return syntaxFinding("syntax/invalid", message, positionAt(lines, error.pos[0]));
}

/** What people can do about the mistakes that are made most, else the parser's own words without what it quotes of the text. */
function reason({ code, message }: YAMLError): string {
  switch (code) {
    case "BAD_INDENT":
      return "The indentation does not fit the lines above. Align the keys of one object, and the items of one list.";
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
      return "A line has no `:` where a key is expected, or a second `: ` in its text, or its indentation does not fit. Put text that holds `: ` or ` #` in quotes, and align the keys of one object.";
    case "MISSING_CHAR":
      return "A quote, a bracket or a `:` is missing here or further up.";
    case "UNEXPECTED_TOKEN":
      return "Something stands here that does not belong: a quote may end too early or be missing further up, or a comma may be missing.";
    case "BLOCK_IN_FLOW":
      return "A `: ` or a `- ` stands in text inside { } or [ ]. Put that text in quotes.";
    case "BAD_SCALAR_START":
      return "Text cannot start with this character. Put the text in quotes.";
    case "TAG_RESOLVE_FAILED":
      return "This YAML tag means nothing here. Take it out.";
    default:
      return `This is not YAML: ${(message.split(/[:\n]/)[0] ?? "").trim().replace(/[.]$/, "")}.`;
  }
}
