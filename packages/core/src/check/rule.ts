import type { Finding, Severity } from "../model/finding.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { ContainerSubject, EventSubject } from "./subject.ts";

/** Where a rule is broken, relative to the rule's subject, and what to say of it. */
export interface Violation {
  readonly path: JsonPointer;
  /** What is wrong and what to do about it; never a participant's data. */
  readonly message: string;
  readonly params?: Finding["params"];
}

/** One finding code: what it stands for, how much it weighs, and how it is found. */
export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence for the table of codes. */
  readonly summary: string;
  readonly inEvent?: (subject: EventSubject) => Iterable<Violation>;
  readonly inContainer?: (subject: ContainerSubject) => Iterable<Violation>;
}

/** Keeps a rule's code as a literal type, from which the union of all codes is made. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
