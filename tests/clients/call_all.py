"""Calls every operation given on standard input through the generated client, and fails at the first that does not fit."""

import json
import re
import sys
import urllib.request

import jcm_planner
from jcm_planner import api as apis


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def find(client, operation):
    for name in dir(apis):
        found = getattr(apis, name)
        if name.endswith("Api") and hasattr(found, operation):
            return getattr(found(client), operation)
    raise LookupError(f"{operation} is not generated")


def plain(origin, call):
    """The same call without the client, to hold the typed answer against."""
    request = urllib.request.Request(origin + call["path"], call["body"].encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)


def main(origin):
    calls = json.load(sys.stdin)
    configuration = jcm_planner.Configuration(host=origin)
    with jcm_planner.ApiClient(configuration) as client:
        for call in calls:
            operation = find(client, snake(call["operationId"]))
            answer = operation(*call["parameters"].values(), call["value"], _request_timeout=30)
            typed = client.sanitize_for_serialization(answer)
            expected = plain(origin, call)
            assert set(typed) <= set(expected), set(typed) - set(expected)
            if "annual" in expected:
                assert answer.annual.reduction_tco2 == expected["annual"]["reductionTco2"]
    print(f"{len(calls)} calls answered")


main(sys.argv[1])
