import type * as z from "zod";
import { Email, Phone, Url } from "../model/contact.ts";
import { Country } from "../model/country.ts";
import { Id } from "../model/identifier.ts";
import { JsonPointer } from "../model/json-pointer.ts";
import { Currency, Price } from "../model/registration.ts";
import { TaxonomyVersion } from "../model/taxonomy.ts";
import { LanguageTag } from "../model/text.ts";
import {
  EndTime,
  Instant,
  LocalDate,
  LocalDateOrDateTime,
  LocalDateTime,
  LocalTime,
  ReducedDate,
  TimeZone,
} from "../model/time.ts";

/** How each kind of text is written, in words that complete "Expected …". */
export const formats: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [
    Id,
    "an id of lower-case ASCII words joined by hyphens, at most 80 characters, such as `opening-session`",
  ],
  [JsonPointer, "a JSON Pointer, such as `/registration/deadline`"],
  [LanguageTag, "a language tag, such as `en`, `ro` or `pt-BR`"],
  [LocalTime, 'a time in quotes of the form HH:MM, such as "09:00"'],
  [
    EndTime,
    'a time in quotes of the form HH:MM, such as "17:30", or a date and time such as 2019-10-19T01:00',
  ],
  [LocalDate, "a date that exists, of the form YYYY-MM-DD, such as 2019-10-18"],
  [LocalDateTime, "a date and time of the form YYYY-MM-DDTHH:MM, such as 2019-10-18T09:00"],
  [LocalDateOrDateTime, "a date such as 2019-10-18, or a date and time such as 2019-10-18T09:00"],
  [
    ReducedDate,
    'a date and time such as 2019-10-18T09:00, a date such as 2019-10-18, a month such as 2019-10, or a year in quotes such as "2019"',
  ],
  [Instant, "a point in time in UTC, such as 2019-09-01T10:00:00Z"],
  [TimeZone, "the name of a time zone, such as Europe/Bucharest"],
  [
    Url,
    "a web address that starts with https:// or http:// and has no spaces or letters outside ASCII",
  ],
  [Email, "an e-mail address, such as name@example.org"],
  [Phone, "a telephone number, such as +40 21 123 4567"],
  [Country, "a country's two-letter code in capitals, such as RO"],
  [Currency, "a currency's three-letter code in capitals, such as RON"],
  [Price, 'an amount in quotes, such as "25.50"'],
  [TaxonomyVersion, 'a version in quotes, such as "1.0"'],
]);
