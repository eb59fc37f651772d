/** A piece of a document that is read line by line; the lines of all pieces, one after the other, are the document. */
export type DocumentPart<List extends string = string> =
  | { readonly kind: "line"; readonly line: string }
  /** The line with a list's key; its items follow. */
  | { readonly kind: "start"; readonly list: List; readonly line: string }
  /** An item of a list as its lines stand in the document; `text` is the item alone. */
  | {
      readonly kind: "item";
      readonly list: List;
      readonly lines: readonly string[];
      readonly text: string;
    }
  /** Where new items of a list belong: `indent` spaces before them, before the closing line if there is one. */
  | {
      readonly kind: "end";
      readonly list: List;
      readonly indent: number;
      readonly line?: string;
    }
  /** A line that holds a list without items. */
  | { readonly kind: "empty"; readonly list: List; readonly line: string }
  /** The end of the event, where lists that it has not yet belong. */
  | { readonly kind: "event-end" };

/** Where an event stands in its document: its keys are indented by `indent` in the lines from `first` to `last`, from 0. */
export interface EventPlace {
  readonly indent: number;
  readonly first: number;
  readonly last: number;
}

/** The lists are not written one item below another, so that they cannot be read line by line. */
export class NotLineByLine extends Error {}
