import { describe, expect, test } from "vitest";
import { resolveTaxonomy } from "./category-tree.ts";

const tree = resolveTaxonomy();

describe("the labels that people write in attendance lists", () => {
  test.each([
    ["en", "judges", "judge"],
    ["en", "prosecutor", "prosecutor"],
    ["en", "Magistrates", "magistrate"],
    ["en", "lawyers", "lawyer"],
    ["en", "police officer", "police-officer"],
    ["en", "police officers", "police-officer"],
    ["en", "law enforcement agencies", "law-enforcement"],
    ["en", "anti-trafficking governmental agencies", "anti-trafficking-body"],
    ["en", "National Agency against Trafficking in Persons", "anti-trafficking-body"],
    ["en", "National Agency for Employment", "employment-service"],
    ["en", "labour inspectors", "labour-inspector"],
    ["en", "labour recruiting agencies", "recruitment-agency"],
    ["en", "public servants", "public-servant"],
    ["en", "central administration", "central-government"],
    ["en", "social departments", "social-services"],
    ["en", "GDSACP", "child-protection-authority"],
    ["en", "general directorate for social assistance", "child-protection-authority"],
    [
      "en",
      "General Direction of Social Affairs and Child Protection",
      "child-protection-authority",
    ],
    ["en", "social workers", "social-worker"],
    ["en", "psychologists", "psychologist"],
    ["en", "physicians", "physician"],
    ["en", "NGOs", "ngo"],
    ["en", "NGO’s", "ngo"],
    ["en", "non-governmental organisations", "ngo"],
    ["en", "foreign embassies", "embassy"],
    ["en", "foreign diplomats", "diplomat"],
    ["en", "international organizations", "international-organization"],
    ["en", "European Commission", "eu-institution"],
    ["en", "European institutions", "eu-institution"],
    ["en", "researchers", "researcher"],
    ["en", "journalists", "journalist"],
    ["en", "victims of trafficking", "survivor"],
    ["ro", "judecători", "judge"],
    ["ro", "JUDECATORI", "judge"],
    ["ro", "procurori", "prosecutor"],
    ["ro", "avocaţi", "lawyer"],
    ["ro", "magistrați", "magistrate"],
    ["ro", "grefieri", "court-staff"],
    ["ro", "polițiști", "police-officer"],
    ["ro", "polițiști de frontieră", "border-guard"],
    ["ro", "inspectori de muncă", "labour-inspector"],
    ["ro", "funcționari publici", "public-servant"],
    ["ro", "asistenți sociali", "social-worker"],
    ["ro", "asistenți medicali", "nurse"],
    ["ro", "asistente sociale", "social-worker"],
    ["ro", "psihologi", "psychologist"],
    ["ro", "medici", "physician"],
    ["ro", "DGASPC", "child-protection-authority"],
    ["ro", "ONG-urilor", "ngo"],
    ["ro", "organizații neguvernamentale", "ngo"],
    ["ro", "ambasade", "embassy"],
    ["ro", "administrația publică centrală", "central-government"],
    ["ro", "cercetători", "researcher"],
    ["ro", "jurnaliști", "journalist"],
    ["nl", "Officieren van justitie", "prosecutor"],
    ["nl", "maatschappelijk werkers", "social-worker"],
    ["fr", "assistantes sociales", "social-worker"],
    ["fr", "organisations non gouvernementales", "ngo"],
    ["es", "jueces", "judge"],
    ["es", "trabajadoras sociales", "social-worker"],
    ["de", "Staatsanwältinnen", "prosecutor"],
    ["de", "Nichtregierungsorganisationen", "ngo"],
    ["it", "assistenti sociali", "social-worker"],
    ["pt", "assistentes sociais", "social-worker"],
  ])("%s: %s", (language, text, id) => {
    expect(tree.findByLabel(text, language)).toEqual([id]);
  });

  test.each([
    ["es", "magistrado"],
    ["de", "Magistrat"],
    ["ro", "ofițer de poliție"],
    ["en", "victims"],
  ])("%s: %s names none, because it means something else or too much", (language, text) => {
    expect(tree.findByLabel(text, language)).toEqual([]);
  });
});
