import type { Vocabulary } from "../vocabulary.ts";

const romanianPlural = new Intl.PluralRules("ro");

/** `1 persoană`, `2 persoane`, `20 de persoane`. */
function romanianCount(count: number, one: string, several: string): string {
  const forms = { one, few: several, other: `de ${several}` };
  const form = romanianPlural.select(count);
  return `${count} ${form === "one" || form === "few" ? forms[form] : forms.other}`;
}

export const romanian: Vocabulary = {
  language: "ro",
  measures: {
    planned: "Planificați",
    capacity: "Capacitate",
    invited: "Invitați",
    interested: "Interesați",
    confirmed: "Confirmați",
    waitlisted: "Pe lista de așteptare",
    "turned-away": "Refuzați",
    attended: "Prezenți",
    "attended-online": "Prezenți online",
    participants: "Participanți înscriși în listă",
  },
  headings: { category: "Categorie", sector: "Sector", institution: "Instituție", country: "Țară" },
  direct: "Direct",
  people: "Persoane",
  share: "Pondere",
  stage: "Etapă",
  total: "Total",
  reasons: { joint: "mai multe deodată", "no-line": "în total, dar în niciun rând" },
  notStated: {
    category: "categorie nedeclarată",
    sector: "categorie nedeclarată",
    institution: "instituție nedeclarată",
    country: "țară nedeclarată",
  },
  inNoRow: "în niciun rând",
  funnel: "De la interes la prezență",
  totalWithheld: "total nedivulgat",
  totalNotReported: "total neraportat",
  targeted: "public-țintă",
  withheld: "nedivulgat",
  countOfPeople: (count) => romanianCount(count, "persoană", "persoane"),
  byTheList: (measure) => `${measure}, după lista participanților`,
  sharesOfReported: (count) => `ponderi din ${romanianCount(count, "raportat", "raportați")}`,
  sharesOfMentions: (count) =>
    `rândurile se suprapun, ponderi din ${romanianCount(count, "mențiune", "mențiuni")}`,
  shareOf: (percent, measure) => `${percent}% din ${measure}`,
  noNumberOf: (groups) => `Nu se indică niciun număr, ceea ce nu înseamnă zero: ${groups}.`,
  sideBySide: (measure) => `${measure}, alăturat`,
  attendances: (count) =>
    `${romanianCount(count, "prezență", "prezențe")} în total; cine a venit la mai multe evenimente este numărat la fiecare.`,
};
