import { Country, Email, Phone, Place, Room, Url, VirtualLocation } from "@plenary/core";
import { define } from "../definition.ts";

export const place = {
  place: define(Place, {
    description: "Where the event takes place.",
    example: { name: "Emmanuel Christian University", locality: "Oradea", country: "RO" },
    properties: {
      locality: "The town.",
      region: "The county, province or state.",
    },
  }),
  room: define(Room, {
    description: "A room of the venue.",
    example: { id: "aula", name: "Aula Magna", capacity: 250 },
    properties: { capacity: "How many people there is room for." },
  }),
  "virtual-location": define(VirtualLocation, {
    description: "A place to meet online.",
    example: { url: "https://meet.example.org/oradea", features: ["audio", "video"] },
    properties: {
      visibility: "Who may see it; participants when it is not stated.",
      features: "What one can do there.",
    },
  }),
  country: define(Country, {
    description: "A country by its two-letter code (ISO 3166-1 alpha-2).",
    example: "RO",
  }),
  url: define(Url, {
    description: "A web address, http or https, in the ASCII form of RFC 3986.",
    example: "https://example.org/conference",
  }),
  email: define(Email, {
    description: "An e-mail address of the plain form name@example.org.",
    example: "info@example.org",
  }),
  phone: define(Phone, {
    description:
      "A telephone number: digits with an optional leading +, grouped by spaces, dots, hyphens or brackets.",
    example: "+40 259 000 000",
  }),
};

export const placeParts = {
  "virtual-location-feature": define(VirtualLocation.shape.features.unwrap().element, {
    description: "What one can do in a virtual location.",
    example: "video",
  }),
};
