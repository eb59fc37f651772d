/** How texts start that are no documents, and what to do with them. */
const OTHER_TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*BEGIN:VCALENDAR\s/i,
    "This is a calendar (iCalendar), not a document. Make a document of it with `plenary import`.",
  ],
  [
    /^.{1,500}?:\d+:\d+ (?:error|warning|info) [a-z]+\/[a-z-]+ /,
    "This is what `plenary check` found in a document, not the document. Give the document itself.",
  ],
];

/** How files start that are no text, and what they are. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive, as .docx, .xlsx, .pptx and .odt files are"],
  [[0x50, 0x4b, 0x05, 0x06], "an empty ZIP archive"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0xd0, 0xcf, 0x11, 0xe0], "a file of Word, Excel or PowerPoint (.doc, .xls, .ppt)"],
];

/**
 * What a file is that is no text, by its first four bytes: `a PDF`; `undefined` when it may be text.
 *
 * @example
 * import { foreignFile } from "@plenary/authoring";
 * foreignFile(new TextEncoder().encode("%PDF-1.7")); // => "a PDF"
 * foreignFile(new TextEncoder().encode("type: event")); // => undefined
 */
export function foreignFile(start: Uint8Array): string | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, at) => start[at] === byte))?.[1];
}

/** What is wrong with a text that is something else than a document. */
export function otherText(text: string): string | undefined {
  return OTHER_TEXTS.find(([start]) => start.test(text))?.[1];
}
