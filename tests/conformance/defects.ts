/** A vector that a validator judges otherwise, or cannot judge, for a defect of its own. */
interface Defect {
  readonly validator: string;
  /** The file and the description of the vector. */
  readonly vector: string;
  readonly reason: string;
  readonly link: string;
}

const beyond64Bits = {
  validator: "@sourcemeta/jsonschema",
  reason: "A whole number beyond 64 bits ends the command before it gives a verdict on anything.",
  link: "https://github.com/sourcemeta/jsonschema/issues/235",
};

/** Every disagreement there is; one more fails, and so does one that is mended. */
export const defects: readonly Defect[] = [
  { ...beyond64Bits, vector: "event/counts.json: total 18446744073709551616" },
  { ...beyond64Bits, vector: "event/counts.json: total 1e300" },
  {
    validator: "JSON::Validator",
    vector: "event/figure.json: value: a whole number written with a point",
    reason:
      "It tells whole numbers by how Perl writes them, and Perl writes a decimal of sixteen digits with an exponent.",
    link: "https://github.com/jhthorsen/json-validator/blob/master/lib/JSON/Validator/Schema.pm",
  },
];
