import { writeFileSync } from "node:fs";
import { licencesPage } from "./licences.ts";
import { ROOT } from "./lock.ts";

/* npm run licences */

writeFileSync(`${ROOT}docs/licences.md`, licencesPage());
