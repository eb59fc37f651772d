import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function categoriesOf(text: string, language: string) {
  const read = readHeadcounts(text, { language });
  const [{ lines = [] } = {}] = read.ok ? read.value.headcounts : [];
  return lines.map(({ value, categories }) => [value, categories]);
}

test.each([
  [
    "en",
    "4 police inspectors, 2 officers from the police and 3 teachers from the University of Malta",
  ],
  [
    "ro",
    "4 ofițeri de poliție, 2 agenți din cadrul Poliției și 3 profesori de la Universitatea Babeș",
  ],
  [
    "nl",
    "4 inspecteurs van politie, 2 agenten van de politie en 3 docenten van de Universiteit Gent",
  ],
  [
    "fr",
    "4 officiers de police, 2 fonctionnaires de police et 3 professeurs de l'Université de Lyon",
  ],
  [
    "de",
    "4 Beamte der Polizei, 2 Kommissare der Polizei und 3 Professorinnen der Universität Kassel",
  ],
  [
    "es",
    "4 inspectores de policía, 2 agentes de la policía y 3 profesores de la Universidad de Lugo",
  ],
  ["it", "4 agenti della Polizia, 2 ispettori di polizia e 3 professori dell'Università di Padova"],
  ["pt", "4 inspetores da Polícia, 2 agentes da polícia e 3 docentes da Universidade do Minho"],
])("%s: what people are by the body they are of: %s", (language, text) => {
  expect(categoriesOf(text, language)).toEqual([
    [4, ["police-officer"]],
    [2, ["police-officer"]],
    [3, ["university-teacher"]],
  ]);
});

test.each([
  ["en", "4 delegates of the police and 3 lawyers", "law-enforcement"],
  ["fr", "4 capitaines de gendarmerie et 3 avocats", "law-enforcement"],
  ["it", "4 ispettori del lavoro e 3 avvocati", "labour-inspector"],
  ["es", "4 agentes de la Guardia Civil y 3 abogados", "law-enforcement"],
])("%s: another body or noun makes no police officers: %s", (language, text, category) => {
  expect(categoriesOf(text, language)).toEqual([
    [4, [category]],
    [3, ["lawyer"]],
  ]);
});

test.each([
  ["en", "4 delegates of the IOM and 3 staff of victim support associations"],
  ["ro", "4 reprezentanți ai OIM și 3 reprezentanți ai unor asociații antitrafic"],
  ["nl", "4 medewerkers van de IOM en 3 medewerkers van organisaties tegen mensenhandel"],
  ["fr", "4 représentants de l'OIM et 3 salariés d'associations d'aide aux victimes"],
  ["de", "4 Vertreter der IOM und 3 Mitarbeitende von Opferhilfevereinen"],
  ["es", "4 representantes de la OIM y 3 técnicas de entidades contra la trata"],
  ["it", "4 rappresentanti dell'OIM e 3 operatrici di associazioni antitratta"],
  ["pt", "4 representantes da OIM e 3 técnicas de associações de apoio à vítima"],
])("%s: organizations that have a label of their own: %s", (language, text) => {
  expect(categoriesOf(text, language)).toEqual([
    [4, ["international-organization"]],
    [3, ["ngo"]],
  ]);
});
