import { describe, expect, test } from "vitest";
import { Taxonomy } from "../model/taxonomy.ts";
import { resolveTaxonomy } from "./category-tree.ts";
import { foldLabel } from "./fold-label.ts";
import { plenaryStakeholders } from "./plenary-stakeholders.ts";

const concepts = plenaryStakeholders.concepts ?? [];
const tree = resolveTaxonomy();
const languages = ["de", "en", "es", "fr", "it", "nl", "pt", "ro"];

/** The labels of a concept in a language, as they compare. */
function folded({ prefLabel, altLabel }: (typeof concepts)[number], language: string): string[] {
  const preferred = prefLabel[language];
  const labels = [...(preferred === undefined ? [] : [preferred]), ...(altLabel?.[language] ?? [])];
  return labels.map(foldLabel);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the published taxonomy", () => {
  test("is valid", () => {
    expect(Taxonomy.parse(plenaryStakeholders)).toEqual(plenaryStakeholders);
  });

  test("declares each id once, under a parent that exists", () => {
    expect(repeated(concepts.map(({ id }) => id))).toEqual([]);
    expect(concepts.filter(({ broader }) => broader !== undefined && !tree.has(broader))).toEqual(
      [],
    );
  });

  test("has these sectors, and nothing else at the top", () => {
    expect(tree.roots).toEqual([
      "justice",
      "law-enforcement",
      "public-authority",
      "social-services",
      "health",
      "civil-society",
      "international",
      "eu-institution",
      "education-research",
      "media",
      "business",
      "lived-experience",
      "other",
      "unknown",
      "undisclosed",
    ]);
  });

  test("names every concept in English and Romanian, with synonyms", () => {
    const missing = concepts
      .flatMap(({ id, prefLabel, altLabel }) =>
        ["en", "ro"].map((tag) => ({ id, tag, both: prefLabel[tag] && altLabel?.[tag]?.length })),
      )
      .filter(({ both }) => !both);
    expect(missing).toEqual([]);
  });

  test("speaks these languages", () => {
    const tags = concepts.flatMap(({ prefLabel, altLabel = {}, scopeNote = {} }) =>
      [prefLabel, altLabel, scopeNote].flatMap((texts) => Object.keys(texts)),
    );
    expect([...new Set(tags)].sort()).toEqual(languages);
  });

  test.each(languages)(
    "shares no label between two concepts, nor repeats one, in %s",
    (language) => {
      expect(repeated(concepts.flatMap((concept) => folded(concept, language)))).toEqual([]);
    },
  );

  test("keeps lived experience, and nothing else, out of public copies", () => {
    expect(tree.ids.filter((id) => tree.isSensitive(id))).toEqual(["lived-experience", "survivor"]);
  });

  test("deprecates nothing yet", () => {
    expect(concepts.filter(({ status, replacedBy }) => status ?? replacedBy)).toEqual([]);
  });
});

/** The groups of ISCO-08 that were looked up in the ILO's structure, by their titles there. */
const isco08: Record<string, string> = {
  "221": "Medical doctors",
  "1111": "Legislators",
  "1112": "Senior government officials",
  "2211": "Generalist medical practitioners",
  "2212": "Specialist medical practitioners",
  "2221": "Nursing professionals",
  "2310": "University and higher education teachers",
  "2611": "Lawyers",
  "2612": "Judges",
  "2634": "Psychologists",
  "2635": "Social work and counselling professionals",
  "2642": "Journalists",
  "3257": "Environmental and occupational health inspectors and associates",
  "3351": "Customs and border inspectors",
  "3355": "Police inspectors and detectives",
  "3359": "Regulatory government associate professionals not elsewhere classified",
  "3411": "Legal and related associate professionals",
  "5412": "Police officers",
};

describe("the mappings of the published taxonomy", () => {
  const mappings = concepts.flatMap((concept) => concept.mappings ?? []);

  test("lead to groups of ISCO-08 that were looked up, and all of those are used", () => {
    const terms = mappings.filter(({ scheme }) => scheme === "isco-08").map(({ term }) => term);
    expect([...new Set(terms)].sort()).toEqual(Object.keys(isco08).sort());
  });

  test.each([
    [
      "esco",
      /^http:\/\/data[.]europa[.]eu\/esco\/occupation\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    ],
    ["wikidata", /^http:\/\/www[.]wikidata[.]org\/entity\/Q[1-9][0-9]*$/],
    ["schema-org", /^https:\/\/schema[.]org\/[A-Z][A-Za-z]+$/],
    ["ror", /^(?!)/],
  ])("are addresses of %s", (scheme, address) => {
    const terms = mappings.filter((mapping) => mapping.scheme === scheme).map(({ term }) => term);
    expect(terms.filter((term) => !address.test(term))).toEqual([]);
  });

  test("give each term to one concept exactly at the most", () => {
    const exact = mappings.filter(({ relation }) => relation === "exactMatch");
    expect(repeated(exact.map(({ term }) => term))).toEqual([]);
  });

  test("leave magistrates alone: ISCO-08 counts them with judges", () => {
    expect(tree.get("magistrate")?.mappings).toBe(undefined);
  });
});
