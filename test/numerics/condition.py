"""How well a program can be computed at all, by the reference interpreter alone.

A tensor that cancels out, or that hangs on which of two nearly equal values is
the larger one, differs between any two ways of computing it in f32: such a
program tells nothing about a compiler. The interpreter runs it as declared and
again with all that f32 rounds moved by one part in 2^23, up or down by a
pattern; how far the results move is the condition of the program. What is
compiled has no part in this.
"""

import array
import math
import os
import re

PATTERNS = (1, 2, 3, 4)
# A program is well conditioned where its results move by at most this share of the bound that compiled code is held to.
SHARE = 0.5

KINDS = {"<f8": "d", "<f4": "f", "|b1": "B", "|u1": "B", "|i1": "b", "<i2": "h", "<i4": "i", "<i8": "q"}


def read(path):
    """(whether floats, the elements) of an NPY file."""
    with open(path, "rb") as file:
        content = file.read()
    begin = 10 + int.from_bytes(content[8:10], "little")
    kind = KINDS[re.search(rb"'descr': '([^']+)'", content[:begin])[1].decode()]
    values = array.array(kind)
    values.frombytes(content[begin:])
    return kind in "fd", values


def distance(expected, found):
    """The largest |found - expected| as a part of max(|expected|, rms); infinite where an integer differs."""
    is_float, left = read(expected)
    right = read(found)[1]
    if left == right or not left:
        return 0.0
    if not is_float:
        return math.inf
    rms = math.sqrt(sum(value * value for value in left if math.isfinite(value)) / len(left))
    farthest = 0.0
    for a, b in zip(left, right):
        if a == b or (math.isnan(a) and math.isnan(b)):
            continue
        bound = max(abs(a), rms)
        part = abs(a - b) / bound if bound > 0 else math.inf
        farthest = max(farthest, part if part == part else math.inf)
    return farthest


def moved(case, disturbed):
    """(how far, which file) the results of one folder are from those of another, at the farthest."""
    names = sorted(name for name in os.listdir(case) if name.startswith("expect"))
    return max((distance(os.path.join(case, name), os.path.join(disturbed, name)), name) for name in names)
