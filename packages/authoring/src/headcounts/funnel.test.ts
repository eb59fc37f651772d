import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The total of each measure that a text tells, and how many of its numbers were left. */
function funnelOf(text: string) {
  const read = readHeadcounts(text);
  const totals = read.ok ? read.value.headcounts.map(({ measure, total }) => [measure, total]) : [];
  const left = read.findings.filter(({ code }) => /stray|number$/.test(code)).length;
  return { ...Object.fromEntries(totals), left };
}

test.each([
  [
    "The room holds 60 people. 110 people applied; we confirmed 58, put 30 on the waiting list and turned 22 away. On the day 55 people came and 20 more joined online.",
    [60, 110, 58, 30, 22, 55, 20],
  ],
  [
    "Der Saal bietet Platz für 90 Personen. Es gingen 140 Bewerbungen ein; 88 Personen sagten zu, 20 stehen auf der Warteliste, 15 wiesen wir ab. Erschienen sind 81, weitere 30 schalteten sich online zu.",
    [90, 140, 88, 20, 15, 81, 30],
  ],
  [
    "La salle peut accueillir 80 personnes. 130 personnes ont manifesté leur intérêt ; 82 ont été confirmées, 25 placées en liste d'attente et 23 refusées faute de place. Le jour venu, 76 étaient présentes et 41 se sont connectées en ligne.",
    [80, 130, 82, 25, 23, 76, 41],
  ],
  [
    "La sala admite 100 personas. Se recibieron 150 solicitudes; se confirmó a 92, 30 pasaron a la lista de espera y 28 fueron rechazadas. Al final acudieron 85 y otras 44 se conectaron por videoconferencia.",
    [100, 150, 92, 30, 28, 85, 44],
  ],
  [
    "La sala ha una capienza di 100 posti. Le richieste sono state 160; hanno confermato in 98, 40 persone sono in lista d'attesa e 22 sono state respinte. I presenti sono stati 91, altri 55 hanno seguito in streaming.",
    [100, 160, 98, 40, 22, 91, 55],
  ],
  [
    "Er was plaats voor 80 bezoekers. 120 mensen hadden belangstelling; 79 van hen kregen een bevestiging, 15 kwamen op de wachtlijst en 26 moesten we afwijzen. Op de dag zelf kwamen er 72; online keken er 31 mee.",
    [80, 120, 79, 15, 26, 72, 31],
  ],
  [
    "A sala tem lugar para 80 pessoas. Houve 110 pedidos de inscrição; confirmámos 82, colocámos 30 em lista de espera e recusámos 18. No dia vieram 77 pessoas e 44 assistiram pela internet.",
    [80, 110, 82, 30, 18, 77, 44],
  ],
  [
    "Sala are o capacitate de 90 de locuri. Au aplicat 140 de persoane; am confirmat 88, am pus pe lista de așteptare 30 și am refuzat 22. În ziua evenimentului au venit 83 de persoane, iar 41 s-au conectat online.",
    [90, 140, 88, 30, 22, 83, 41],
  ],
])("each number of a funnel has its measure: %s", (text, numbers) => {
  const [capacity, interested, confirmed, waitlisted, turnedAway, attended, online] = numbers;
  expect(funnelOf(text)).toEqual({
    capacity,
    interested,
    confirmed,
    waitlisted,
    "turned-away": turnedAway,
    attended,
    "attended-online": online,
    left: 0,
  });
});

test.each([
  [
    "Capacity: 80. Invited: 150. Confirmed: 77. Attended: 71.",
    { capacity: 80, invited: 150, confirmed: 77, attended: 71, left: 0 },
  ],
  [
    "We planned for 25, 31 applied and 24 came.",
    { planned: 25, interested: 31, attended: 24, left: 0 },
  ],
  // A registration says nothing but that somebody registered.
  [
    "We received 150 registrations, of which 118 were confirmed; 109 showed up.",
    { confirmed: 118, attended: 109, left: 1 },
  ],
  // The measure behind is that of the next number where an "and" stands between.
  [
    "Ficaram em lista de espera 30 e ficaram de fora 24. Participaram 39.",
    { waitlisted: 30, "turned-away": 24, attended: 39, left: 0 },
  ],
  // What is not known is no measure: cases, claims, and a verb all alone.
  [
    "Foram confirmados 23 casos e rejeitados 4 recursos. Participaram 39.",
    { attended: 39, left: 0 },
  ],
  ["Das Gericht hat 14 Klagen abgewiesen. Es kamen 20 Personen.", { attended: 20, left: 1 }],
  ["The police confirmed 9.", { left: 0 }],
])("a measure is that of people: %s", (text, funnel) => {
  expect(funnelOf(text)).toEqual(funnel);
});
