/** The address of a mail as a URI (RFC 6068): `%` is the one character of ours that must be encoded in it. */
export function mailto(address: string): string {
  return `mailto:${address.replaceAll("%", "%25")}`;
}

/** The address in a URI, in lower case, as it is compared; `undefined` where it is no address of a mail. */
export function addressIn(uri: string): string | undefined {
  const address = /^mailto:([^?\s]+)/i.exec(uri)?.[1];
  if (address === undefined) return undefined;
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return undefined;
  }
}
