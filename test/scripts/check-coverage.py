#!/usr/bin/env python3
"""Checks that every op has golden values, compiled cases and, where it can be differentiated, a gradient test.

usage: test/scripts/check-coverage.py

Ops come from ir/ops/*.td; an op counts as tested where a test of that kind
writes it. Exit status: 0 when none is missing, 1 else.
"""

import glob
import os
import re
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# What computes nothing by itself is tested as structure, not by values.
STRUCTURE = {"State.td"}


def read(pattern):
    text = ""
    for path in sorted(glob.glob(os.path.join(SOURCE, pattern))):
        with open(path, encoding="utf-8") as file:
            text += file.read()
    return text


def ops_of(path):
    """Mnemonic -> True if the op has a gradient; classes pass both on."""
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"\[\{.*?\}\]", "", file.read(), flags=re.S)
    text = re.sub(r"//[^\n]*", "", text)
    differentiable = {}
    for kind, name, body in re.findall(r"^(class|def)\s+(\w+)(.*?)(?=^class|^def|^defvar|^#endif|\Z)", text, re.M | re.S):
        # Without the body in braces: a base class and its arguments.
        head = body.split("{")[0]
        inherits = "WeftDifferentiable" in head or any(
            differentiable.get(base, False) for base in re.findall(r":\s*(\w+)", head))
        differentiable[name] = inherits
        mnemonic = re.search(r':\s*\w+<"(\w+)"', head)
        if kind == "def" and mnemonic:
            yield mnemonic.group(1), inherits


def main():
    suites = {"golden values (test/ir/interpret)": read("test/ir/interpret/*.mlir"),
              "compiled cases (test/numerics/cases)": read("test/numerics/cases/*.mlir")}
    gradients = read("test/ir/gradient/*.mlir")
    missing, count, differentiable = [], 0, 0
    for path in sorted(glob.glob(os.path.join(SOURCE, "ir/ops/*.td"))):
        if os.path.basename(path) in STRUCTURE:
            continue
        for op, has_gradient in ops_of(path):
            count += 1
            uses = re.compile(rf"weft\.{op}\b")
            missing += [f"weft.{op}: no {name}" for name, text in suites.items() if not uses.search(text)]
            differentiable += has_gradient
            if has_gradient and not uses.search(gradients):
                missing.append(f"weft.{op}: no gradient test (test/ir/gradient)")
    print("\n".join(missing + [f"{count} ops, {differentiable} with gradients, {len(missing)} tests missing"]))
    return 1 if missing or not count else 0


if __name__ == "__main__":
    sys.exit(main())
