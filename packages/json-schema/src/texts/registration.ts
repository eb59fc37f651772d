import { Capacity, Cost, Currency, Price, Registration } from "@plenary/core";
import { define } from "../definition.ts";

export const registration = {
  registration: define(Registration, {
    description: "How one registers, until when, and at what cost.",
    example: { mode: "email", email: "info@example.org", deadline: "2019-10-05" },
    properties: {
      opens: "When one can begin to register.",
      deadline: "A date lasts to the end of that day.",
      capacity: "The last entry holds.",
    },
  }),
  cost: define(Cost, {
    description: "What taking part costs, and who pays.",
    example: { item: "accommodation", paidBy: "participant", price: "25.50", currency: "RON" },
    properties: { item: "What the cost is for." },
  }),
  price: define(Price, {
    description: "An amount of money as a decimal, in a string so that no language rounds it.",
    example: "25.50",
  }),
  currency: define(Currency, {
    description: "A currency by its three-letter code (ISO 4217).",
    example: "RON",
  }),
  capacity: define(Capacity, {
    description: "How many people there was room for, and since when.",
    example: { value: 122, asOf: "2016-11-29", note: "Planned for 100" },
    properties: { asOf: "Since when there was room for so many." },
  }),
};

export const registrationParts = {
  "registration-mode": define(Registration.shape.mode.unwrap(), {
    description: "How one registers.",
    example: "email",
  }),
  payer: define(Cost.shape.paidBy, {
    description: "Who pays a cost.",
    example: "organizer",
  }),
};
