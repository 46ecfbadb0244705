#!/usr/bin/env python3
"""Kernels and library calls of a training step on a GPU, at every precision level.

usage: test/e2e/gpu-budget.py --build FOLDER [--most NET=N]...

MLP takes at most 16, LeNet at most 36; f16 with its loss scale at most 2 more. All optimizer updates with
clipping are at most 4 of them. Exit: 0 holds, 1 does not.
"""

import argparse
import os
import re
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEVELS = ["O0", "O1:bf16", "O2:bf16", "O3:bf16", "O1:f16", "O2:f16", "O3:f16"]


def training_step(build, net, level):
    """The kernels and calls of @fit, each as its line of the plan."""
    text = subprocess.run([f"{build}/bin/weftc", f"{SOURCE}/configs/models/{net}.weft", "--target=cuda:sm_90",
                           f"--precision={level}", "-Wno-ptx-only", "--emit=planned", "-o", "-"],
                          check=True, stdout=subprocess.PIPE, text=True).stdout
    program = re.search(r"plan\.program @fit .*?(?=plan\.program @|\Z)", text, re.S)[0]
    return re.findall(r"^\s*plan\.(?:kernel|call)\b.*$", program, re.M)


def updates(steps):
    """Steps that write a parameter: writes to the region of globals."""
    return [step for step in steps if re.search(r"write \d+ \w+ <globals", step)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--most", action="append", default=[])
    arguments = parser.parse_args()
    most = {"mlp": 16, "lenet": 36} | {net: int(n) for net, n in (each.split("=") for each in arguments.most)}
    good = True
    for net, limit in most.items():
        for level in LEVELS:
            steps = training_step(os.path.abspath(arguments.build), net, level)
            bound = limit + (2 if level.endswith(":f16") else 0)
            holds = len(steps) <= bound and len(updates(steps)) <= 4
            good &= holds
            print(f"{'holds' if holds else 'FAILS'}  {net} {level}: {len(steps)} kernels and calls of {bound}, "
                  f"{len(updates(steps))} write parameters")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
