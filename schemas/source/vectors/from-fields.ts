import type { Fields } from "./fields.ts";
import type { Kind } from "./kinds.ts";
import { invalid, type Vector, valid } from "./vector.ts";

/**
 * The vectors that a table of fields gives: each key's values on both sides, what is missing, what is unknown. A kind that
 * was `seen` with all its values stands again with the nearest on both sides.
 */
export function vectorsOf(
  { required, kinds, inside, path }: Fields,
  seen: ReadonlySet<Kind>,
): Vector[] {
  const document = (object: object) => inside({ ...required, ...object });
  const fields = Object.entries(kinds).flatMap(([key, kind]) => {
    const { good, bad } = seen.has(kind) ? nearest(kind) : kind;
    return [
      ...good.map(([description, value]) =>
        valid(`${key}: ${description}`, document({ [key]: value })),
      ),
      ...bad.map(([description, value, code, at = ""]) =>
        invalid(`${key}: ${description}`, document({ [key]: value }), code, `${path}/${key}${at}`),
      ),
    ];
  });
  const missing = Object.keys(required).map((key) => {
    const { [key]: _, ...rest } = required;
    return invalid(`${key}: missing`, inside(rest), "missing", `${path}/${key}`);
  });
  return [
    valid("only what is required", document({})),
    ...missing,
    invalid("an unknown key", document({ unknownKey: 1 }), "unknown-key", `${path}/unknownKey`),
    ...fields,
  ];
}

function nearest({ good, bad }: Kind): Kind {
  return { good: good.slice(0, 1), bad: bad.slice(0, 2) };
}
