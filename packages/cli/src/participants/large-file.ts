import { statSync } from "node:fs";
import { MERGED_LISTS, type Position, readDocument, readEntry } from "@plenary/authoring";
import { check, type Event, type Finding, Participant, validateEvent } from "@plenary/core";
import * as z from "zod";
import type { LoadedFile } from "../loaded-file.ts";
import { type PlacedFinding, placeIn } from "../report.ts";
import { type EventFile, linesOf, MAX_WHOLE, openLineByLine } from "./event-file.ts";

/** From this size on, participants are not kept in memory where they need not be known all at once. */
const LARGE = 1_000_000;
/** An event that is larger than this, or has more people and participants, is not kept in memory at all. */
const MAX_LARGE = { bytes: 100_000_000, entries: 1_000_000 };
const MAX_FINDINGS = 20;

/** A file whose participants, if there are many, are read one by one. */
export interface StreamedFile extends LoadedFile {
  /** Reads the participants, whom `document` then does not have; those that are not of the right shape are left out and said. */
  readonly participants?: () => Generator<Participant>;
}

/** Loads an event without its participants, who are many; nothing for any other file. */
export function loadStreamed(file: string): StreamedFile | undefined {
  const size = sizeOf(file);
  if (size < LARGE) return undefined;
  const opened = openLineByLine(file, MERGED_LISTS);
  if (opened === undefined || (!opened.ok && size <= MAX_WHOLE)) return undefined;
  const place = (found: readonly Finding[]) =>
    placeIn(file, found, ({ path }) => opened.locate(path));
  if (!opened.ok) return { findings: place(opened.findings), place };
  const { value } = opened;
  const findings = place(check(value.event));
  const say = (found: readonly Finding[], line: number) => {
    findings.push(...placeIn(file, found, () => ({ line, column: 1 })));
  };
  return { document: value.event, findings, place, participants: () => participantsOf(value, say) };
}

/**
 * Loads an event that is larger than other documents may be, because of its people and participants; nothing for any other
 * file. It is read one entry after the other, which takes a tenth of the memory that the text as a whole would.
 */
export function loadLarge(file: string): LoadedFile | undefined {
  const size = sizeOf(file);
  if (size <= MAX_WHOLE || size > MAX_LARGE.bytes) return undefined;
  const opened = openLineByLine(file, MERGED_LISTS);
  if (opened === undefined) return undefined;
  const entries = opened.ok ? readLists(opened.value) : undefined;
  const place = (found: readonly Finding[]): PlacedFinding[] =>
    placeIn(file, found, ({ path }) => entries?.locate(path) ?? opened.locate(path)).sort(
      (a, b) => a.line - b.line || a.column - b.column,
    );
  if (!opened.ok) return { findings: place(opened.findings), place };
  if (entries?.isTooLong) return undefined;
  if (entries === undefined || entries.unreadable.length > 0) {
    return { findings: place(entries?.unreadable ?? []), place };
  }
  const validated = validateEvent({ ...opened.value.event, ...entries.lists });
  if (!validated.ok) return { findings: place(validated.findings), place };
  return { document: validated.value, findings: place(check(validated.value)), place };
}

/** The people and participants of an event, and where each of them stands; those that cannot be read are said. */
function readLists({ parts, style }: EventFile) {
  const lists = { people: [] as unknown[], participants: [] as unknown[] };
  const lines = { people: [] as number[], participants: [] as number[] };
  const unreadable: Finding[] = [];
  const isTooLong = () => lists.people.length + lists.participants.length > MAX_LARGE.entries;
  for (const { part, line } of numbered(parts())) {
    if (part.kind !== "item" || part.list === "organizations") continue;
    const entry = readEntry(style, part.text);
    if (entry === undefined) unreadable.push(...unreadableEntry(part.text, line));
    if (unreadable.length >= MAX_FINDINGS || isTooLong()) break;
    lists[part.list].push(entry);
    lines[part.list].push(line);
  }
  const locate = (path: string): Position | undefined => {
    const [, list, index] = /^[/](people|participants)[/]([0-9]+)/.exec(path) ?? [];
    // The expression names the lists and nothing else.
    const line = list === undefined ? undefined : lines[list as keyof typeof lines][Number(index)];
    return line === undefined ? undefined : { line, column: 1 };
  };
  return { lists, unreadable, locate, isTooLong: isTooLong() };
}

/** Why an entry cannot be read, as it would be said of a document that it stands in alone. */
function unreadableEntry(text: string, line: number): Finding[] {
  const { findings } = readDocument(text);
  return findings.map((finding) => {
    const { line: within } = finding.params;
    const position = { line: line + Number(within ?? 1) - 1, column: 1 };
    return { ...finding, params: { ...finding.params, ...position } };
  });
}

function* participantsOf(
  { parts, style, event }: EventFile,
  say: (findings: readonly Finding[], line: number) => void,
): Generator<Participant> {
  const schema = z.compile(Participant);
  let index = 0;
  let wrong = 0;
  for (const { part, line } of numbered(parts())) {
    if (part.kind !== "item" || part.list !== "participants") continue;
    const entry = readEntry(style, part.text);
    const read = schema.safeParse(entry);
    if (read.success) yield read.data;
    else if (++wrong <= MAX_FINDINGS) {
      const unreadable = entry === undefined ? unreadableEntry(part.text, line) : [];
      say(unreadable.length > 0 ? unreadable : shapeFindings(event, entry, index), line);
    }
    index++;
  }
  if (wrong > MAX_FINDINGS) say([furtherWrong(wrong - MAX_FINDINGS)], 1);
}

function furtherWrong(count: number): Finding {
  const message = `${count} more participants cannot be read, and are not counted.`;
  return { code: "shape/type", severity: "error", path: "/participants", message, params: {} };
}

function* numbered<Part extends Parameters<typeof linesOf>[0]>(parts: Iterable<Part>) {
  let line = 1;
  for (const part of parts) {
    yield { part, line };
    line += linesOf(part).length;
  }
}

/** What is wrong with a participant, as it would be said of the whole event. */
function shapeFindings(event: Event, entry: unknown, index: number): Finding[] {
  const { findings } = validateEvent({ ...event, participants: [entry] });
  return findings.map((finding) => ({
    ...finding,
    path: finding.path.replace("/participants/0", `/participants/${index}`),
  }));
}

function sizeOf(file: string): number {
  return file === "-" ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
