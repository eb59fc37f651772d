import { Consent, Email, type Id, LanguageTag, Phone } from "@plenary/core";
import { findCountry } from "./country-codes.ts";
import type { ParticipantCode, RowProblem } from "./participant-codes.ts";
import type { Registration } from "./registration.ts";
import type { RegistrationField } from "./registration-fields.ts";
import { findStatus } from "./status-words.ts";

/** Finds the categories that a text names. */
export type FindCategory = (text: string) => readonly Id[];

/** How the values of one column are read; what cannot be read is a problem whose words repeat nothing of it. */
export interface ValueReader {
  readonly column: RegistrationField;
  readonly field: Exclude<keyof Registration, "name">;
  readonly parse: (text: string, findCategory: FindCategory) => unknown;
  readonly problem: (text: string) => RowProblem;
}

const text = (value: string) => value;
const none = problem("participants/unreadable-value", "");

export const VALUE_READERS: readonly ValueReader[] = [
  {
    column: "email",
    field: "email",
    parse: email,
    problem: unreadable("e-mail address", "Write one address."),
  },
  {
    column: "phone",
    field: "phone",
    parse: (value) => matching(Phone, value),
    problem: unreadable("telephone number", "Write one number."),
  },
  { column: "organization", field: "organization", parse: text, problem: none },
  {
    column: "category",
    field: "categories",
    parse: categories,
    problem: problem(
      "participants/unknown-category",
      "The category is none of the taxonomy, or names several of it. Write the id or the label of one, or add it to the document's taxonomy.",
    ),
  },
  {
    column: "country",
    field: "country",
    parse: findCountry,
    problem: problem(
      "participants/unknown-country",
      "The country is not known. Write its code of two letters, or its name.",
    ),
  },
  { column: "role", field: "role", parse: text, problem: none },
  {
    column: "status",
    field: "status",
    parse: findStatus,
    problem: problem(
      "participants/unknown-status",
      "The status is not known. Write one such as confirmed, waitlisted, turned-away or attended.",
    ),
  },
  {
    column: "registered",
    field: "registered",
    parse: instant,
    problem: (value) => (isLocalDate(value) ? LOCAL_DATE : UNREADABLE_DATE)(),
  },
  {
    column: "language",
    field: "language",
    parse: (value) => matching(LanguageTag, value),
    problem: unreadable("language", "Write a tag such as `ro`."),
  },
  {
    column: "consent",
    field: "consent",
    parse: consent,
    problem: unreadable(
      "consent",
      "Write to whom the person may be named: public, participants or organizers.",
    ),
  },
  { column: "note", field: "note", parse: text, problem: none },
];

function problem(code: ParticipantCode, message: string): () => RowProblem {
  return () => ({ code, message });
}

function unreadable(what: string, advice: string): () => RowProblem {
  return problem(
    "participants/unreadable-value",
    `The ${what} cannot be read and was left out. ${advice}`,
  );
}

function matching(schema: typeof Phone, value: string): string | undefined {
  return schema.safeParse(value).success ? value : undefined;
}

function email(value: string): string | undefined {
  return matching(Email, value.replace(/^mailto:/i, ""));
}

/** One category, or several that are told apart by a semicolon, a comma, a slash or a bar. */
function categories(value: string, findCategory: FindCategory): Id[] | undefined {
  const whole = findCategory(value);
  if (whole.length === 1) return [...whole];
  const parts = value.split(/[;,/|]/).filter((part) => part.trim() !== "");
  const found = parts.map((part) => findCategory(part));
  if (parts.length < 2 || found.some((ids) => ids.length !== 1)) return undefined;
  return [...new Set(found.flat())];
}

const UNREADABLE_DATE = unreadable(
  "registration date",
  "Write a date and time with its offset, such as 2019-09-01T10:00:00Z.",
);
const LOCAL_DATE = problem(
  "participants/unreadable-value",
  "The registration date does not say of which instant it is, because it has no time of day or no offset from UTC, and was left out. If it matters, export it like 2019-09-01T10:00:00Z.",
);

/** A date as spreadsheets write it, whichever of its numbers is the month, with or without a time of day. */
function isLocalDate(value: string): boolean {
  return /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\2(\d{4}|\d{2}))\.?(,?[T ]+\d{1,2}[:.]\d\d([:.]\d\d)?( ?[ap]\.?m\.?)?)?$/i.test(
    value,
  );
}

/** A date and time with its offset, on the UTC time line. One without an offset could be any of several instants. */
function instant(value: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.]\d{1,9})?)?( ?(Z|[+-]\d\d:?\d\d))$/.test(value))
    return undefined;
  const time = new Date(value.replace(" ", "T").replace(/ (?=[Z+-])/, ""));
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
}

/** "Yes" does not say to whom, so that it is not read; "no" keeps the name with the organizers. */
function consent(value: string): Consent | undefined {
  const visibility = /^(no|nu|nee|non|nein|nao|não)$/i.test(value)
    ? "organizers"
    : value.toLowerCase();
  const parsed = Consent.safeParse({ visibility });
  return parsed.success ? parsed.data : undefined;
}
