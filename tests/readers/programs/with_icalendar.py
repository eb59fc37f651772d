"""Prints each event of the calendar on standard input as python3-icalendar reads it: title, start, end and place."""
import sys

from icalendar import Calendar

from moments import in_utc

for event in Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):
    start = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else start
    fields = str(event["SUMMARY"]), in_utc(start), in_utc(end), str(event.get("LOCATION", ""))
    sys.stdout.write("\x1f".join(fields) + "\x1e")
