#!/usr/bin/env python3
"""Generated training programs: interpreter = -O0 = -O2.

usage: test/numerics/run-generated.py [--build FOLDER] [--first SEED] [--count N] [--precision LEVEL] [--keep]

Each program is compiled at -O0 and -O2; one step of each pack is compared
with the reference interpreter (1e-5 of max(|value|, rms); integers exactly).
A program that f32 cannot compute that well, by the interpreter's own word
(see condition.py), is replaced by the next draw of its seed before anything
is compiled. A program that the compiler refuses is a failure. At the end
stands what the programs showed; from 200 programs on, all must be there.
Exit status: 0 when all agree, 1 else; the seed and the command of each failure
are printed.
"""

import argparse
import collections
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(SOURCE, "test", "numerics"))
import condition  # noqa: E402
import generate  # noqa: E402

BOUND = 1e-5
# Two places of the type: an element next to a tie may round to either side, and others follow from it.
PLACE = {"f16": 2.0 ** -9, "bf16": 2.0 ** -6}
DRAWS = 20  # of one seed
ALL_FROM = 200  # so many programs show every form


class Failure(Exception):
    """A command that ended badly."""


class Case:
    """One seed in a folder of its own."""

    def __init__(self, build, folder, seed, precision):
        self.build, self.folder, self.seed, self.precision = build, folder, seed, precision
        self.replaced, self.shown = [], set()
        self.bound = BOUND if precision == "O0" else PLACE[precision[3:]]

    def run(self, name, *words):
        command = [os.path.join(self.build, name), *words]
        done = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", timeout=300, check=False)
        if done.returncode != 0:
            raise Failure(f"exit {done.returncode}: {' '.join((os.path.basename(name), *words))}\n{done.stdout[:1500]}")

    def write(self, draw):
        """Writes a program and what the interpreter makes of it."""
        text, self.shown = generate.draw(self.seed, draw)
        if self.precision != "O0":
            # What is declared f32 stays f32: leave the inputs to the policy.
            text = text.replace(": f32[", ": float[")
        with open(os.path.join(self.folder, "program.weft"), "w", encoding="utf-8") as file:
            file.write(text)
        # A low level is interpreted after its casts are written, with the same roundings.
        emit = ["--emit=typed"] if self.precision == "O0" else ["--emit=cast", f"--precision={self.precision}"]
        self.run("bin/weftc", "program.weft", *emit, "-o", "program.mlir")
        self.interpret("case")

    def interpret(self, case, *how):
        shutil.rmtree(os.path.join(self.folder, case), ignore_errors=True)
        self.run("bin/weft-opt", "program.mlir", "--run=fit", f"--seed={self.seed}", *how, f"--case={case}")

    def is_good(self):
        """Whether the program that was written is well conditioned."""
        for pattern in condition.PATTERNS:
            self.interpret("disturbed", f"--disturbed={pattern}")
            part, name = condition.moved(*(os.path.join(self.folder, case) for case in ("case", "disturbed")))
            if part > condition.SHARE * self.bound:
                self.replaced.append(f"{name[:-4]} moves by {part:.1e}")
                return False
        return True

    def choose(self):
        """Writes the first well conditioned program of the seed."""
        for draw in range(DRAWS):
            self.write(draw)
            if self.is_good():
                return
        raise Failure(f"{DRAWS} draws are all ill conditioned")

    def check(self):
        """What went wrong, or ""."""
        try:
            self.choose()
            source = "program.weft" if self.precision == "O0" else "program.mlir"
            for level in ("O0", "O2"):
                self.run("bin/weftc", source, f"-{level}", "-o", f"{level}.weftpack")
            for pack, *how in (["O0"], ["O2"], ["O2", "--mode=stream", "--threads=1"]):
                self.run("test/weft-case", f"{pack}.weftpack", "case", f"--tolerance={self.bound}", *how)
        except Failure as failure:
            return str(failure)
        return ""


def report(shown, count):
    """Prints the forms that `count` programs showed; returns those that are missing and should not be."""
    names = [*generate.FORMS, *generate.SHAPES]
    missing = [name for name in names if not shown[name]]
    print(f"forms: {len(names) - len(missing)} of {len(names)}: {', '.join(f'{name} {shown[name]}' for name in names)}")
    if missing and count >= ALL_FROM:
        print(f"no program shows: {', '.join(missing)}")
        return missing
    return []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--precision", default="O0", help="the compiler's level, O0 to O3 with :bf16 or :f16")
    parser.add_argument("--keep", action="store_true", help="keep the folders of failures")
    arguments = parser.parse_args()
    build = os.path.abspath(arguments.build)
    failed = replaced = 0
    shown = collections.Counter()

    def one(seed):
        folder = tempfile.mkdtemp(prefix=f"weft-generated-{seed}-")
        case = Case(build, folder, seed, arguments.precision)
        problem = case.check()
        if not (problem and arguments.keep):
            shutil.rmtree(folder)
        return case, problem

    seeds = range(arguments.first, arguments.first + arguments.count)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, problem in pool.map(one, seeds):
            replaced += len(case.replaced)
            shown.update(case.shown)
            for reason in case.replaced:
                print(f"seed {case.seed}: another draw, {reason}")
            if problem:
                failed += 1
                print(f"seed {case.seed}: {problem}{case.folder if arguments.keep else ''}\n", flush=True)
    missing = report(shown, arguments.count)
    print(f"{arguments.count - failed} of {arguments.count} generated programs agree; "
          f"{replaced} ill conditioned draws were replaced")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
