#!/usr/bin/env python3
"""Checks who may include whom, and that no op is named outside its family.

usage: test/scripts/check-layers.py [--build FOLDER]

With a build folder the libraries that weft-run loads are checked too.
Exit status: 0 when all rules hold, 1 else.
"""

import argparse
import glob
import os
import re
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# room -> rooms it may include besides itself; the longest matching prefix is the room of a file.
MAY_INCLUDE = {
    "ir": [],
    "frontend": ["ir"],
    "passes/planner": [],
    "passes": ["ir", "passes/planner", "runtime/base", "runtime/artifact"],
    "runtime/base": [],
    "runtime/artifact": ["runtime/base"],
    "runtime/device": ["runtime/base"],
    "runtime/cpu": ["runtime/base", "runtime/device"],
    "runtime/null": ["runtime/base", "runtime/device"],
    "runtime/cuda": ["runtime/base", "runtime/device"],
    "runtime/executor": ["runtime/base", "runtime/artifact", "runtime/device"],
    "runtime/data": ["runtime/base", "runtime/device"],
    "runtime/comm": ["runtime/base", "runtime/device"],
    "runtime/config": ["runtime/base"],
    "runtime/train": ["runtime/base", "runtime/artifact", "runtime/device", "runtime/executor", "runtime/data",
                      "runtime/config", "runtime/comm"],
    "runtime/doctor": ["runtime/base", "runtime/artifact", "runtime/device", "runtime/executor"],
    "tools/weftc": ["frontend", "ir", "passes", "runtime/base"],
    "tools/weft-opt": ["frontend", "ir", "passes", "runtime/base"],
    "tools/weft-run": [],  # runtime rooms only, see below
    "tools/weft-plan": ["passes/planner"],
}
NO_MLIR = ["passes/planner", "runtime", "tools/weft-run", "tools/weft-plan"]
LLVM_ALLOWED = ["runtime/config", "tools/weft-run"]


def room_of(path):
    best = ""
    for room in MAY_INCLUDE:
        if path.startswith(room + "/") and len(room) > len(best):
            best = room
    return best


def sources():
    for top in ("ir", "frontend", "passes", "runtime", "tools"):
        for suffix in ("h", "cpp", "td", "def"):
            for path in glob.glob(f"{SOURCE}/{top}/**/*.{suffix}", recursive=True):
                yield os.path.relpath(path, SOURCE)


def check_includes(problems):
    for path in sources():
        room = room_of(path)
        with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
            text = file.read()
        for line, include in re.findall(r'^()\s*#?include "([^"]+)"', text, re.M):
            check_include(path, room, include, problems)
        for include in re.findall(r"^\s*#include <([^>]+)>", text, re.M):
            check_include(path, room, include, problems)


def check_include(path, room, include, problems):
    inside = lambda rooms: any(path.startswith(r + "/") for r in rooms)
    if include.startswith("mlir/") and inside(NO_MLIR):
        problems.append(f"{path}: includes {include}, but this room knows no MLIR")
    if include.startswith("llvm/") and inside(NO_MLIR) and not inside(LLVM_ALLOWED):
        problems.append(f"{path}: includes {include}, but this room knows no LLVM")
    if re.match(r"(cuda|cublas|cudnn|nvml)", include) and not inside(["runtime/cuda"]):
        problems.append(f"{path}: includes {include}; CUDA headers appear in runtime/cuda only")
    target = room_of(include)
    if not target or target == room or not room:
        return
    if room == "tools/weft-run" and target.startswith("runtime/"):
        return
    if target not in MAY_INCLUDE[room]:
        problems.append(f"{path}: room {room} may not include {include} (room {target})")


def op_classes():
    """Op names and C++ classes of the families; the state family is structure, which passes may name."""
    names = {}
    for path in glob.glob(f"{SOURCE}/ir/ops/*.td"):
        if os.path.basename(path) in ("State.td",):
            continue
        with open(path, encoding="utf-8") as file:
            for name, mnemonic in re.findall(r'def (?:Weft_?)?(\w+Op)\s*:\s*\w+<\s*"([a-z0-9_]+)"', file.read()):
                names[name] = mnemonic
    return names


# Structural views and constants that passes may know by name.
STRUCTURAL = {"ConstantOp"}


def check_op_names(problems):
    classes = {name for name in op_classes() if name not in STRUCTURAL}
    mnemonics = {mnemonic for name, mnemonic in op_classes().items() if name in classes}
    for path in sources():
        if not path.startswith(("passes/", "runtime/")):
            continue
        with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
            text = re.sub(r"//.*", "", file.read())
        for word in set(re.findall(r"(?<![:\w])(?:weft::)?(\w+Op)\b", text)):
            if word in classes:
                problems.append(f"{path}: names {word}; ask an op interface instead")
        for word in set(re.findall(r'"weft\.([a-z0-9_]+)"', text)) & mnemonics:
            problems.append(f"{path}: names weft.{word}; ask an op interface instead")


def check_plugin(problems):
    """The test plug-in adds an op from outside: no room knows of it."""
    for path in sources():
        with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
            for word in set(re.findall(r"test.plugin|softsign", file.read(), re.I)):
                problems.append(f"{path}: names {word}; no room knows the test plug-in")


def check_loaded(build, problems):
    program = os.path.join(SOURCE, build, "bin", "weft-run")
    if not os.path.exists(program):
        return
    text = subprocess.run(["ldd", program], stdout=subprocess.PIPE, text=True, check=True).stdout
    for library in re.findall(r"^\s*(\S+)", text, re.M):
        if re.search(r"LLVM|MLIR|protobuf|dnnl|gomp|jpeg|png|cuda|cudnn", library):
            problems.append(f"weft-run loads {library}; it must start on a machine without it")
    size = os.path.getsize(program)
    if size > 16 << 20:
        problems.append(f"weft-run has {size} bytes; its budget is {16 << 20}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build")
    arguments = parser.parse_args()
    problems = []
    check_includes(problems)
    check_op_names(problems)
    check_plugin(problems)
    if arguments.build:
        check_loaded(arguments.build, problems)
    for problem in sorted(set(problems)):
        print(problem)
    print(f"layers: {len(set(problems))} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
