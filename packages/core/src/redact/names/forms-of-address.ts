/** How people are addressed in the eight languages of the project, folded: a family name after one of these is a name. */
export const formsOfAddress: ReadonlySet<string> = new Set(
  [
    [
      "mr",
      "mrs",
      "ms",
      "miss",
      "mx",
      "dr",
      "prof",
      "professor",
      "sir",
      "dame",
      "judge",
      "minister",
    ],
    ["dl", "dna", "dra", "domnul", "doamna", "domnisoara", "judecator", "judecatoarea"],
    ["dhr", "mevr", "mw", "meneer", "mevrouw", "mijnheer", "rechter"],
    ["m", "mme", "mlle", "monsieur", "madame", "maitre", "juge"],
    ["herr", "herrn", "frau"],
    ["sr", "sra", "srta", "senor", "senora", "don", "dona", "juez"],
    ["sig", "sigra", "signor", "signora", "dott", "dottssa", "avv", "giudice"],
    ["senhor", "senhora", "juiz", "juiza"],
  ].flat(),
);
