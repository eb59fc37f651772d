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

describe("who follows an invitation comes", () => {
  test.each([
    ["en", "Some 80 practitioners accepted the county's invitation to the conference."],
    ["en", "Some 80 practitioners responded to an invitation from the county."],
    ["ro", "Circa 80 de specialiști au răspuns ieri invitației primăriei."],
    ["ro", "Circa 80 de specialiști au dat curs invitației primăriei."],
    ["nl", "Ruim 80 professionals gaven woensdag gehoor aan de uitnodiging van de gemeente."],
    ["nl", "Ruim 80 professionals gingen in op de uitnodiging van de gemeente."],
    ["fr", "Quelque 80 professionnels ont répondu favorablement à l'invitation du département."],
    ["fr", "À l'invitation du département ont répondu 80 professionnels."],
    ["de", "Rund 80 Fachkräfte sind der Einladung des Landkreises zum Fachtag gefolgt."],
    ["de", "Der Einladung des Landkreises folgten 80 Fachkräfte."],
    ["es", "Unos 80 profesionales respondieron ayer a la invitación del ayuntamiento."],
    ["it", "Circa 80 operatori hanno risposto ieri all'invito del Comune."],
    ["it", "All'invito del Comune hanno risposto 80 operatori."],
    ["pt", "Cerca de 80 profissionais aceitaram ontem o convite da câmara."],
  ])("%s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual(["attended 80:"]);
  });

  test("and the next sentence may tell who they are", () => {
    const text = "80 Fachkräfte sind der Einladung gefolgt. Es kamen 25 Richter und 18 Anwälte.";
    expect(headcountsOf("de", text)).toEqual(["attended 80: 25 18"]);
  });

  test.each([
    ["en", "80 practitioners were invited to the conference.", ["invited 80:"]],
    ["de", "80 Fachkräfte waren zum Fachtag eingeladen.", ["invited 80:"]],
    ["en", "12 practitioners did not accept the invitation.", []],
    ["de", "12 Fachkräfte sind der Einladung nicht gefolgt.", []],
    ["fr", "12 professionnels n'ont pas répondu à l'invitation.", []],
    ["it", "12 operatori non hanno accolto l'invito.", []],
    ["es", "12 profesionales no respondieron a la invitación.", []],
    ["pt", "12 profissionais não aceitaram o convite.", []],
    ["nl", "12 professionals gingen niet in op de uitnodiging.", []],
    ["ro", "12 specialiști nu au răspuns invitației.", []],
  ])("who does not, or is invited alone, did not: %s: %s", (language, text, headcounts) => {
    expect(headcountsOf(language, text)).toEqual(headcounts);
  });
});

describe("who talks with others at an event came, and so did these", () => {
  test.each([
    ["en", "13 lawyers debated with 22 judges."],
    ["en", "13 lawyers sat down with 22 judges."],
    ["ro", "13 funcționari au dialogat cu 22 de judecători."],
    ["nl", "13 ambtenaren gingen in gesprek met 22 rechters."],
    ["nl", "13 ambtenaren gingen in debat met 22 rechters."],
    ["fr", "13 fonctionnaires ont débattu avec 22 juges."],
    ["de", "13 Beamte debattierten mit 22 Richtern."],
    ["de", "13 Beamte kamen mit 22 Richtern ins Gespräch."],
    ["es", "13 funcionarios debatieron con 22 jueces."],
    ["it", "13 avvocati hanno dialogato con 22 giudici."],
    ["pt", "13 advogados debateram com 22 juízes."],
  ])("%s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual(["attended undefined: 13 22"]);
  });

  test.each([
    ["en", "Last week deputies debated a law for 300 police officers."],
    ["ro", "Deputații au dezbătut legea pentru 300 de polițiști."],
    ["de", "Die Abgeordneten debattierten ein Gesetz für 300 Polizisten."],
    ["pt", "Os deputados debateram a lei para 300 polícias."],
  ])("of whom they talk did not: %s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual([]);
  });
});

describe("people who are brought to one table came", () => {
  test.each([
    ["en", "The seminar brought 30 specialists to the same table: 15 judges and 15 referees."],
    ["ro", "Seminarul a strâns la aceeași masă 30 de specialiști: 15 judecători și 15 arbitri."],
    ["nl", "Het seminar zette 30 specialisten rond één tafel: 15 rechters en 15 scheidsrechters."],
    ["fr", "Le séminaire a mis 30 spécialistes à la même table : 15 juges et 15 arbitres."],
    ["de", "Das Seminar holte 30 Fachleute an einen Tisch: 15 Richter und 15 Schiedsrichter."],
    ["es", "El seminario sentó a la misma mesa a 30 especialistas: 15 jueces y 15 árbitros."],
    ["it", "Il seminario ha messo allo stesso tavolo 30 specialisti: 15 giudici e 15 arbitri."],
    ["pt", "O seminário sentou à mesma mesa 30 especialistas: 15 juízes e 15 árbitros."],
  ])("%s: %s", (language, text) => {
    expect(headcountsOf(language, text)).toEqual(["attended 30: 15 15"]);
  });
});
