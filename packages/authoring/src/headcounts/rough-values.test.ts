import { describe, expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

const values = [6, 10, 12, 15, 20, 24, 30, 36, 40, 50, 60, 70, 80, 90, 100];

/** How each language says about as many, with `#` where the phrase stands in its sentence. */
const sentences = {
  en: [
    "12 lawyers and # judges attended.",
    "half a dozen, ten or so, a dozen, fifteen or so, a score of, two dozen, thirty or so, three dozen, forty or so, half a hundred, sixty or so, seventy or so, eighty or so, ninety or so, a hundred or so",
  ],
  ro: [
    "Au participat 12 avocați și # judecători.",
    "o jumătate de duzină de, vreo zece, o duzină de, vreo cincisprezece, vreo douăzeci de, două duzini de, vreo treizeci de, trei duzini de, vreo patruzeci de, o jumătate de sută de, vreo șaizeci de, vreo șaptezeci de, vreo optzeci de, vreo nouăzeci de, vreo o sută de",
  ],
  nl: [
    "12 advocaten en # rechters namen deel.",
    "een half dozijn, een tiental, een dozijn, een vijftiental, een twintigtal, twee dozijn, een dertigtal, drie dozijn, een veertigtal, een vijftigtal, een zestigtal, een zeventigtal, een tachtigtal, een negentigtal, een honderdtal",
  ],
  fr: [
    "12 avocats et # juges ont participé.",
    "une demi-douzaine de, une dizaine de, une douzaine de, une quinzaine de, une vingtaine de, deux douzaines de, une trentaine de, trois douzaines de, une quarantaine de, une cinquantaine de, une soixantaine de, une septantaine de, une huitantaine de, une nonantaine de, une centaine de",
  ],
  de: [
    "12 Anwälte und # Richter nahmen teil.",
    "ein halbes Dutzend, etwa zehn, ein Dutzend, etwa fünfzehn, an die zwanzig, zwei Dutzend, gut dreißig, drei Dutzend, rund vierzig, ein halbes Hundert, rund sechzig, knapp siebzig, etwa achtzig, fast neunzig, etwa hundert",
  ],
  es: [
    "Participaron 12 abogados y # jueces.",
    "media docena de, una decena de, una docena de, una quincena de, una veintena de, dos docenas de, una treintena de, tres docenas de, una cuarentena de, medio centenar de, unos sesenta, unos setenta, unos ochenta, unos noventa, un centenar de",
  ],
  it: [
    "Hanno partecipato 12 avvocati e # giudici.",
    "una mezza dozzina di, una decina di, una dozzina di, una quindicina di, una ventina di, due dozzine di, una trentina di, tre dozzine di, una quarantina di, una cinquantina di, una sessantina di, una settantina di, un'ottantina di, una novantina di, un centinaio di",
  ],
  pt: [
    "Participaram 12 advogados e # juízes.",
    "meia dúzia de, uma dezena de, uma dúzia de, uma quinzena de, uma vintena de, duas dúzias de, uns trinta, três dúzias de, uns quarenta, meia centena de, uns sessenta, sete dezenas de, uns oitenta, uns noventa, uma centena de",
  ],
} as const;

describe("all languages say about as many for the same values", () => {
  test.each(Object.entries(sentences))("%s", (language, [sentence, phrases]) => {
    const read = phrases.split(", ").map((phrase) => {
      const found = readHeadcounts(sentence.replace("#", phrase), { language });
      const lines = found.ok ? found.value.headcounts[0]?.lines : [];
      return lines?.map(({ value, categories = [] }) => [value, ...categories]);
    });
    expect(read).toEqual(
      values.map((value) => [
        [12, "lawyer"],
        [value, "judge"],
      ]),
    );
  });
});

describe("people without a number are told beside others, and are none of them", () => {
  test.each([
    ["en", "3 lawyers and several hundred judges attended."],
    ["en", "3 lawyers and both judges attended."],
    ["en", "3 lawyers and all the judges attended."],
    ["en", "Both judges and 3 lawyers attended."],
    ["en", "A couple of judges and 3 lawyers attended."],
    ["en", "3 lawyers and a handful of judges attended."],
    ["ro", "Au participat 3 avocați și câteva sute de judecători."],
    ["ro", "Ambii judecători și 3 avocați au participat."],
    ["nl", "3 advocaten en enkele honderden rechters namen deel."],
    ["nl", "Een paar rechters en 3 advocaten namen deel."],
    ["fr", "3 avocats et plusieurs centaines de juges ont participé."],
    ["fr", "Une poignée de juges et 3 avocats ont participé."],
    ["de", "Mehrere hundert Richter und 3 Anwälte nahmen teil."],
    ["de", "3 Anwälte und beide Richter nahmen teil."],
    ["es", "Participaron 3 abogados y varios cientos de jueces."],
    ["es", "Ambos jueces y 3 abogados participaron."],
    ["it", "Hanno partecipato 3 avvocati e alcune centinaia di giudici."],
    ["it", "Un paio di giudici e 3 avvocati hanno partecipato."],
    ["pt", "Participaram 3 advogados e várias centenas de juízes."],
    ["pt", "Ambos os juízes e 3 advogados participaram."],
  ])("%s: %s", (language, text) => {
    const read = readHeadcounts(text, { language });
    const lines = read.ok ? read.value.headcounts[0]?.lines : [];
    const codes = read.findings.map(({ code }) => code);
    expect([lines?.map(({ value, categories }) => [value, categories]), codes]).toEqual([
      [[3, ["lawyer"]]],
      ["attendance/no-number"],
    ]);
  });
});

test.each([
  ["en", "12 or so judges attended.", "12 or so"],
  ["en", "12 judges or more attended.", "or more"],
  ["pt", "Participaram 12 juízes ou mais.", "ou mais"],
  ["ro", "Au participat 12 sau mai mulți judecători.", "12 sau mai mulți"],
  ["nl", "12 of meer rechters namen deel.", "12 of meer"],
  ["fr", "12 ou plus juges ont participé.", "12 ou plus"],
  ["de", "12 oder mehr Richter nahmen teil.", "12 oder mehr"],
  ["es", "Participaron 12 o más jueces.", "12 o más"],
  ["it", "Hanno partecipato 12 o più giudici.", "12 o più"],
  ["pt", "Participaram 12 ou mais juízes.", "12 ou mais"],
])("a number is rough by the words behind it: %s: %s", (language, text, note) => {
  const read = readHeadcounts(text, { language });
  const lines = read.ok ? read.value.headcounts[0]?.lines : [];
  expect(lines?.map(({ value, note, categories }) => [value, note, categories])).toEqual([
    [12, note, ["judge"]],
  ]);
});
