#!/usr/bin/env python3
"""Replays the calculation of an answer, with nothing but the standard library.

    python3 tools/checks/replay.py answer.json
    curl … | python3 tools/checks/replay.py

Reads an answer of the API, computes every step that has a formula from the steps above it, and compares. A formula may
hold numbers, symbols, + - * / ^, parentheses, and the functions of FUNCTIONS below. Prints how many steps were replayed.
Exit code 0: every step follows; 1: a step does not (the first one is printed); 2: this is no answer with a calculation.
"""

import ast
import json
import math
import sys

RELATIVE_TOLERANCE = 1e-9

BINARY = {
    ast.Add: lambda left, right: left + right,
    ast.Sub: lambda left, right: left - right,
    ast.Mult: lambda left, right: left * right,
    ast.Div: lambda left, right: left / right,
    ast.Pow: lambda left, right: left**right,
}


def floor(value):
    """94.6 - 54.6 is 40, although binary floating point says 39.99..."""
    return math.floor(value + min(0.25, max(1e-9, 1e-14 * abs(value))))


def crossing(worth, low, high):
    """Where a stretch of rates passes the rate at which worth is nought."""
    if worth(0) == 0:
        return 0.0
    falls = worth(low) > 0
    for _ in range(300):
        middle = (low + high) / 2
        if (worth(middle) > 0) == falls:
            low = middle
        else:
            high = middle
    return low


def irr(*flows):
    """The rate at which flows, this year's first, are worth nothing today."""

    def worth(i):
        total = 0.0
        for flow in reversed(flows):
            total = total / (1 + i) + flow
        return total

    below = (worth(0) > 0) == (worth(1e9) > 0)
    return crossing(worth, -1 + 1e-6, 0) if below else crossing(worth, 0, 1e9)


def rank(place, *values):
    """The place of one of the values, greatest first, ties in order."""
    order = sorted(range(len(values)), key=lambda index: -values[index])
    return 1 + order.index(int(place) - 1)


# min and max of a single value are that value; Python would take it for a list.
FUNCTIONS = {
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
    "sum": lambda *values: sum(values),
    "floor": floor,
    "ceil": lambda value: -floor(-value),
    "irr": irr,
    "rank": rank,
}


class Refused(Exception):
    """The formula is none of this grammar, or reads what no step above it gave."""


def evaluate(node, values):
    """The value of a parsed formula. Whatever the grammar does not name is refused."""
    if isinstance(node, ast.Expression):
        return evaluate(node.body, values)
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return float(node.value)
    if isinstance(node, ast.Name):
        if node.id not in values:
            raise Refused(f"{node.id} is not among the steps above")
        return values[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -evaluate(node.operand, values)
    if isinstance(node, ast.BinOp) and type(node.op) in BINARY:
        return BINARY[type(node.op)](evaluate(node.left, values), evaluate(node.right, values))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args and not node.keywords:
        if node.func.id == "when":
            # Only the part taken is computed: the other one need not have a value.
            condition, then, otherwise = node.args
            return evaluate(otherwise if evaluate(condition, values) == 0 else then, values)
        if node.func.id in FUNCTIONS:
            return FUNCTIONS[node.func.id](*(evaluate(each, values) for each in node.args))
    raise Refused(f"{type(node).__name__} is not part of the grammar")


def compute(formula, values):
    """The value of a formula as it is published."""
    if "**" in formula:
        raise Refused("powers are written ^")
    try:
        tree = ast.parse(formula.strip().replace("^", "**"), mode="eval")
        return evaluate(tree, values)
    except (SyntaxError, TypeError, ZeroDivisionError, OverflowError, ValueError) as error:
        raise Refused(str(error)) from error


def same(found, published):
    if isinstance(found, complex) or not math.isfinite(found):
        return False
    return abs(found - published) <= RELATIVE_TOLERANCE * max(abs(found), abs(published))


def replay(steps):
    """The number of steps replayed, and what is wrong with the first that does not follow (or None)."""
    values = {}
    replayed = 0
    for step in steps:
        symbol, formula, value = step["symbol"], step.get("formula"), step["value"]
        if type(value) not in (int, float) or not math.isfinite(value):
            return replayed, f"{symbol}: {value!r} is not a number"
        if symbol in values:
            return replayed, f"{symbol} is given twice"
        if formula is not None:
            try:
                found = compute(formula, values)
            except Refused as reason:
                return replayed, f"{symbol} = {formula}: {reason}"
            if not same(found, value):
                return replayed, f"{symbol} = {formula} is {found!r}, published as {value!r}"
            replayed += 1
        values[symbol] = float(value)
    return replayed, None


def main(arguments):
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        if arguments and arguments[0] != "-":
            with open(arguments[0], encoding="utf-8") as file:
                answer = json.load(file)
        else:
            answer = json.load(sys.stdin)
        steps = answer["calculation"]
        if not isinstance(steps, list) or not steps:
            raise KeyError("calculation")
        replayed, failure = replay(steps)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        print(f"no answer with a calculation: {error!r}", file=sys.stderr)
        return 2
    if failure is not None:
        print(f"after {replayed} steps: {failure}", file=sys.stderr)
        return 1
    print(f"{replayed} steps replayed, {len(steps) - replayed} inputs")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
