import { type JsonPointer, parsePointer } from "@plenary/core";
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { ParsedText } from "./parse.ts";
import { type Position, positionAt } from "./syntax-finding.ts";
import { resolveAlias } from "./to-data.ts";

const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Remembered for each map: where thousands of findings stand in one map, it is not searched for each of them. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByKey.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(
    map.items.flatMap((pair): [string, Pair][] =>
      isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
    ),
  );
  pairsByKey.set(map, pairs);
  return pairs;
}

/** Where a pointer's key or list item stands in the text; for what is not there, where the nearest thing around it starts. */
export function locate({ document, lines }: ParsedText, pointer: JsonPointer): Position {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const segment of parsePointer(pointer)) {
    node = resolveAlias(node, document);
    const child = isMap(node) ? pairsOf(node).get(segment) : undefined;
    if (child !== undefined) {
      // A key that was found is a scalar node.
      offset = (child.key as Node).range?.[0] ?? offset;
      node = child.value;
    } else if (isSeq(node) && node.items[Number(segment)] !== undefined) {
      node = node.items[Number(segment)];
      // The items of a parsed list are nodes.
      offset = (node as Node).range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return positionAt(lines, offset);
}
