"""Prints each event of the calendar on standard input as python3-vobject reads it: title, start, end and place."""
import sys

import vobject

from moments import in_utc

for event in vobject.readOne(sys.stdin.buffer.read().decode()).vevent_list:
    start = event.dtstart.value
    end = event.dtend.value if hasattr(event, "dtend") else start
    place = event.location.value if hasattr(event, "location") else ""
    fields = event.summary.value, in_utc(start), in_utc(end), place
    sys.stdout.write("\x1f".join(fields) + "\x1e")
