import { foldLabel } from "@plenary/core";

/** What the sum below a list is called, in eight languages, as `foldLabel` writes it. */
const TOTAL =
  /^(grand |in |en |im )?(total|totals|totalul|totaal|totale|totaux|totales|totais|gesamt|gesamtzahl|insgesamt|summe|sum|suma|soma|somma|somme)( general| generala| generale)?( de| di| der)?( participants| participanti| deelnemers| teilnehmer| participantes| partecipanti)?[ :=]*[0-9., ]*$/;

/** Whether a row is the sum below the list and no person: a word for it, and nothing else but numbers. */
export function isTotal(name: string, others: readonly string[]): boolean {
  return (
    TOTAL.test(foldLabel(name.slice(0, 200))) && others.every((cell) => /^[\s\d.,]*$/.test(cell))
  );
}
