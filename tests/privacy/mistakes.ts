import type { Event } from "@plenary/core";
import { MARK } from "./marked-event.ts";

/** Documents with a mistake in each place where a person's data stands, so that something must be said of it. */
export const mistakes: readonly {
  readonly name: string;
  readonly change: (event: Event) => unknown;
}[] = [
  {
    name: "a participant's country",
    change: (event) => ({ ...event, participants: [{ id: "p1", country: MARK }] }),
  },
  {
    name: "a participant's consent",
    change: (event) => ({ ...event, participants: [{ id: "p1", consent: { visibility: MARK } }] }),
  },
  {
    name: "a person's e-mail",
    change: (event) => ({ ...event, people: [{ id: "a", name: "A", email: MARK }] }),
  },
  {
    name: "a person's telephone",
    change: (event) => ({ ...event, people: [{ id: "a", name: "A", phone: MARK }] }),
  },
  {
    name: "a person's address",
    change: (event) => ({ ...event, people: [{ id: "a", name: "A", url: MARK }] }),
  },
  {
    name: "a person's name",
    change: (event) => ({ ...event, people: [{ id: "a", name: [MARK] }] }),
  },
  {
    name: "a participant's person",
    change: (event) => ({ ...event, participants: [{ id: "p1", person: MARK }] }),
  },
  {
    name: "a participant's status",
    change: (event) => ({ ...event, participants: [{ id: "p1", status: MARK }] }),
  },
  {
    name: "a participant twice",
    change: (event) => ({ ...event, participants: [{ id: MARK }, { id: MARK }] }),
  },
  {
    name: "a person twice",
    change: (event) => ({
      ...event,
      people: [
        { id: MARK, name: "A" },
        { id: MARK, name: "A" },
      ],
    }),
  },
];
