import type * as core from "@plenary/core";
import type * as published from "../../schemas/types/index.d.ts";

/** Fails to compile unless each type can stand where the other one is asked for. */
type Same<A extends B, B extends C, C = A> = [A, B, C];

export type Documents = [
  Same<published.Event, core.Event>,
  Same<published.Project, core.Project>,
  Same<published.Series, core.Series>,
  Same<published.PlenaryDocument, core.PlenaryDocument>,
];
export type Parts = [
  Same<published.Agenda, core.Agenda>,
  Same<published.AgendaItem, core.AgendaItem>,
  Same<published.Extensions, core.Extensions>,
  Same<published.Finding, core.Finding>,
  Same<published.Headcount, core.Headcount>,
  Same<published.Organization, core.Organization>,
  Same<published.Participant, core.Participant>,
  Same<published.Person, core.Person>,
  Same<published.Place, core.Place>,
  Same<published.Registration, core.Registration>,
  Same<published.Rotation, core.Rotation>,
  Same<published.StakeholderCategory, core.StakeholderCategory>,
  Same<published.Statement, core.Statement>,
  Same<published.Taxonomy, core.Taxonomy>,
];

export type Different = [
  // @ts-expect-error What the published type has more would be lost.
  Same<published.Event & { more: string }, core.Event>,
  // @ts-expect-error What it allows more would not be valid.
  Same<published.Event | string, core.Event>,
  // @ts-expect-error A key of another type.
  Same<Omit<published.Event, "edition"> & { edition?: string }, core.Event>,
];
