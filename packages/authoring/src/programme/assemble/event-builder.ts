import type { JsonPointer, Person, Room, Track } from "@plenary/core";
import type { Position } from "../../document/syntax-finding.ts";
import type { Inference } from "../programme.ts";
import { plainText } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { foldWord } from "../text/tokens.ts";
import { Identifiers } from "./identifiers.ts";

/** What an event gathers while its items are made: where things come from, and the rooms, tracks and people that items refer to. */
export class EventBuilder {
  readonly source: SourceText;
  readonly inferences = new Map<JsonPointer, Inference>();
  readonly rooms: Room[] = [];
  readonly tracks: Track[] = [];
  readonly people: Person[] = [];
  /** Names in titles and abstracts that may be those of people. */
  readonly mentions: { readonly name: string; readonly at: number }[] = [];
  readonly itemIds = new Identifiers();
  readonly #ids = { room: new Identifiers(), track: new Identifiers(), person: new Identifiers() };
  readonly #known = new Map<string, string>();
  /** By their ids, where people stand among the others. */
  readonly #places = new Map<string, number>();
  readonly #pointers: JsonPointer[] = [];
  readonly #offsets: number[] = [];
  #positions: ReadonlyMap<JsonPointer, Position> | undefined;

  constructor(source: SourceText) {
    this.source = source;
  }

  /** Says where a value of the event stands in the text. */
  place(pointer: JsonPointer, offset: number): void {
    this.#pointers.push(pointer);
    this.#offsets.push(offset);
  }

  /** Worked out for those who ask, who are few: an event has more positions than anything else. */
  get positions(): ReadonlyMap<JsonPointer, Position> {
    this.#positions ??= new Map(
      this.#pointers.map((pointer, at) => [
        pointer,
        this.source.positionAt(this.#offsets[at] ?? 0),
      ]),
    );
    return this.#positions;
  }

  /** Says that a value of the event is not in the text. */
  infer(pointer: JsonPointer, inference: Inference): void {
    this.inferences.set(pointer, inference);
  }

  /** The id of a room, which is made when it is named first. */
  room(span: Span): string {
    const name = plainText(this.source, span);
    return this.#once("room", name, (id) => {
      this.place(`/place/rooms/${this.rooms.length}`, span.start);
      this.rooms.push({ id, name });
    });
  }

  /** The id of a track, which is made when it is named first. */
  track(span: Span): string {
    const name = plainText(this.source, span);
    return this.#once("track", name, (id) => {
      this.place(`/agenda/tracks/${this.tracks.length}`, span.start);
      this.tracks.push({ id, name });
    });
  }

  /** The id of a person, who is made when named first; what the text says of them later is added. */
  person(name: string, at: number, honorificPrefix?: string, post?: string): string {
    const told = {
      ...(honorificPrefix === undefined ? {} : { honorificPrefix }),
      ...(post === undefined ? {} : { posts: [{ title: post }] }),
    };
    const id = this.#once("person", name, (made) => {
      this.place(`/people/${this.people.length}`, at);
      this.#places.set(made, this.people.length);
      this.people.push({ id: made, name });
    });
    const place = this.#places.get(id) ?? 0;
    const person = this.people[place];
    if (person !== undefined) this.people[place] = { ...person, ...told, ...person };
    return id;
  }

  /** Whether somebody of a name is among the people. */
  knows(name: string): boolean {
    return this.#known.has(`person ${foldWord(name)}`);
  }

  #once(kind: "room" | "track" | "person", name: string, add: (id: string) => void): string {
    const key = `${kind} ${foldWord(name)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#ids[kind].make(name);
    this.#known.set(key, id);
    add(id);
    return id;
  }
}
