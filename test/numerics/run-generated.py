#!/usr/bin/env python3
"""Generated training programs: interpreter = -O0 = -O2.

usage: test/numerics/run-generated.py [--build FOLDER] [--first SEED] [--count N] [--precision LEVEL] [--keep]

Each program is compiled at -O0 and -O2; one step of each pack is compared
with the reference interpreter (1e-5 of max(|value|, rms); integers exactly).
A tensor that cancels out is held to what f32 can promise, which the
interpreter measures by disturbing every value by one part in 2^23; programs
that needed it are counted.
A program that the compiler refuses is a failure. Exit status: 0 when all
agree, 1 else; the seed and the command of each failure are printed.
"""

import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(SOURCE, "test", "numerics"))
import generate  # noqa: E402


# Two places of the type: an element next to a tie may round to either side, and others follow from it.
PLACE = {"f16": 2.0 ** -9, "bf16": 2.0 ** -6}


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", timeout=300, check=False)
    return done.returncode, done.stdout


def check(build, folder, seed, precision):
    """Returns (what went wrong or "", whether a wider bound was needed)."""
    widened = False
    text = generate.generate(seed)
    if precision != "O0":
        # What is declared f32 stays f32: leave the inputs to the policy.
        text = text.replace(": f32[", ": float[")
    with open(os.path.join(folder, "program.weft"), "w", encoding="utf-8") as file:
        file.write(text)
    program = lambda name: os.path.join(build, name)
    # A low level is interpreted after its casts are written, with the same roundings.
    source, emit, bound = "program.weft", ["--emit=typed"], []
    if precision != "O0":
        source, emit = "program.mlir", ["--emit=cast", f"--precision={precision}"]
        bound = [f"--tolerance={PLACE[precision[3:]]}"]
    steps = [
        [program("bin/weftc"), "program.weft", *emit, "-o", "program.mlir"],
        [program("bin/weft-opt"), "program.mlir", "--run=fit", f"--seed={seed}", "--case=case"],
        [program("bin/weft-opt"), "program.mlir", "--run=fit", f"--seed={seed}", "--disturbed", "--case=disturbed"],
        [program("bin/weftc"), source, "-O0", "-o", "O0.weftpack"],
        [program("bin/weftc"), source, "-O2", "-o", "O2.weftpack"],
        [program("test/weft-case"), "O0.weftpack", "case", "--disturbed=disturbed", *bound],
        [program("test/weft-case"), "O2.weftpack", "case", "--disturbed=disturbed", *bound],
        [program("test/weft-case"), "O2.weftpack", "case", "--disturbed=disturbed", *bound, "--mode=stream",
         "--threads=1"],
    ]
    for step in steps:
        status, text = run(step, folder)
        if status != 0:
            return f"exit {status}: {' '.join(os.path.basename(word) for word in step)}\n{text[:1500]}", widened
        widened |= "wider bound" in text
    return "", widened


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--precision", default="O0", help="the compiler's level, O0 to O3 with :bf16 or :f16")
    parser.add_argument("--keep", action="store_true", help="keep the folders of failures")
    arguments = parser.parse_args()
    build = os.path.abspath(arguments.build)
    failed = widened = 0

    def one(seed):
        folder = tempfile.mkdtemp(prefix=f"weft-generated-{seed}-")
        problem, wider = check(build, folder, seed, arguments.precision)
        if not (problem and arguments.keep):
            shutil.rmtree(folder)
            folder = ""
        return seed, problem, wider, folder

    seeds = range(arguments.first, arguments.first + arguments.count)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for seed, problem, wider, folder in pool.map(one, seeds):
            widened += wider and not problem
            if problem:
                failed += 1
                print(f"seed {seed}: {problem}{folder}\n", flush=True)
    print(f"{arguments.count - failed} of {arguments.count} generated programs agree, "
          f"{widened} of them within the wider bound of cancelling values")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
