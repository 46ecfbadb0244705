#!/usr/bin/env python3
"""Compiled code against the interpreter, entry by entry.

usage: test/numerics/run-cases.py FILE.mlir [--build FOLDER] [--entry NAME] [--but PATTERN] [--device cpu|cuda] [--level O0|O2]... [--keep] [--seed N]

The module is compiled at -O0 and -O2, or at the levels named; the runtime alone runs each entry of each
pack on the device (`cuda`: the emulated driver of the build folder, unless
WEFT_CUDA_DRIVER names another) on the values that weft-opt wrote (1e-5 of max(|value|, rms), 1e-11 where an
entry's name ends in _f64, one place of the type where it ends in _f16 or _bf16;
integers exactly). Exit status: 0 when all agree.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile


def run(command, timeout=300):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                              timeout=timeout, check=False)
    except subprocess.TimeoutExpired:
        return 124, "timed out"
    return done.returncode, done.stdout


LEVELS = ["-O0", "-O2"]
TARGETS = {"cpu": "cpu", "cuda": "cuda:sm_90"}
TOLERANCES = {"f64": "1e-11", "f16": str(2.0 ** -10), "bf16": str(2.0 ** -7)}


def compare(arguments, folder, entries):
    """Returns how many runs failed; prints each."""
    program = lambda name: os.path.join(arguments.build, name)
    cases = os.path.join(folder, "cases")
    status, text = run([program("bin/weft-opt"), arguments.file, "--run", f"--seed={arguments.seed}", f"--case={cases}"])
    if status:
        print(f"weft-opt: exit {status}\n{text[:3000]}")
        return 1
    failures = 0
    for level in arguments.level or LEVELS:
        pack = os.path.join(folder, f"{level[1:]}.weftpack")
        status, text = run([program("bin/weftc"), "-x", "mlir", arguments.file, level, "-Wno-ptx-only",
                            f"--target={TARGETS[arguments.device]}", "-o", pack])
        if status:
            print(f"weftc {level}: exit {status}\n{text[:3000]}")
            failures += 1
            continue
        for entry in entries:
            tolerance = TOLERANCES.get(entry.rpartition("_")[2], "1e-5")
            status, text = run([program("test/weft-case"), pack, os.path.join(cases, entry), f"--entry={entry}",
                                f"--device={arguments.device}", f"--tolerance={tolerance}"], 60)
            if status:
                failures += 1
                print(f"{entry} {level}: exit {status}: {text.strip()[:300]}")
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--build", default="build")
    parser.add_argument("--entry", help="this entry alone")
    parser.add_argument("--but", help="leave out entries whose names hold this pattern")
    parser.add_argument("--device", choices=sorted(TARGETS), default="cpu")
    parser.add_argument("--level", action="append", choices=["O0", "O2"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="keep packs and values")
    arguments = parser.parse_args()
    arguments.build = os.path.abspath(arguments.build)
    arguments.level = [f"-{level}" for level in arguments.level or []]
    os.environ.setdefault("WEFT_CUDA_DRIVER", f"{arguments.build}/lib/libweft_emulated_driver.so")
    os.environ.setdefault("WEFT_PLUGIN_DIR", f"{arguments.build}/lib")
    with open(arguments.file, encoding="utf-8") as file:
        entries = re.findall(r"weft\.entry @(\w+)", file.read())
    if arguments.entry:
        entries = [entry for entry in entries if entry == arguments.entry]
    if arguments.but:
        entries = [entry for entry in entries if not re.search(arguments.but, entry)]
    folder = tempfile.mkdtemp(prefix="weft-cases-")
    failures = compare(arguments, folder, entries)
    if arguments.keep:
        print(folder)
    else:
        shutil.rmtree(folder)
    print(f"{len(arguments.level or LEVELS) * len(entries)} runs of {len(entries)} entries, {failures} failed")
    return 1 if failures or not entries else 0


if __name__ == "__main__":
    sys.exit(main())
