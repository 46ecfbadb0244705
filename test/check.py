#!/usr/bin/env python3
"""Runs every test stage in order and ends with 'N passed, N failed, N skipped'.

usage: test/check.py --build FOLDER [--only STAGE]...

Exit status: 0 when nothing failed, 1 else. Each stage prints its own output;
a failed stage names the command that repeats it.
"""

import argparse
import os
import re
import subprocess
import sys
import time

SOURCE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Totals:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def add(self, passed, failed, skipped=0):
        self.passed += passed
        self.failed += failed
        self.skipped += skipped


def run(command, quiet=False):
    """Runs a command in the source folder; returns (exit status, output)."""
    print("+ " + " ".join(command), flush=True)
    done = subprocess.run(command, cwd=SOURCE, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace")
    if not quiet or done.returncode:
        print(done.stdout, end="", flush=True)
    return done.returncode, done.stdout


def count(pattern, text):
    return sum(int(n) for n in re.findall(pattern, text))


def lit(build, totals):
    status, text = run(["/usr/lib/llvm-22/bin/lit", "-sv", "test", "-D", f"build={build}"])
    passed = count(r"Passed\s*:\s*(\d+)", text)
    failed = count(r"(?:Failed|Unresolved|Timed Out|Unexpectedly Passed)\s*:\s*(\d+)", text)
    totals.add(passed, failed or int(status != 0), count(r"Unsupported\s*:\s*(\d+)", text))


def unit(build, totals):
    status, text = run(["ctest", "--test-dir", build, "--output-on-failure", "-j2"])
    match = re.search(r"(\d+) tests failed out of (\d+)", text)
    failed, every = (int(match[1]), int(match[2])) if match else (int(status != 0), 0)
    totals.add(every - failed if match else 0, failed)


def scripts(build, totals):
    """Every test/scripts/check-*.py is one test; it gets the build folder."""
    folder = os.path.join(SOURCE, "test", "scripts")
    for name in sorted(os.listdir(folder)):
        if name.startswith("check-") and name.endswith(".py"):
            status, _ = run([sys.executable, f"test/scripts/{name}", "--build", build])
            totals.add(status == 0, status != 0)


def runtime_only(build, totals):
    """The second configuration: no MLIR, no compiler, built with g++."""
    other = build + "-runtime"
    status = 0
    if not os.path.exists(os.path.join(SOURCE, other, "build.ninja")):
        status, _ = run(["cmake", "-G", "Ninja", "-S", ".", "-B", other, "-DWEFT_BUILD_COMPILER=OFF",
                         "-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++"], quiet=True)
    if status == 0:
        status, _ = run(["ninja", "-C", other], quiet=True)
    totals.add(status == 0, status != 0)


def sanitizers(build, totals):
    """Unit tests of the runtime and the front end under address and undefined behaviour checks."""
    other = build + "-sanitize"
    status = 0
    if not os.path.exists(os.path.join(SOURCE, other, "build.ninja")):
        status, _ = run(["cmake", "-G", "Ninja", "-S", ".", "-B", other, "-DWEFT_BUILD_COMPILER=OFF",
                         "-DWEFT_BUILD_FRONTEND=ON", "-DWEFT_SANITIZE=address,undefined", "-DCMAKE_C_COMPILER=clang-22",
                         "-DCMAKE_CXX_COMPILER=clang++-22"], quiet=True)
    if status == 0:
        status, _ = run(["ninja", "-C", other], quiet=True)
    if status != 0:
        totals.add(0, 1)
        return
    unit(other, totals)


STAGES = [scripts, runtime_only, unit, lit, sanitizers]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--only", action="append", choices=[s.__name__ for s in STAGES])
    arguments = parser.parse_args()
    totals = Totals()
    for stage in STAGES:
        if arguments.only and stage.__name__ not in arguments.only:
            continue
        begin, failed = time.monotonic(), totals.failed
        stage(arguments.build, totals)
        verdict = "failed" if totals.failed > failed else "passed"
        print(f"stage {stage.__name__} {verdict} in {time.monotonic() - begin:.0f} s", flush=True)
        if verdict == "failed":
            print(f"  repeat it with: python3 test/check.py --build {arguments.build} --only {stage.__name__}")
    print(f"{totals.passed} passed, {totals.failed} failed, {totals.skipped} skipped")
    return 1 if totals.failed or not totals.passed else 0


if __name__ == "__main__":
    sys.exit(main())
