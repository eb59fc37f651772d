from datetime import datetime, timezone


def in_utc(moment):
    """2019-10-18T06:00:00Z for a time in a zone, 2019-10-18 for a day; without Z where there is no zone."""
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
