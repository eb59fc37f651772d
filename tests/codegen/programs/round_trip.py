"""Reads documents on standard input and writes them back, each through the generated class of its type."""
import json
import sys

import plenary

READ = {
    "event": plenary.event_from_dict,
    "project": plenary.project_from_dict,
    "series": plenary.series_from_dict,
}
WRITE = {
    "event": plenary.event_to_dict,
    "project": plenary.project_to_dict,
    "series": plenary.series_to_dict,
}

documents = json.load(sys.stdin)
json.dump([WRITE[it["type"]](READ[it["type"]](it)) for it in documents], sys.stdout)
