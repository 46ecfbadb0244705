#!/usr/bin/env python3
"""Checks that every diagnostic is named by a test.

usage: test/scripts/check-diagnostics.py [--build FOLDER] [--list]

Each id of frontend/Diagnostics*.def must stand in a file under test/, or in
the list of open ids below with the reason. An open id that a test names is an
error too, so that the list shrinks. --list prints the open ids.
Exit status: 0 when all hold, 1 else.
"""

import argparse
import glob
import os
import re
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# Ids without a test, and why.
OPEN = {}


def rows():
    """(id, name, file) of every row of the tables."""
    for path in sorted(glob.glob(os.path.join(SOURCE, "frontend", "Diagnostics*.def"))):
        with open(path, encoding="utf-8") as file:
            for name, code in re.findall(r"^WEFT_DIAG\((\w+),\s*(\w+)", file.read(), re.M):
                yield code, name, os.path.basename(path)


def tested():
    """All ids that stand in a test."""
    found = set()
    for folder, _, files in os.walk(os.path.join(SOURCE, "test")):
        for name in files:
            if name.endswith((".weft", ".mlir", ".test", ".cpp")):
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    found.update(re.findall(r"\b[EWR]0\d{3}\b", file.read()))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if options.list:
        for code, reason in OPEN.items():
            print(f"{code}: {reason}")
        return 0
    found, seen, problems = tested(), {}, []
    for code, name, file in rows():
        if code in seen:
            problems.append(f"{file}: {code} is both {seen[code]} and {name}")
        seen[code] = name
        if code not in found and code not in OPEN:
            problems.append(f"{file}: no test names {code} ({name}); add one under test/")
        if code in found and code in OPEN:
            problems.append(f"{code} has a test now; take it off the list in {__file__}")
    problems += [f"{code} is on the list but in no table" for code in OPEN if code not in seen]
    print("\n".join(problems) or f"{len(seen)} diagnostics, {len(OPEN)} without a test")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
