import { parsePointer } from "@plenary/core";
import { Document, isMap, isSeq, type Node, visit } from "yaml";
import type { ReadHeadcounts } from "./read-headcounts.ts";

/** Lines and organizations that fit are written in one line. */
const WIDTH = 110;
const UNSAID = "the text does not say so";

/**
 * Writes what was read as YAML that is meant to be edited and pasted into an event: organizations, headcounts with a line each,
 * and comments at what the text does not state and at groups without a category. `first` is the place of the first headcount in
 * the event into which they go.
 *
 * @example
 * import { headcountsToYaml, readHeadcounts } from "@plenary/authoring";
 * const read = readHeadcounts("2 participants (a judge from local courts and a dancer)");
 * const yaml = read.ok ? headcountsToYaml(read.value) : "";
 * yaml.split("\n")[7]; // => "      - { label: judge, categories: [ judge ], institution: local-courts, value: 1 }"
 */
export function headcountsToYaml({
  organizations,
  headcounts,
  inferred,
  first = 0,
}: Pick<ReadHeadcounts, "organizations" | "headcounts" | "inferred"> & {
  readonly first?: number;
}): string {
  const document = new Document(
    {
      ...(organizations.length === 0 ? {} : { organizations }),
      headcounts,
      ...(inferred.length === 0 ? {} : { inferred }),
    },
    { compat: "yaml-1.1", aliasDuplicateObjects: false },
  );
  layOut(document);
  for (const pointer of inferred) remarkInferred(document, pointer, first);
  for (const [at, { lines = [] }] of headcounts.entries()) {
    for (const [line, { categories }] of lines.entries()) {
      if (categories === undefined)
        remark(document, ["headcounts", at, "lines", line], "no category");
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function layOut(document: Document): void {
  visit(document, {
    Seq(_, node, path) {
      const owner = path.at(-1);
      const isList =
        owner !== undefined &&
        "key" in owner &&
        ["lines", "headcounts", "organizations", "inferred"].includes(String(owner.key)) &&
        path.length < 8;
      const holdsObjects = node.items.some(isMap);
      if (!holdsObjects && !(isList && path.length < 4)) node.flow = true;
    },
    Map(_, node, path) {
      const inList = isSeq(path.at(-1));
      const holdsObjects = node.items.some(({ value }) => isSeq(value) && value.items.some(isMap));
      if (inList && !holdsObjects && JSON.stringify(node.toJSON()).length <= WIDTH)
        node.flow = true;
    },
  });
}

function remarkInferred(document: Document, pointer: string, first: number): void {
  const [list = "", index, ...rest] = parsePointer(pointer);
  const keys = [list, Number(index) - first, ...rest];
  const around = keys.slice(0, -1);
  if (keys.at(-1) === "institution") remark(document, around, "institution: as in the next line");
  else if (isInLine(document.getIn(around, true))) remark(document, around, `measure: ${UNSAID}`);
  else remark(document, keys, UNSAID);
}

function remark(document: Document, keys: readonly (string | number)[], text: string): void {
  // What a path of a document made from data leads to is a node.
  const node = document.getIn(keys, true) as Node | undefined;
  if (node === undefined) return;
  const place = isMap(node) && !isInLine(node) ? "commentBefore" : "comment";
  const before = node[place];
  node[place] = before == null ? ` ${text}` : `${before}; ${text}`;
}

function isInLine(node: unknown): boolean {
  return isMap(node) && node.flow === true;
}
