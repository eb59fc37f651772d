import { expect, test } from "vitest";
import { headcountsToYaml } from "./write-yaml.ts";

const long =
  "people of a group with so long a name that it does not fit on a line with all that is said of it";

test("a line says all that the text does not state, whether it stands on one line or several", () => {
  const lines = [
    { label: long, institution: "acme", value: 3 },
    { label: "drivers", institution: "acme", value: 2 },
  ];
  const yaml = headcountsToYaml({
    organizations: [],
    headcounts: [{ measure: "attended", lines }],
    inferred: ["/headcounts/0/lines/0/institution", "/headcounts/0/lines/1/institution"],
  });
  expect(yaml).toBe(`headcounts:
  - measure: attended
    lines:
      # institution: as in the next line; no category
      - label: ${long}
        institution: acme
        value: 3
      - { label: drivers, institution: acme, value: 2 } # institution: as in the next line; no category
inferred:
  - /headcounts/0/lines/0/institution
  - /headcounts/0/lines/1/institution
`);
});

test("the pointers of headcounts that go behind others find their lines", () => {
  const yaml = headcountsToYaml({
    organizations: [],
    headcounts: [
      { measure: "invited", total: 3 },
      { measure: "attended", lines: [{ label: "judges", categories: ["judge"], value: 3 }] },
    ],
    first: 2,
    inferred: ["/headcounts/2/measure", "/headcounts/3/measure"],
  });
  expect(yaml).toBe(`headcounts:
  - { measure: invited, total: 3 } # measure: the text does not say so
  - measure: attended # the text does not say so
    lines:
      - { label: judges, categories: [ judge ], value: 3 }
inferred:
  - /headcounts/2/measure
  - /headcounts/3/measure
`);
});
