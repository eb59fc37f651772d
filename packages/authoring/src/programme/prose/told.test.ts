import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

/** The items of a text, with their dates where they are not of 24 October. */
function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-10-24", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ date, items }) =>
    items.map(({ start, title }) => `${date.slice(8)} ${start} ${title}`),
  );
}

test.each([
  [
    "en",
    "On Saturday, 24 October, at 6 pm, Vespers will take place.\nOn Sunday, 25 October, Matins begin at 8:30, and at 4 pm follows the procession. At 5 pm there will be a concert of psalms, followed, at 6.30 pm, by a dinner.",
    ["Vespers", "Matins", "procession", "concert of psalms", "dinner"],
  ],
  [
    "de",
    "Am Samstag, 24. Oktober, um 18 Uhr, findet die Vesper statt.\nAm Sonntag, 25. Oktober, beginnt um 8.30 Uhr die Matutin, und um 16 Uhr folgt die Prozession. Ab 17 Uhr gibt es ein Konzert, gefolgt, um 18.30 Uhr, von einem Abendessen.",
    ["Vesper", "Matutin", "Prozession", "Konzert", "Abendessen"],
  ],
  [
    "nl",
    "Op zaterdag 24 oktober, om 18 uur, vindt de vesper plaats.\nOp zondag 25 oktober begint om 8.30 uur de metten, en om 16 uur volgt de processie. Vanaf 17 uur is er een concert, gevolgd, om 18.30 uur, door een maaltijd.",
    ["vesper", "metten", "processie", "concert", "maaltijd"],
  ],
  [
    "fr",
    "Le samedi 24 octobre, à 18h, auront lieu les vêpres.\nLe dimanche 25 octobre, à 8h30 commencent les matines, et à 16h suivra la procession. À partir de 17h il y aura un concert, suivi à 18h30 d'un repas.",
    ["vêpres", "matines", "procession", "concert", "repas"],
  ],
  [
    "it",
    "Sabato 24 ottobre, alle ore 18, avranno luogo i vespri.\nDomenica 25 ottobre, alle 8.30, inizia il mattutino, mentre alle 16 seguirà la processione. Dalle 17 ci sarà un concerto, seguito, alle 18.30, da una cena.",
    ["vespri", "mattutino", "processione", "concerto", "cena"],
  ],
  [
    "es",
    "El sábado 24 de octubre, a las 18:00, tendrán lugar las vísperas.\nEl domingo 25 de octubre, a las 8:30, comienzan los maitines, y a las 16:00 sigue la procesión. A partir de las 17:00 habrá un concierto, seguido, a las 18:30, de una cena.",
    ["vísperas", "maitines", "procesión", "concierto", "cena"],
  ],
  [
    "pt",
    "No sábado, 24 de outubro, às 18h, terão lugar as vésperas.\nNo domingo, 25 de outubro, às 8h30, começam as matinas, e às 16h segue-se a procissão. A partir das 17h haverá um concerto, seguido, às 18h30, de um jantar.",
    ["vésperas", "matinas", "procissão", "concerto", "jantar"],
  ],
  [
    "ro",
    "Sâmbătă, 24 octombrie, de la ora 18, va avea loc vecernia.\nDuminică, 25 octombrie, la ora 8:30 începe utrenia, iar la ora 16 pornește procesiunea. De la ora 17 va avea loc un concert, urmat, de la ora 18,30, de o cină.",
    ["vecernia", "utrenia", "procesiunea", "concert", "cină"],
  ],
])("%s: what happens at each hour, without its verb", (language, text, titles) => {
  const starts = ["24 18:00", "25 08:30", "25 16:00", "25 17:00", "25 18:30"];
  expect(itemsOf(language, text)).toEqual(titles.map((title, at) => `${starts[at]} ${title}`));
});

test.each([
  [
    "fr",
    "La journée commencera à 9h30 par un temps d’accueil, pour se saluer.\nPuis nous nous retrouverons tous à 10h pour la présentation des ateliers.\nA 11h la célébration : c’est sur le roc que nous bâtirons",
    ["24 09:30 temps d’accueil", "24 10:00 présentation des ateliers", "24 11:00 célébration"],
  ],
  [
    "de",
    "Wir laden ein: Die Messe beginnt um 10 Uhr, und um 15 Uhr startet das Fest mit Spielen, Tanz und Musik. Um 18 Uhr folgt ein Konzert.",
    ["24 10:00 Messe", "24 18:00 Konzert"],
  ],
  [
    "en",
    "The film starts at 7 pm. A dinner is planned at 8 pm. Games, dances and music follow at 9 pm.",
    ["24 19:00 film", "24 20:00 dinner", "24 21:00 Games, dances and music"],
  ],
])("%s: before and behind the verb: %s", (language, text, expected) =>
  expect(itemsOf(language, text)).toEqual(expected),
);

test.each([
  [
    "en",
    "The office is open from 9:00 to 17:00. The last bus leaves at 18:40. Applications begin at 8:00 and the sale starts at 10:00.",
  ],
  ["en", "Our conference begins at 9:00. The event will take place at 10:00 in the town hall."],
  ["en", "Last year's run took place at 10:00, and the party started at 20:00."],
  ["en", "The concert begins at 20:00."],
  [
    "de",
    "Die Geschäftsstelle ist von 9 bis 12 Uhr geöffnet. Die Züge fahren um 8.10 Uhr und um 9.10 Uhr. Anmeldeschluss ist um 12 Uhr, die Bewerbungsfrist beginnt um 8 Uhr.",
  ],
  [
    "fr",
    "Le bus part à 8h10 et le train à 9h10. Les inscriptions commencent à 8h et la vente commence à 10h.",
  ],
  ["it", "Dalle 17 associazioni ci sarà un dono. L'ufficio è aperto dalle 9 alle 12."],
  ["ro", "Trenul pleacă la ora 7:40. Înscrierile încep la ora 9, iar programul începe la ora 10."],
  ["nl", "Het museum is open van 10 tot 17 uur. De veerboot vertrekt om 9 uur."],
  ["es", "La oficina está abierta de 9:00 a 12:00. El autobús sale a las 7:40."],
  ["pt", "As inscrições começam às 8h e a venda começa às 10h. O comboio parte às 8h10."],
])("%s: hours of others: %s", (language, text) => expect(itemsOf(language, text)).toEqual([]));

test.each([
  [
    "it",
    "Oggi dalle 16 alle 19.30 si svolgerà il primo open day. Questo il programma di massima: 16-16.20 arrivo delle famiglie; 16.20-17.30 visita della scuola, durante la quale tutti spiegano. Dalle 17,30 alle 18,30 lezioni di Greco, Latino, Musica, a cura di docenti. Dalle 17,30 alle 18 giochi.",
    [
      "16:00 arrivo delle famiglie",
      "16:20 visita della scuola",
      "17:30 lezioni di Greco, Latino, Musica",
      "17:30 giochi",
    ],
  ],
  [
    "es",
    "El sábado abrimos de 16:00 a 19:30 h. El programa es el siguiente: 16:00-16:20 llegada de las familias; 16:20-17:30 visita del colegio, con los alumnos.",
    ["16:00 llegada de las familias", "16:20 visita del colegio"],
  ],
  [
    "ro",
    "Școala se deschide între orele 16:00 și 19:30. Programul este: 16:00-16:20 sosirea familiilor; 16:20-17:30 vizita școlii, cu elevii.",
    ["16:00 sosirea familiilor", "16:20 vizita școlii"],
  ],
])("%s: a programme announced behind the hours of the whole: %s", (language, text, expected) =>
  expect(itemsOf(language, text)).toEqual(expected.map((item) => `24 ${item}`)),
);

test("beside the lines of a programme nothing is told twice", () => {
  const text =
    "The welcome begins at 9:00, and at 10:00 follows a talk.\n9:00 Welcome\n10:00 Talk\n11:00 Break";
  expect(itemsOf("en", text)).toEqual(["24 09:00 Welcome", "24 10:00 Talk", "24 11:00 Break"]);
});

test("a quotation is whole, and what follows it is of another clause", () =>
  expect(
    itemsOf(
      "pt",
      "Às 10h00, está previsto o painel “Boas Práticas de Cooperação, em rede”, com a intervenção de Rui Alvim. Às 16h00, será exibido o documentário “Vidas”.",
    ),
  ).toEqual([
    "24 10:00 painel “Boas Práticas de Cooperação, em rede”",
    "24 16:00 documentário “Vidas”",
  ]));

test.each([
  [
    "it",
    "Si parte venerdì, alle 15.30, con l’introduzione.\n\nAlle 15.45, la prima sessione dal titolo Ieri, oggi, domani. Intervengono due giudici.\n\nSi riprende alle 17.20, con una tavola rotonda.",
    ["15:30 introduzione", "15:45 Ieri, oggi, domani", "17:20 tavola rotonda"],
  ],
  [
    "es",
    "El acto inaugural tendrá lugar a las 9:00 horas y estará presidido por la decana.\n\nDespués, también en horario matinal, a las 12.15 horas, está programada la mesa redonda «Treinta años de espera», en la que hablarán todos.",
    ["09:00 acto inaugural", "12:15 mesa redonda «Treinta años de espera»"],
  ],
  [
    "es",
    "A las 9 horas tendrá lugar la apertura. La conferencia «Nacer sin nacionalidad», que ofrecerá a las 09.30 horas el catedrático Ion Pop, abrirá las sesiones. A las 11 horas habrá una pausa.",
    ["09:00 apertura", "09:30 «Nacer sin nacionalidad»", "11:00 pausa"],
  ],
  [
    "pt",
    "Às 10h00 tem início o primeiro painel, sob o tema “Ver, ouvir e sinalizar”, moderado por Rui Lima. Às 12h00, realiza-se a sessão de encerramento.",
    ["10:00 “Ver, ouvir e sinalizar”", "12:00 sessão de encerramento"],
  ],
  [
    "pt",
    "Às 18h00 tem lugar o debate. Às 19h00 realiza-se o concerto. O dia acaba às 20h00, no Salão Nobre.",
    ["18:00 debate", "19:00 concerto"],
  ],
])("%s: as press articles tell it: %s", (language, text, expected) =>
  expect(itemsOf(language, text).map((item) => item.slice(item.indexOf(" ") + 1))).toEqual(
    expected,
  ),
);
