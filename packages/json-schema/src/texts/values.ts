import {
  EndTime,
  Extensions,
  Finding,
  Id,
  Instant,
  JsonPointer,
  LanguageTag,
  LocalDate,
  LocalDateOrDateTime,
  LocalDateTime,
  LocalTime,
  ReducedDate,
  Severity,
  Text,
  TimeZone,
} from "@plenary/core";
import { define } from "../definition.ts";

export const values = {
  id: define(Id, {
    description:
      "A stable identifier: lower-case ASCII words joined by hyphens, unique within its document.",
    example: "opening-session",
  }),
  text: define(Text, {
    description: "Text for people, in the document's language.",
    example: "Arrival & Registration",
  }),
  "language-tag": define(LanguageTag, {
    description: "A language tag (BCP 47): language, script, region and variants.",
    example: "pt-BR",
  }),
  "local-date": define(LocalDate, {
    description: "A date that exists, YYYY-MM-DD.",
    example: "2019-10-18",
  }),
  "local-time": define(LocalTime, {
    description: "A wall-clock time to the minute, HH:MM, in the event's time zone.",
    example: "09:00",
  }),
  "local-date-time": define(LocalDateTime, {
    description: "A wall-clock date and time to the minute, YYYY-MM-DDTHH:MM.",
    example: "2019-10-18T09:00",
  }),
  "local-date-or-date-time": define(LocalDateOrDateTime, {
    description: "A date, or a date and time, as the source states it.",
    example: "2019-10-05",
  }),
  "end-time": define(EndTime, {
    description:
      "When an agenda item ends: a time on the day of its start, or a date and time on a later day.",
    example: "2019-10-19T01:00",
  }),
  "reduced-date": define(ReducedDate, {
    description:
      "A point in local time as precise as it is known: a year, a month, a day, or a day and time.",
    example: "2018-10",
  }),
  instant: define(Instant, {
    description: "A point on the UTC time line, YYYY-MM-DDTHH:MM:SSZ (RFC 3339).",
    example: "2019-09-01T10:00:00Z",
  }),
  "time-zone": define(TimeZone, {
    description: "The name of a time zone in the IANA database.",
    example: "Europe/Bucharest",
  }),
  "json-pointer": define(JsonPointer, {
    description: "A JSON Pointer (RFC 6901) into the document; the empty one is the whole.",
    example: "/registration/deadline",
  }),
  extensions: define(Extensions, {
    description:
      "Data that Plenary has no word for, each under a name whose domain its owner controls.",
    example: { "example.org/badge-colour": "green" },
  }),
  finding: define(Finding, {
    description: "Something that is wrong or worth knowing in a document.",
    example: {
      code: "time/end-before-start",
      severity: "error",
      path: "/end",
      message: "The event ends before it starts.",
      params: {},
    },
    properties: {
      path: "Where in the document.",
      message: "What is wrong and what to do; never a participant's data.",
      params: "The parts of the message, for those who write it in other words.",
    },
  }),
  severity: define(Severity, {
    description:
      "How much a finding weighs: an error makes the document unfit, a warning wants a look, an info is good to know.",
    example: "warning",
  }),
};

export const valueParts = {
  "finding-code": define(Finding.shape.code, {
    description: "What kind of finding it is, for programs.",
    example: "time/end-before-start",
  }),
  "extension-name": define(Extensions.keyType, {
    description: "A domain that the owner of the data controls, and a path of their choice.",
    example: "example.org/badge-colour",
  }),
};
