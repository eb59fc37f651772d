import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import type { Language } from "./language.ts";
import { dutch } from "./nl.ts";
import { portuguese } from "./pt.ts";
import { romanian } from "./ro.ts";

/** The languages that programmes and attendance lines are read in. */
export const languages: readonly Language[] = [
  english,
  romanian,
  dutch,
  french,
  german,
  spanish,
  italian,
  portuguese,
];
