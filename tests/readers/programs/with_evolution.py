"""Stores each calendar file in evolution-data-server and prints the events that it then holds: title, start, end, place."""
import sys
import time
from datetime import datetime, timezone

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

UTC = ICalGLib.Timezone.get_utc_timezone()
# A calendar on this machine is never connected to anything.
WAIT_FOR_NOTHING = 0xFFFFFFFF
ATTEMPTS = 100


def new_calendar(registry, name):
    source = EDataServer.Source.new_with_uid(name, None)
    source.set_display_name(name)
    source.set_parent("local-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("local")
    registry.commit_source_sync(source, None)
    # The calendar's own process hears of a new source a little later.
    for _ in range(ATTEMPTS):
        try:
            return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, WAIT_FOR_NOTHING, None)
        except GLib.Error:
            time.sleep(0.2)
    raise RuntimeError(f"evolution-data-server does not know {name}")


def in_utc(client, moment):
    value = moment.get_value()
    if value.is_date():
        return f"{value.get_year():04}-{value.get_month():02}-{value.get_day():02}"
    zone = UTC
    if not value.is_utc():
        _, zone = client.get_timezone_sync(moment.get_tzid(), None)
    return datetime.fromtimestamp(value.as_timet_with_zone(zone), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def fields(client, event):
    summary = event.get_summary()
    start = event.get_dtstart()
    end = event.get_dtend() or start
    return (
        summary.get_value() if summary else "",
        in_utc(client, start),
        in_utc(client, end),
        event.get_location() or "",
    )


def main():
    registry = EDataServer.SourceRegistry.new_sync(None)
    for index, path in enumerate(sys.argv[1:]):
        client = new_calendar(registry, f"calendar-{index}")
        with open(path, encoding="utf-8", newline="") as file:
            calendar = ICalGLib.Component.new_from_string(file.read())
        client.receive_objects_sync(calendar, ECal.OperationFlags.NONE, None)
        _, events = client.get_object_list_as_comps_sync("#t", None)
        for event in events:
            sys.stdout.write("\x1f".join(fields(client, event)) + "\x1e")
        sys.stdout.write("\x1d")


main()
