import { readFileSync } from "node:fs";
import { readProgramme } from "../src/programme/read-programme.ts";
const text = readFileSync(0, "utf8");
const r = readProgramme(text, { timeZone: "Europe/Rome", ...(process.argv[2] ? { language: process.argv[2] } : {}) });
if (r.ok) for (const d of r.value.event.agenda?.days ?? []) { console.log(d.date); for (const i of d.items) console.log("  ", i.start, i.end, "|", i.kind, "|", i.title, "|", r.value.event.place?.rooms?.find(x => x.id === i.room)?.name ?? "", "|", (i.roles ?? []).map(x => x.role + ":" + (x.person ? r.value.event.people?.find(p => p.id === x.person)?.name : "=" + x.attribution)).join("; ")); }
for (const f of r.findings) console.log(f.code, f.params?.line, f.message.slice(0, 110));
