export { foreignFile } from "./document/foreign-file.ts";
export { readDocument, type SourceDocument } from "./document/read-document.ts";
export { type Position, type SyntaxCode, syntaxCodes } from "./document/syntax-finding.ts";
export { documentToYaml } from "./document/write-document.ts";
export { type AttendanceCode, attendanceCodes } from "./headcounts/attendance-finding.ts";
export { mergeHeadcounts, type NewHeadcounts } from "./headcounts/merge-headcounts.ts";
export {
  type HeadcountsOptions,
  type ReadHeadcounts,
  readHeadcounts,
} from "./headcounts/read-headcounts.ts";
export { headcountsToYaml } from "./headcounts/write-yaml.ts";
export {
  type DocumentPart,
  type EventPlace,
  NotLineByLine,
} from "./lists/document-part.ts";
export { isJson, layOut, ROOT } from "./lists/lay-out.ts";
export { readEntry, splitDocument } from "./lists/split-document.ts";
export { writeParts } from "./lists/write-parts.ts";
export { type Columns, readColumns } from "./participants/columns.ts";
export { detectDelimiter } from "./participants/csv-delimiter.ts";
export {
  type CsvEncoding,
  detectEncoding,
} from "./participants/csv-encoding.ts";
export {
  MERGED_LISTS,
  type Merge,
  type MergeCounts,
  type MergedList,
  startMerge,
} from "./participants/merge.ts";
export type { KeyTable, Notebook } from "./participants/merge-memory.ts";
export {
  type ParticipantCode,
  participantCodes,
} from "./participants/participant-codes.ts";
export { type ReadRow, readRegistration } from "./participants/read-registration.ts";
export type { Registration } from "./participants/registration.ts";
export type { FindCategory } from "./participants/registration-values.ts";
export type { Inference, Programme, ProgrammeOptions } from "./programme/programme.ts";
export { type ProgrammeCode, programmeCodes } from "./programme/programme-finding.ts";
export { readProgramme } from "./programme/read-programme.ts";
export { programmeToYaml } from "./programme/write-yaml.ts";
