// Categories of your own, placed in the tree of everybody's: they roll up with the others and keep their own names.
import { resolveTaxonomy } from "@plenary/core";

const categories = resolveTaxonomy({
  id: "plenary-stakeholders",
  version: "1.0",
  concepts: [
    {
      id: "x-example-helpline",
      broader: "ngo",
      kind: "organization",
      prefLabel: { en: "Helpline", ro: "Linie telefonică de asistență" },
      altLabel: { en: ["hotline"] },
    },
  ],
});

// What people write is found by any of its labels, and rolls up through the tree.
for (const id of categories.findByLabel("hotline", "en")) {
  for (const step of [id, ...categories.ancestors(id)]) {
    console.log(`${step}: ${categories.label(step, "ro")}`);
  }
}
