import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentRelease, filesOf, RELEASED } from "./compatibility/release.ts";

// Run by `npm run version:packages`, after the versions were raised: keeps what is about to be published, to hold later releases to.
mkdirSync(RELEASED, { recursive: true });
for (const [name, text] of filesOf(currentRelease())) writeFileSync(join(RELEASED, name), text);
