import {
  Attribution,
  Audience,
  Consent,
  EventRole,
  Organization,
  Participant,
  ParticipantStatus,
  Person,
  Post,
  Privacy,
} from "@plenary/core";
import { define } from "../definition.ts";

export const people = {
  organization: define(Organization, {
    description: "An organization, an institution or a unit of one.",
    example: { id: "cpoe-thb", name: "CPOE Anti-Human Trafficking workgroup", parent: "cpoe" },
    properties: {
      parent: "The id of the organization that it belongs to.",
      categories: "The stakeholder categories that it stands for.",
    },
  }),
  person: define(Person, {
    description: "A person whom the document names.",
    example: { id: "ana-pop", name: "Ana Pop", posts: [{ title: "Prosecutor" }] },
    properties: {
      honorificPrefix: "What stands before the name, such as Dr.",
      email: "No public copy has it.",
      phone: "No public copy has it.",
      note: "For the organizers alone.",
    },
  }),
  post: define(Post, {
    description: "A position that a person holds.",
    example: { title: "State secretary", organization: "ministry-of-justice", acting: true },
    properties: {
      organization: "The id of an organization of the document.",
      acting: "Whether the post is held ad interim.",
    },
  }),
  "event-role": define(EventRole, {
    description:
      "Who carries the event, or contributes to it as a whole: an organization or person of the document, or people told by attribution alone.",
    example: { role: "organizer", party: "cpoe-thb" },
    properties: {
      party: "The id of an organization or person of the document.",
      through: "The id of the organization through which the party acts.",
      attribution: "How the source names people that it does not name.",
      count: "How many people the attribution stands for.",
    },
  }),
  participant: define(Participant, {
    description:
      "Somebody who takes part: a person of the document, or somebody told by attribution alone.",
    example: {
      id: "p-7f3a",
      attribution: "a judge from a local court",
      categories: ["judge"],
      country: "RO",
      status: "confirmed",
    },
    properties: {
      id: "Should be random: one that is made of a name or an e-mail address can be guessed.",
      person: "The id of a person of the document.",
      organization: "The id of an organization of the document.",
      role: "What the participant does at the event, in words.",
      registered: "When the participant registered.",
      sessions: "The ids of the agenda items that the participant signed up for.",
      note: "For the organizers alone.",
    },
  }),
  "participant-status": define(ParticipantStatus, {
    description: "Where a participant stands, from the invitation to the day itself.",
    example: "confirmed",
  }),
  consent: define(Consent, {
    description: "A person's permission to be named, and to whom.",
    example: { visibility: "participants", date: "2019-09-20" },
    properties: { visibility: "The widest audience that may see the name." },
  }),
  privacy: define(Privacy, {
    description: "How the event protects those who take part.",
    example: { visibility: "public", attribution: "role-only", threshold: 5 },
    properties: {
      visibility: "The widest audience that may have a copy.",
      threshold: "The smallest count that a public copy shows; 5 when it is not stated.",
    },
  }),
  audience: define(Audience, {
    description: "Who a copy of the document is for; each sees a subset of what the next one sees.",
    example: "public",
  }),
  attribution: define(Attribution, {
    description:
      "How contributions may be attributed: by name, by role without a name, or not at all (the Chatham House Rule).",
    example: "role-only",
  }),
};

export const peopleParts = {
  "event-role-name": define(EventRole.shape.role, {
    description: "What somebody is to an event.",
    example: "organizer",
  }),
};
