import type { Finding } from "../model/finding.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { Rule, Violation } from "./rule.ts";
import { rules } from "./rules.ts";
import type { ContainerSubject, EventSubject } from "./subject.ts";

/** The findings of every rule about one event, whose place in the document is `base`. */
export function checkEvent(subject: EventSubject, base: JsonPointer): Finding[] {
  return rules.flatMap((rule: Rule) => findings(rule, base, rule.inEvent?.(subject)));
}

/** The findings of every rule about what a project or series says beside its events. */
export function checkContainer(subject: ContainerSubject): Finding[] {
  return rules.flatMap((rule: Rule) => findings(rule, "", rule.inContainer?.(subject)));
}

function findings(rule: Rule, base: JsonPointer, violations: Iterable<Violation> = []): Finding[] {
  return Array.from(violations, ({ path, message, params = {} }) => ({
    code: rule.code,
    severity: rule.severity,
    path: base + path,
    message,
    params,
  }));
}
