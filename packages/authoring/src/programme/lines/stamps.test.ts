import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

const ITEMS = "9:00 X-ray\n9:30 Yoga\n10:00 Zumba";

function readingOf(text: string, language: string) {
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.map(({ date, items }) => [date, ...items.map(({ start }) => start)].join(" "));
}

test.each([
  ["en", "From: Ana\nSent: Wednesday, 11 February 2026 16:42\nTo: all\nSubject: Study day"],
  ["en", "From:\tAna\nSent:\tWednesday, 11 February 2026 16:42\nSubject:\tStudy day"],
  ["en", "On Wed, 11 Feb 2026 at 16:42, Ana <ana@x.example> wrote:"],
  ["en", "On Wed, 11 Feb 2026 at 16:42, Ana <\nana@x.example> wrote:"],
  ["de", "Von: Ana\nGesendet: Mittwoch, 11. Februar 2026 16:42\nAn: alle\nBetreff: Fachtag"],
  ["de", "Am 11.02.2026 um 16:42 schrieb Ana Pop:"],
  ["fr", "De : Ana\nEnvoyé : mercredi 11 février 2026 16:42\nÀ : tous\nObjet : Journée"],
  ["fr", "Le mer. 11 févr. 2026 à 16:42, Ana <ana@x.example> a écrit :"],
  ["it", "Da: Ana\nInviato: mercoledì 11 febbraio 2026 16:42\nA: tutti\nOggetto: Convegno"],
  ["es", "De: Ana\nEnviado el: miércoles, 11 de febrero de 2026 16:42\nAsunto: Jornada"],
  ["pt", "De: Ana\nEnviada em: quarta-feira, 11 de fevereiro de 2026 16:42\nAssunto: Dia"],
  ["ro", "De la: Ana\nTrimis: miercuri, 11 februarie 2026 16:42\nSubiect: Ziua"],
  ["nl", "Van: Ana\nVerzonden: woensdag 11 februari 2026 16:42\nOnderwerp: Studiedag"],
  ["en", "11/02/2026, 16:42 Programme – Site"],
  ["en", "Last updated: 11 February 2026 16:42"],
  ["en", "Posted by admin at 10:32"],
  ["en", "10:32 AM · Feb 11, 2026"],
  ["de", "© 2026 Haus · Stand: 11.02.2026, 16:42 Uhr"],
  ["fr", "Dernière mise à jour le 11/02/2026 à 16h42"],
  ["it", "Ultimo aggiornamento: 11/02/2026 ore 16:42"],
  ["es", "Publicado el 11/02/2026 16:42"],
  ["pt", "Atualizado em 11/02/2026 16h42"],
  ["ro", "Pagina a fost actualizată la 11.02.2026, 16:42"],
  ["nl", "Laatst gewijzigd op 11 februari 2026 om 16:42"],
])("%s: %s", (language, stamp) => {
  const programme = `12.03.2026\n${ITEMS}`;
  const expected = ["2026-03-12 09:00 09:30 10:00"];
  expect(readingOf(`${stamp}\n\n${programme}`, language)).toEqual(expected);
  expect(readingOf(`${programme}\n\n${stamp}`, language)).toEqual(expected);
});

test("an item may tell when something was published", () => {
  const text = "12.03.2026\n9:00 X-ray\n10:00 Launch of the report published on 3 May 2025";
  expect(readingOf(text, "en")).toEqual(["2026-03-12 09:00 10:00"]);
});

test.each([
  ["fr", "14 octobre 2026\n9:00 Yoga\n15 octobre 2026 9h - 10h15 – Débat : Langue\n10:30 Zumba"],
  ["en", "14 October 2026\n9:00 Yoga\n15/10/2026, 9:00 - Panel: Language\n10:30 Zumba"],
])("%s: items with their dates are no chat", (language, text) =>
  expect(readingOf(text, language)).toEqual(["2026-10-14 09:00", "2026-10-15 09:00 10:30"]),
);

test("the messages of a chat, with the day behind the hour", () => {
  const text =
    "[21:07, 10/04] Karim: Salut, voilà le programme\n\n17/04/2027\n7h15 Départ\n9h Yoga\n[21:15, 10/04] Sylvie: Merci";
  expect(readingOf(text, "fr")).toEqual(["2027-04-17 07:15 09:00"]);
});

test("the messages of a chat, with a day that may be an hour", () => {
  const text =
    "[12.05, 20:14] Dani: Salut\n\n16.05.2026\n7:15 X-ray\n9:00 Yoga\n[12.05, 20:31] Ana: Da";
  expect(readingOf(text, "ro")).toEqual(["2026-05-16 07:15 09:00"]);
});

test("when an article was published, and of which day it tells", () => {
  const text =
    "Convegno venerdì 4 dicembre\n\n30 novembre 2015 | 13:36\nShare0\n\nVenerdì 4 dicembre 2015\n9:00 Registrazione\n10:30 Relazione";
  expect(readingOf(text, "it")).toEqual(["2015-12-04 09:00 10:30"]);
});

test("the date over a press release is not that of which it tells", () => {
  const text =
    "3 Dezembro 2024\n\nO encontro realiza-se na próxima sexta-feira, dia 6 de dezembro de 2024, em Coimbra.\n\n9h30 Sessão de abertura\n11h00 Painel";
  expect(readingOf(text, "pt")).toEqual(["2024-12-06 09:30 11:00"]);
});
