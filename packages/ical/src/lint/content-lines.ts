import type { Fault } from "./lint-codes.ts";
import type { LogicalLine } from "./physical-lines.ts";

/** A property (RFC 5545, section 3.1); names in capitals, the value as it stands. */
export interface Property {
  readonly line: number;
  readonly name: string;
  readonly parameters: ReadonlyMap<string, readonly ParameterValue[]>;
  readonly value: string;
}

interface ParameterValue {
  readonly text: string;
  readonly isQuoted: boolean;
}

const NAME = /[A-Za-z0-9-]+/y;
const QUOTED = /"([^"\u0000-\u0008\u000a-\u001f\u007f]*)"/y;
const BARE = /[^",;:\u0000-\u0008\u000a-\u001f\u007f]*/y;

/** Reads a content line; the fault says where it is none. */
export function readProperty({ number, text }: LogicalLine): Property | Fault {
  const line = number;
  const name = matchAt(NAME, text, 0);
  if (name === undefined) return broken(line);
  const parameters = new Map<string, ParameterValue[]>();
  let at = name.length;
  while (text[at] === ";") {
    const key = matchAt(NAME, text, at + 1);
    if (key === undefined || text[at + 1 + key.length] !== "=") return broken(line);
    at += key.length + 1;
    const values: ParameterValue[] = [];
    do {
      const value = readValue(text, at + 1);
      if (value === undefined) return broken(line);
      values.push(value);
      at += 1 + value.text.length + (value.isQuoted ? 2 : 0);
    } while (text[at] === ",");
    parameters.set(key.toUpperCase(), values);
  }
  if (text[at] !== ":") return broken(line);
  return { line, name: name.toUpperCase(), parameters, value: text.slice(at + 1) };
}

/** What a parameter says: the first of its values. */
export function parameter({ parameters }: Property, name: string): string | undefined {
  return parameters.get(name)?.[0]?.text;
}

function readValue(text: string, at: number): ParameterValue | undefined {
  if (text[at] !== '"') return { text: matchAt(BARE, text, at) ?? "", isQuoted: false };
  const quoted = matchAt(QUOTED, text, at);
  return quoted === undefined ? undefined : { text: quoted.slice(1, -1), isQuoted: true };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function broken(line: number): Fault {
  const message = "The line is no name, parameters and value.";
  return { code: "ics/content-line", line, message };
}
