import {
  Citation,
  EventDocument,
  Figure,
  Objective,
  Outcome,
  Source,
  Statement,
  Topic,
} from "@plenary/core";
import { define } from "../definition.ts";

export const record = {
  objective: define(Objective, {
    description: "What the organizers mean to reach.",
    example: { kind: "aim", text: "A platform for organizations that work against trafficking" },
  }),
  topic: define(Topic, {
    description: "What is discussed, at an event or in an agenda item.",
    example: { name: "Referral of victims" },
  }),
  outcome: define(Outcome, {
    description: "What came of an event, of one edition of a series, or of an earlier outcome.",
    example: { text: "A network of practitioners", status: "launched", date: "2016-12" },
    properties: {
      edition: "The edition of the series that it came of.",
      followUpOf: "The id of the earlier outcome that it follows.",
    },
  }),
  statement: define(Statement, {
    description: "What was said: a person's words, a claim about the world, or feedback.",
    example: { kind: "feedback", text: "We should have met years ago." },
    properties: { speaker: "The id of a person of the document." },
  }),
  citation: define(Citation, {
    description: "The work that a statement rests on.",
    example: {
      title: "Report on Trafficking in Human Beings",
      publisher: "Eurostat",
      date: "2015",
    },
  }),
  figure: define(Figure, {
    description:
      "A number that somebody stated, in integers: 4.2 in 1,000 is the value 42 per 10,000, and 16 % is 16 per 100.",
    example: { value: 16, per: 100, unit: "identified victims", region: "Romania" },
    properties: {
      per: "What the value is a part of; 1 when it is not stated.",
      unit: "What is counted.",
    },
  }),
  "event-document": define(EventDocument, {
    description: "A paper that belongs to the event.",
    example: { id: "report", title: "Conference report", kind: "report", code: "D2.6" },
    properties: {
      code: "The code of a deliverable, such as D2.6.",
      author: "The id of an organization or person of the document.",
    },
  }),
  source: define(Source, {
    description: "Where the document's facts were taken from.",
    example: {
      title: "Invitation",
      url: "https://example.org/invitation",
      retrieved: "2019-10-01",
    },
    properties: {
      author: "In words, as the source states it.",
      date: "When it was published.",
      retrieved: "The day on which it was read.",
    },
  }),
};

export const recordParts = {
  "objective-kind": define(Objective.shape.kind.unwrap(), {
    description: "What the organizers call an objective.",
    example: "goal",
  }),
  "outcome-status": define(Outcome.shape.status.unwrap(), {
    description: "How far an outcome was reached.",
    example: "partly-met",
  }),
  "statement-kind": define(Statement.shape.kind, {
    description: "What kind of statement it is.",
    example: "quote",
  }),
  "figure-qualifier": define(Figure.shape.qualifier.unwrap(), {
    description: "How near a figure comes to what it stands for; exactly when it is not stated.",
    example: "about",
  }),
  "figure-period": define(Figure.shape.period.unwrap(), {
    description: "The time that a figure is about.",
    example: { start: "2011", end: "2014" },
    properties: { end: "The last year, month or day that belongs to it." },
  }),
  "event-document-kind": define(EventDocument.shape.kind, {
    description: "What kind of paper it is.",
    example: "minutes",
  }),
};
