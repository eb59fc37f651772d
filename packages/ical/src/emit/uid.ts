/** Exchange keeps no more of a UID than this (MS-STANOICAL, 2.1.2.14). */
const MAX_OCTETS = 202;
const DOMAIN = "plenary";

/**
 * The UID of an entry, from the ids of the event and of what happens in it, so that it stays when the entry moves. `part` is
 * empty for the event as a whole.
 */
export function uidOf(event: string, part: string, domain = DOMAIN): string {
  const name = part === "" ? event : `${event}.${part}`;
  const room = MAX_OCTETS - domain.length - 1;
  if (name.length <= room) return `${name}@${domain}`;
  const mark = `.${fingerprint(name)}`;
  return `${name.slice(0, room - mark.length)}${mark}@${domain}`;
}

/** 64 bits of FNV-1a in hexadecimal digits: what it gives for a name never changes. */
function fingerprint(name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < name.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(name.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
