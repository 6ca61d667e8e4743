# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of a plan in its text form, and figures of evaluate --json, by their paths: `workloads[chat].shape[17]`."""
import re

STEP = re.compile(r'\.?([A-Za-z0-9_]+)|\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]')


def steps(path):
    result = []
    at = 0
    while at < len(path):
        found = STEP.match(path, at)
        assert found, path
        key, quoted, bracketed = found.groups()
        result.append(("key", key) if key is not None else ("id", quoted if quoted is not None else bracketed))
        at = found.end()
    return result


def child(value, step):
    kind, name = step
    if isinstance(value, list):
        for element in value:
            if isinstance(element, dict) and element.get("id") == name:
                return element
        return value[int(name)]
    return value[name]


def get(document, path):
    for step in steps(path):
        document = child(document, step)
    return document


def has(document, path):
    try:
        get(document, path)
        return True
    except (KeyError, IndexError, ValueError, TypeError):
        return False


def put(document, path, new):
    """Sets a field; objects on the way that are not there are made."""
    way = steps(path)
    for step, following in zip(way[:-1], way[1:]):
        if isinstance(document, dict) and document.get(step[1]) is None:
            document[step[1]] = {} if following[0] == "key" else [1.0] * 168 if step[1] == "shape" else []
        document = child(document, step)
    kind, name = way[-1]
    if isinstance(document, list):
        document.extend([1.0] * (int(name) + 1 - len(document) and 168 - len(document)))  # a week that is flat
        document[int(name)] = new
    else:
        document[name] = new
