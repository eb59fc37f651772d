import type { Event } from "./event.ts";
import type { Project } from "./project.ts";
import type { Series } from "./series.ts";

/** Any root document. */
export type PlenaryDocument = Event | Project | Series;
