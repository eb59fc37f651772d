/** Texts that people write, and texts that nobody should, as long as one likes. */
export const growingTexts: Readonly<Record<string, (size: number) => string>> = {
  "a programme": filled(
    "9:00-10:00 Registration and coffee\n10.15 – 11.00 Panel: What works (Room 2)\nModerator: Jane Doe, Director\nWhat it is about.\n\n",
  ),
  "prose in lines": filled(
    "Trafficking of human beings is a complex phenomenon, with 18:00 hours.\n",
  ),
  "prose in one line": filled("Among 20.9 million people, 18:00 hours a day, from 2011-2014. "),
  "items alone": filled("9:00-10:00 A\n"),
  "starts alone": filled("9:00\n"),
  days: filled("5 May 2026\n9:00 X\n"),
  rooms: filled("Room A\n9:00 X\n"),
  "a table": filled("| 9:00 | a |\n"),
  "headers of tables": filled("Time|Room A|Room B\n"),
  "one row": filled("9:00|a|"),
  "an HTML table": filled("<tr><td>9:00<td>x</tr>"),
  "sessions side by side": (size) =>
    `9:00-10:00 Parallel sessions\n${filled("Workshop A: x\n")(size)}`,
  "speakers of one item": (size) =>
    `9:00-10:00 Panel\n10:00-11:00 Lunch\nSpeakers: ${filled("Jane Doe; ")(size)}`,
  "names that go on": (size) =>
    `9:00-10:00 Panel\n${filled("Jane Doe,\n")(size)}10:00-11:00 Lunch\n`,
  digits: filled("1"),
  numbers: filled("12 "),
  "clock times": filled("9:00-"),
  colons: filled(":"),
  dashes: filled("- "),
  "line breaks": filled("\r\n"),
  brackets: filled("[("),
  pipes: filled("|"),
  tabs: filled("a\t"),
  "one word": filled("a"),
  "combining marks": filled("\u0301"),
  links: filled("[a](b"),
  "open tags": (size) => `</p>${filled("<b>")(size)}`,
  "open angles": (size) => `</p>${filled("<")(size)}`,
  entities: (size) => `</p>${filled("&amp;")(size)}`,
  "words of times": filled("from to at "),
  months: filled("1 may "),
  "dates in one line": filled("1 may 2026 9:00 A 10:00 B "),
  "hours in prose": filled("alle 9.30 accoglienza; "),
  "fields of events": filled("Event: x\nPlace: y\nTime: 9:00\n"),
  "halves of a table": filled("9:00|Lunch|10:00|Panel\n"),
  "hours of the day": filled("8:00-10:00 Hotel A\n9:00-9:30 Park\n"),
  "a clock that starts again": filled("20:00 X\n9:00 Y\n"),
  "sections with a chair": filled("Session 2: x\nChair: Ana Pop\n9:00 X\n"),
  "hours before places": filled("Yoga, 9am and Zumba, 10am in Hall 2\n"),
  "spoken hours": filled("half past 9 X\n"),
  "titles over hours": filled("Bread\nHall A | 9:00 to 10:00\n\n"),
  "days beside each other": (size) =>
    `20 May 2027            21 May 2027\n${filled("9:00 X                 10:00 Y\n")(size)}`,
  "dots and dashes": filled("9:00 A · B – Ana Pop\n"),
  "workshops side by side": (size) => `9:00 Workshop A: x\n${filled("Workshop B: x\n")(size)}`,
  "an open quotation": (size) => `9:00 “a\n${filled("b c d\n")(size)}10:00 End`,
};

function filled(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
