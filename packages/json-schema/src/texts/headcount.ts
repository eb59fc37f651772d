import { Headcount, HeadcountLine, Measure } from "@plenary/core";
import { define } from "../definition.ts";

export const headcount = {
  headcount: define(Headcount, {
    description: "How many people, by category.",
    example: {
      measure: "attended",
      total: 4,
      partition: "complete",
      lines: [
        { categories: ["judge"], value: 3 },
        { categories: ["prosecutor"], value: 1 },
      ],
    },
    properties: {
      total: "As the source states it, not as the lines add up.",
      suppressed: "Whether this copy does not tell the total, so that nobody can be singled out.",
      asOf: "When it was counted.",
    },
  }),
  "headcount-line": define(HeadcountLine, {
    description: "A number of people as the source states it.",
    example: { label: "researchers and journalists", categories: ["researcher", "journalist"] },
    properties: {
      label: "The words of the source.",
      categories: "Several categories are a group that the source did not split.",
      institution: "The id of the organization that the people belong to.",
      organizations: "The ids of the organizations that are counted.",
      value: "Missing is not reported; it is not zero.",
      suppressed: "Whether a value was reported that this copy does not tell.",
    },
  }),
  measure: define(Measure, {
    description: "What a headcount counts, from the plan to those who came.",
    example: "attended",
  }),
};

export const headcountParts = {
  partition: define(Headcount.shape.partition.unwrap(), {
    description:
      "Whether the lines cover everybody exactly once, leave people out, or count some more than once.",
    example: "complete",
  }),
};
