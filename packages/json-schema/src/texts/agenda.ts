import {
  Agenda,
  AgendaDay,
  AgendaItem,
  AgendaItemKind,
  AgendaRole,
  Rotation,
  Track,
  Workshop,
} from "@plenary/core";
import { define } from "../definition.ts";

export const agenda = {
  agenda: define(Agenda, {
    description: "The programme, day by day.",
    example: {
      days: [
        {
          date: "2019-10-18",
          items: [{ kind: "meal", title: "Lunch", start: "13:00", end: "14:00" }],
        },
      ],
    },
  }),
  "agenda-day": define(AgendaDay, {
    description: "One day of the agenda.",
    example: { date: "2019-10-18", items: [] },
    properties: { items: "What happens on the day, in order of time." },
  }),
  "agenda-item": define(AgendaItem, {
    description:
      "One entry of the agenda. Without an end it is an instant; without a start the source gives no time.",
    example: {
      id: "opening",
      kind: "opening",
      title: "Opening",
      start: "10:00",
      end: "10:15",
    },
    properties: {
      id: "Derived from the title where it is missing; moving an item in time keeps it.",
      end: "On the day of the start, unless it has a date of its own.",
      room: "The id of a room of the event's place.",
      track: "The id of a track of the agenda.",
      parent: "The id of the item that this one is a part of.",
      roles: "Who contributes.",
      capacity: "How many people there is room for.",
      documents: "The ids of documents of the event.",
      visibility: "Who may see the item; everybody when it is not stated.",
    },
  }),
  "agenda-item-kind": define(AgendaItemKind, {
    description: "What an agenda item is.",
    example: "panel",
  }),
  track: define(Track, {
    description: "A strand of sessions that belong together and may run beside others.",
    example: { id: "prevention", name: "Prevention" },
  }),
  rotation: define(Rotation, {
    description: "Workshops that run side by side in rounds of equal length.",
    example: { workshops: 4, rounds: 2, mode: "repeat-all" },
    properties: {
      workshops: "Their number, or the workshops themselves.",
      mode: "Not stated, it is scheduled as repeat-all.",
    },
  }),
  workshop: define(Workshop, {
    description: "One workshop of a rotation.",
    example: { id: "hotlines", title: "Running a hotline", rounds: [1, 2] },
    properties: {
      room: "The id of a room of the event's place.",
      rounds: "The rounds in which it is given, counted from 1.",
    },
  }),
  "agenda-role": define(AgendaRole, {
    description:
      "Who contributes to one agenda item: a person of the document, or people told by attribution and count.",
    example: { role: "speaker", attribution: "international experts", count: 4 },
    properties: {
      person: "The id of a person of the document.",
      organization: "The id of the organization that they speak for.",
      attribution: "How the source names people that it does not name.",
      count: "How many people the attribution stands for.",
    },
  }),
};

export const agendaParts = {
  "agenda-item-status": define(AgendaItem.shape.status.unwrap(), {
    description: "Whether an agenda item stands.",
    example: "confirmed",
  }),
  "rotation-mode": define(Rotation.shape.mode.unwrap(), {
    description:
      "repeat-all gives every workshop in every round, split gives each workshop in one round.",
    example: "repeat-all",
  }),
  "agenda-role-name": define(AgendaRole.shape.role, {
    description: "What somebody does in an agenda item.",
    example: "moderator",
  }),
};
