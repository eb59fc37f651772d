/** Where a line stands in one dimension (category, institution, country): from its own place up to the root, which is everything. */
export interface Position {
  /** From the narrowest to the root. */
  readonly path: readonly string[];
  /** Every place whose people the line may comprise. */
  readonly comprises: ReadonlySet<string>;
  /** For each id that the line names, the id and what is above it. */
  readonly chains: readonly (readonly string[])[];
}

/** Everything in a dimension. */
const ROOT = "";

/** The position of a line that names these ids; several, none of which is part of another, are a group of their own below what they have in common. */
export function positionOf(
  ids: readonly string[] = [],
  ancestors: (id: string) => readonly string[],
): Position {
  const named = new Set(ids);
  const widest = [...named].filter((id) => !ancestors(id).some((above) => named.has(above)));
  const [first, ...others] = widest.sort();
  if (first === undefined) return { path: [ROOT], comprises: new Set(), chains: [] };
  const above = [first, ...ancestors(first)];
  if (others.length === 0) {
    return { path: [...above, ROOT], comprises: new Set([first]), chains: [above] };
  }
  const group = [first, ...others].join("+");
  const chains = [above, ...others.map((id) => [id, ...ancestors(id)])];
  const sets = chains.map((chain) => new Set(chain));
  const common = above.filter((one) => sets.every((chain) => chain.has(one)));
  return { path: [group, ...common, ROOT], comprises: new Set(widest), chains };
}

/** Whether a position comprises another, be they groups or not. */
export function isWithin(part: Position, whole: Position): boolean {
  if (whole.chains.length === 0) return true;
  return (
    part.chains.length > 0 &&
    part.chains.every((chain) => chain.some((id) => whole.comprises.has(id)))
  );
}
