import { type Session, stamp, timeZone } from "./sessions.ts";

const MAX_OCTETS = 75;

/** The least that a calendar takes: templates, with escaping and folding as they must be, and nothing that is not asked for. */
export function plainBuilder(sessions: readonly Session[]): string {
  const digits = stamp.replace(/[-:]/g, "");
  let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//benchmark//EN\r\n";
  for (const session of sessions) {
    text +=
      `BEGIN:VEVENT\r\nUID:${session.id}\r\nSEQUENCE:0\r\nDTSTAMP:${digits}\r\nLAST-MODIFIED:${digits}\r\n` +
      `DTSTART;TZID=${timeZone}:${compact(session.local.start)}\r\n` +
      `DTEND;TZID=${timeZone}:${compact(session.local.end)}\r\n` +
      `${fold(`SUMMARY:${escapeText(session.title)}`)}\r\n` +
      `${fold(`LOCATION:${escapeText(session.location)}`)}\r\n` +
      `${fold(`DESCRIPTION:${escapeText(session.description)}`)}\r\n` +
      `${fold(`CATEGORIES:${session.categories.map(escapeText).join(",")}`)}\r\n` +
      "STATUS:CONFIRMED\r\nEND:VEVENT\r\n";
  }
  return `${text}END:VCALENDAR\r\n`;
}

function compact(local: string): string {
  return `${local.replace(/[-:]/g, "")}00`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

function fold(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = "";
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const unit = line.charCodeAt(at);
    const isPair = unit === 0x5c || (unit >= 0xd800 && unit <= 0xdbff);
    const size = unit < 0x80 ? (isPair ? 2 : 1) : unit < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + size > MAX_OCTETS) {
      folded += `${line.slice(start, at)}\r\n `;
      start = at;
      octets = 1;
    }
    octets += size;
    at += isPair ? 2 : 1;
  }
  return folded + line.slice(start);
}
