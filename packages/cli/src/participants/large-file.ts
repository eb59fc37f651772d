import { statSync } from "node:fs";
import { readEntry } from "@plenary/authoring";
import { check, type Event, type Finding, Participant, validateEvent } from "@plenary/core";
import * as z from "zod";
import type { LoadedFile, PlacedFinding } from "../load.ts";
import { type EventFile, linesOf, openLineByLine } from "./event-file.ts";

/** A smaller document is read whole. */
const LARGE = 1_000_000;
const MAX_FINDINGS = 20;

/** A file whose participants, if there are many, are read one by one. */
export interface LargeFile extends LoadedFile {
  /** Reads the participants, whom `document` then does not have; those that are not of the right shape are left out and said. */
  readonly participants?: () => Generator<Participant>;
}

/** Loads an event with so many participants that they are not kept in memory; nothing for any other file. */
export function loadLarge(file: string): LargeFile | undefined {
  if (file === "-" || (statSync(file, { throwIfNoEntry: false })?.size ?? 0) < LARGE)
    return undefined;
  const opened = openLineByLine(file);
  if (opened === undefined) return undefined;
  const place = (findings: readonly Finding[]): PlacedFinding[] =>
    findings.map((finding) => ({ file, ...finding, ...opened.locate(finding.path) }));
  const findings = place(check(opened.event));
  return {
    document: opened.event,
    findings,
    place,
    participants: () =>
      participantsOf(opened, (found, line) => {
        findings.push(...found.map((finding) => ({ file, ...finding, line, column: 1 })));
      }),
  };
}

function* participantsOf(
  { parts, style, event }: EventFile,
  say: (findings: readonly Finding[], line: number) => void,
): Generator<Participant> {
  const schema = z.compile(Participant);
  let index = 0;
  let said = 0;
  let nextLine = 1;
  for (const part of parts()) {
    const line = nextLine;
    nextLine += linesOf(part).length;
    if (part.kind !== "item" || part.list !== "participants") continue;
    const entry = readEntry(style, part.text);
    const read = schema.safeParse(entry);
    if (read.success) yield read.data;
    else if (said++ < MAX_FINDINGS) say(shapeFindings(event, entry, index), line);
    index++;
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
