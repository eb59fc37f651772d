import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The lines as `value label @institution`. */
function linesOf(language: string, text: string) {
  const read = readHeadcounts(text, { language });
  const lines = read.ok ? read.value.headcounts.flatMap(({ lines = [] }) => lines) : [];
  return lines.map(({ value, label, institution = "" }) => `${value} ${label} @${institution}`);
}

test.each([
  ["en", "12 students of the Faculty of Law also attended.", "students @faculty-of-law"],
  [
    "ro",
    "12 studenți ai Facultății de Drept de asemenea au participat.",
    "studenți @facultatii-de-drept",
  ],
  ["nl", "12 studenten van de Universiteit Gent ook aanwezig.", "studenten @universiteit-gent"],
  ["fr", "12 avocats du Barreau de Lyon aussi ont participé.", "avocats @barreau-de-lyon"],
  ["de", "Es kamen 12 Studenten der Universität Wien ebenfalls.", "Studenten @universitat-wien"],
  [
    "es",
    "12 estudiantes de la Universidad de Sevilla también participaron.",
    "estudiantes @universidad-de-sevilla",
  ],
  [
    "it",
    "12 studenti dell'Università di Torino anche hanno partecipato.",
    "studenti @universita-di-torino",
  ],
  [
    "pt",
    "12 estudantes da Universidade de Lisboa também participaram.",
    "estudantes @universidade-de-lisboa",
  ],
])("%s: an adverb at its end is no part of a name: %s", (language, text, line) => {
  expect(linesOf(language, text)).toEqual([`12 ${line}`]);
});

test.each([
  [
    "en",
    "Present: 12 judges; 2 survivors of trafficking opened the afternoon session.",
    "survivors of trafficking",
  ],
  ["ro", "Prezenți: 12 judecători; 2 avocați stagiari au deschis sesiunea.", "avocați stagiari"],
  ["nl", "Aanwezig: 12 rechters; 2 slachtoffers openden de middagsessie.", "slachtoffers"],
  ["fr", "Présents : 12 juges ; 2 avocats stagiaires ouvrirent la séance.", "avocats stagiaires"],
  ["de", "Anwesend: 12 Richter; 2 Anwälte eröffneten die Sitzung.", "Anwälte"],
  ["es", "Presentes: 12 jueces; 2 abogados abrieron la sesión.", "abogados"],
  ["it", "Presenti: 12 giudici; 2 avvocati aprirono la sessione.", "avvocati"],
  ["pt", "Presentes: 12 juízes; 2 advogados abriram a sessão.", "advogados"],
])("%s: what they did is no part of who they are: %s", (language, text, label) => {
  expect(linesOf(language, text)[1]).toBe(`2 ${label} @`);
});
