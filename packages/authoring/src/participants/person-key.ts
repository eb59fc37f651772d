import { foldLabel } from "@plenary/core";

/**
 * By what somebody is found again: the e-mail and the name together, because a family or an office may share an address; or
 * the name and the organization where there is no e-mail.
 */
export function personKey(
  name: string,
  email: string | undefined,
  organization: string | undefined,
): string {
  const mark = email === undefined ? `o ${organization ?? ""}` : `e ${emailKey(email)}`;
  return `${mark}\n${foldLabel(name)}`;
}

/** Addresses are compared without regard to case, as mail systems do. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}
