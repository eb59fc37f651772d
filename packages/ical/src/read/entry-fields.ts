import {
  type AgendaItem,
  AgendaItemKind,
  type Event,
  EventKind,
  Url,
  VirtualLocation,
} from "@plenary/core";
import type ICAL from "ical.js";
import { kindNamed } from "../emit/kind-labels.ts";
import { type CalendarEntry, textOf, textsOf } from "./calendar-entry.ts";

/** What an agenda item and an event take over from an entry alike. */
export type SharedFields = Pick<AgendaItem, "url" | "virtualLocations">;

export function sharedFields({ component }: CalendarEntry): SharedFields {
  const url = textOf(component, "url");
  const virtualLocations = component.getAllProperties("conference").flatMap(virtualLocation);
  return {
    ...(Url.safeParse(url).success ? { url } : {}),
    ...(virtualLocations.length === 0 ? {} : { virtualLocations }),
  };
}

/** How many addresses of an entry no document may hold. */
export function unfitAddresses({ component }: CalendarEntry): number {
  const links = ["url", "conference"].flatMap((name) => textsOf(component, name));
  return links.filter((link) => !Url.safeParse(link).success).length;
}

/** The state of an agenda item; a confirmed one needs none. */
export function itemStatus({ component }: CalendarEntry): "cancelled" | "tentative" | undefined {
  const status = textOf(component, "status").toUpperCase();
  return status === "CANCELLED" ? "cancelled" : status === "TENTATIVE" ? "tentative" : undefined;
}

/** Whether the entry's owner keeps it to themselves. */
export function isPrivate({ component }: CalendarEntry): boolean {
  return ["PRIVATE", "CONFIDENTIAL"].includes(textOf(component, "class").toUpperCase());
}

/** The kind that one of the categories names, and the categories that name none. */
export function itemKind(entry: CalendarEntry): { kind: AgendaItemKind; topics: string[] } {
  return kindAmong(entry, AgendaItemKind.options);
}

export function eventKind(entry: CalendarEntry): Event["kind"] {
  return kindAmong(entry, EventKind.options).kind;
}

function kindAmong<Kind extends string>(
  { component }: CalendarEntry,
  kinds: readonly Kind[],
): { kind: Kind | "other"; topics: string[] } {
  const categories = textsOf(component, "categories").map((category) => category.trim());
  const named = (category: string) => kinds.find((kind) => kind === kindNamed(category));
  const kind = categories.map(named).find((found) => found !== undefined);
  const topics = categories.filter(
    (name) => name !== "" && (kind === undefined || named(name) !== kind),
  );
  return { kind: kind ?? "other", topics };
}

function virtualLocation(property: ICAL.Property): VirtualLocation[] {
  const label = property.getFirstParameter("label");
  const features = [property.getParameter("feature") ?? []]
    .flat()
    .flatMap((list) => list.toLowerCase().split(","))
    .filter((feature) => VirtualLocation.shape.features.safeParse([feature]).success);
  const location = VirtualLocation.safeParse({
    url: property.getFirstValue(),
    ...(label ? { name: label } : {}),
    ...(features.length === 0 ? {} : { features }),
  });
  return location.success ? [location.data] : [];
}
