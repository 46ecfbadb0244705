#!/usr/bin/env python3
"""Counts plan steps and bytes of a training step, from the plans' text.

usage: test/e2e/plan-budget.py O2-PLAN O0-PLAN ENTRY --steps=N --share=S [--slack=R]

Holds when the optimised plan has at most N steps, its kernels, copies and
fills move at most S of the bytes of the plain plan, and its arena is at most
R (1.05) of its lower bound. Exit: 0 holds, 1 does not.
"""

import argparse
import re
import sys


def program(path, entry):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    found = re.search(rf"plan\.program @{entry} .*?(?=plan\.program @|\Z)", text, re.S)
    return found[0]


def steps(text):
    return re.findall(r"^\s*plan\.(?:kernel|call|copy|fill)\b.*$", text, re.M)


def moved(text):
    """Bytes read and written outside library calls."""
    return sum(int(size) for step in steps(text) if "plan.call" not in step
               for size in re.findall(r"<\w+, \d+, (\d+)>", step))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fused")
    parser.add_argument("plain")
    parser.add_argument("entry")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--share", type=float, required=True)
    parser.add_argument("--slack", type=float, default=1.05)
    arguments = parser.parse_args()
    fused, plain = (program(path, arguments.entry) for path in (arguments.fused, arguments.plain))
    arena, bound = (int(re.search(rf" {word} (\d+)", fused)[1]) for word in ("arena", "bound"))
    count, share = len(steps(fused)), moved(fused) / moved(plain)
    print(f"{arguments.entry}: {count} plan steps; bytes outside library calls {moved(fused)} of {moved(plain)} "
          f"= {share:.3f}; arena {arena}, lower bound {bound}")
    holds = count <= arguments.steps and share <= arguments.share and arena <= arguments.slack * bound
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
