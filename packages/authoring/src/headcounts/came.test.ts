import { describe, expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The headcounts as `measure total: values`. */
function headcountsOf(language: string, text: string): string[] {
  const read = readHeadcounts(text, { language });
  const headcounts = read.ok ? read.value.headcounts : [];
  return headcounts.map(({ measure, total, lines = [] }) =>
    [`${measure} ${total}:`, ...lines.map(({ value }) => value)].join(" "),
  );
}

describe("a number that is one of many has its verb in the singular", () => {
  test.each([
    ["nl", "Een twintigtal professionals schoof aan."],
    ["nl", "Een twintigtal professionals deed mee."],
    ["fr", "Une vingtaine de professionnels s'est réunie à Lyon."],
    ["fr", "Une vingtaine de professionnels s'est déplacée à Lyon."],
    ["fr", "Une vingtaine de professionnels a suivi les travaux."],
    ["es", "Una veintena de profesionales acudió a la jornada."],
    ["es", "Una veintena de profesionales se dio cita en Lugo."],
    ["it", "Una ventina di operatori ha seguito il corso."],
    ["it", "Una ventina di operatori ha frequentato il corso."],
    ["it", "Una ventina di operatori è intervenuta."],
    ["pt", "Uma vintena de profissionais assistiu à jornada."],
    ["pt", "Uma vintena de profissionais compareceu."],
    ["ro", "Un grup de 20 de specialiști a frecventat cursul."],
    ["ro", "Un grup de 20 de specialiști a venit la curs."],
  ])("%s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual(["attended 20:"]);
  });

  test.each([
    ["de", "Ein Dutzend Fachleute erschien zum Kurs."],
    ["de", "Ein Dutzend Fachleute fand sich ein."],
  ])("%s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual(["attended 12:"]);
  });

  test.each([
    ["it", "Nel 2023 l'associazione ha seguito 67 vittime."],
    ["fr", "En 2023, l'association a suivi 67 victimes."],
    ["pt", "Em 2023 a associação assistiu 67 vítimas."],
    ["de", "2019 erschien die Studie, für die man 240 Richter befragte."],
  ])("but one organization that helped others gathered nobody: %s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual([]);
  });
});
