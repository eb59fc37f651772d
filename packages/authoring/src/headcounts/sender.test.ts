import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** Each line as `value label @institution`, or the total, and how many numbers were left. */
function readBy(language: string, text: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const headcounts = read.ok ? read.value.headcounts : [];
  const lines = headcounts.flatMap(({ measure, total, lines = [] }) => [
    ...(total === undefined ? [] : [`${measure} ${total}`]),
    ...lines.map(({ value, label, institution }) => `${value} ${label} @${institution ?? ""}`),
  ]);
  return [...lines, ...findings.filter(({ code }) => /stray|number$/.test(code))];
}

test.each([
  ["en", "The National Agency was present with 3 experts.", "3 experts @national-agency"],
  ["ro", "Agenția Națională a fost prezentă cu 3 experți.", "3 experți @agentia-nationala"],
  ["nl", "Het Nationaal Agentschap was aanwezig met 3 experts.", "3 experts @nationaal-agentschap"],
  ["fr", "L'Agence Nationale était présente avec 3 experts.", "3 experts @agence-nationale"],
  ["de", "Das LKA Berlin war mit 3 Experten vertreten.", "3 Experten @lka-berlin"],
  ["es", "La Agencia Nacional estuvo presente con 3 expertos.", "3 expertos @agencia-nacional"],
  ["it", "L'Agenzia Nazionale era presente con 3 esperti.", "3 esperti @agenzia-nazionale"],
  ["pt", "A Agência Nacional esteve presente com 3 peritos.", "3 peritos @agencia-nacional"],
  ["en", "The Ministry of Labour sent two civil servants.", "2 civil servants @ministry-of-labour"],
  ["ro", "Ministerul Muncii a trimis doi judecători.", "2 judecători @ministerul-muncii"],
  ["nl", "Het ministerie van Arbeid stuurde twee rechters.", "2 rechters @ministerie-van-arbeid"],
  ["fr", "Le ministère du Travail a envoyé deux juges.", "2 juges @ministere-du-travail"],
  ["de", "Das LKA Berlin entsandte zwei Richter.", "2 Richter @lka-berlin"],
  ["es", "El Ministerio de Trabajo envió a dos jueces.", "2 jueces @ministerio-de-trabajo"],
  ["it", "Il Ministero del Lavoro ha inviato due giudici.", "2 giudici @ministero-del-lavoro"],
  ["fr", "Le barreau de Lyon était représenté par 12 avocats.", "12 avocats @barreau-de-lyon"],
  ["pt", "O Ministério do Trabalho enviou dois juízes.", "2 juízes @ministerio-do-trabalho"],
])("%s: those whom a body sent are of it: %s", (language, text, line) => {
  expect(readBy(language, text)).toEqual([line]);
});

test.each([
  [
    "Civil society was represented by 9 social workers from five NGOs, two psychologists, and a lawyer in private practice.",
    ["9 social workers @", "2 psychologists @", "1 lawyer in private practice @"],
  ],
  [
    "The Ministry of Labour sent two judges and 3 prosecutors, and 5 lawyers came, too.",
    ["2 judges @ministry-of-labour", "3 prosecutors @ministry-of-labour", "5 lawyers @"],
  ],
  [
    "The Ministry of Labour sent two judges; 3 lawyers came, too.",
    ["2 judges @ministry-of-labour", "3 lawyers @"],
  ],
])("they are of nobody else: %s", (text, lines) => {
  expect(readBy("en", text)).toEqual(lines);
});

test("a total that was told before is kept beside those who were sent", () => {
  const text = "40 people took part.\nThe National Agency was present with 3 experts.";
  expect(readBy("en", text)).toEqual(["attended 40", "3 experts @national-agency"]);
});

test.each([
  ["en", "The National Agency was present with its director and 3 experts."],
  ["ro", "Agenția Națională a fost prezentă cu un director și 3 experți."],
  ["nl", "Het Nationaal Agentschap was aanwezig met de directeur en 3 experts."],
  ["fr", "L'Agence Nationale était présente avec son directeur et 3 experts."],
  ["de", "Das LKA Berlin war mit seinem Direktor und 3 Experten vertreten."],
  ["es", "La Agencia Nacional estuvo presente con su director y 3 expertos."],
  ["it", "L'Agenzia Nazionale era presente con il direttore e 3 esperti."],
  ["pt", "A Agência Nacional esteve presente com o seu diretor e 3 peritos."],
])("%s: who came with those who were sent is told: %s", (language, text) => {
  const { findings, ...read } = readHeadcounts(text, { language });
  const [headcount, ...others] = read.ok ? read.value.headcounts : [];
  const isTold = findings.some(({ code }) => code === "attendance/no-number");
  const isCounted = headcount?.lines?.some(
    ({ value, label }) => value === 1 && /dire/i.test(label ?? ""),
  );
  expect([isTold || isCounted, headcount?.lines?.at(-1)?.value, others]).toEqual([true, 3, []]);
});

test.each(["The court sent 12 people to prison.", "In 2023, Romania sent 12 experts to Brussels."])(
  "who is sent elsewhere did not come: %s",
  (text) => {
    expect(readHeadcounts(text, { language: "en" }).ok).toBe(false);
  },
);

test("the words behind 'had sent' are nobody", () => {
  const text = "12 judges came.\nOf the 60 people invited, 8 had sent their apologies.";
  expect(readBy("en", text)).toMatchObject(["invited 60", "12 judges @", { params: { line: 2 } }]);
});
