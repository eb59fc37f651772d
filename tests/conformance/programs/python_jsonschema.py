"""Reads jobs on standard input; writes whether each vector of each file is valid by the job's schema."""
import json
import sys

from jsonschema.validators import validator_for


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def verdicts(job):
    schema = load(job["schema"])
    validator = validator_for(schema, default=None)(schema)
    return [
        [validator.is_valid(test["data"]) for group in load(path) for test in group["tests"]]
        for path in job["vectors"]
    ]


json.dump([verdicts(job) for job in json.load(sys.stdin)], sys.stdout)
