/** A document with the verdict that every validator must give; an invalid one says what `validateDocument` finds, and where. */
export type Vector =
  | { readonly description: string; readonly data: unknown; readonly valid: true }
  | {
      readonly description: string;
      readonly data: unknown;
      readonly valid: false;
      readonly code: string;
      readonly path: string;
    };

/** The vectors of one theme, all of them documents of one type. */
export interface VectorFile {
  readonly type: "event" | "project" | "series";
  readonly theme: string;
  readonly vectors: readonly Vector[];
}

/** The smallest event there is. */
export const minimal = {
  type: "event",
  id: "launch-2020",
  kind: "launch",
  name: "Launch",
  language: "en",
  start: "2020-02-29",
};

export function valid(description: string, data: unknown): Vector {
  return { description, data, valid: true };
}

export function invalid(description: string, data: unknown, code: string, path: string): Vector {
  return { description, data, valid: false, code: `shape/${code}`, path };
}

/** Stands in the data for a number that must be written with just these characters. */
export function literally(number: string): string {
  return `\u0001${number}\u0001`;
}
