"""Reads jobs on standard input; writes whether each vector of each file is valid by the job's schema."""
import json
import sys

import fastjsonschema


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def is_valid(validate, data):
    try:
        validate(data)
    except fastjsonschema.JsonSchemaValueException:
        return False
    return True


def verdicts(job):
    validate = fastjsonschema.compile(load(job["schema"]))
    return [
        [is_valid(validate, test["data"]) for group in load(path) for test in group["tests"]]
        for path in job["vectors"]
    ]


json.dump([verdicts(job) for job in json.load(sys.stdin)], sys.stdout)
