#!/usr/bin/env python3
"""Every precision level trains: 20 steps of both models, close to f32 step by step.

usage: test/e2e/precision.py --build FOLDER

The losses of each level are held against those of O0 (3 %); an eval and a
predict entry run too. Exit: 0 when all hold, 1 else.
"""

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEVELS = ["O0", "O1:bf16", "O1:f16", "O2:bf16", "O2:f16", "O3:bf16", "O3:f16"]
STEPS, BATCH, BOUND = 20, 8, 0.03


def run(folder, *command):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        sys.exit(f"exit {done.returncode}: {' '.join(command)}\n{done.stdout}")
    return done.stdout


def losses(build, folder, model, level):
    name = f"{model}-{level.replace(':', '-')}"
    with open(f"{SOURCE}/configs/models/{model}.weft", encoding="utf-8") as file:
        text = file.read().replace("warmup=500", "warmup=2")
    with open(f"{folder}/{model}.weft", "w", encoding="utf-8") as file:
        file.write(text)
    run(folder, f"{build}/bin/weftc", f"{model}.weft", "-D", f"B={BATCH}", f"--precision={level}",
        "-o", f"{name}.weftpack")
    text = run(folder, f"{build}/bin/weft-run", "train", f"{name}.weftpack", "--data", "data", "--steps", str(STEPS),
               "--set", f"log.name={name}", "--set", "hyper.lr=0.002")
    run(folder, f"{build}/bin/weft-run", "predict", f"{name}.weftpack", "--entry", "classify", "--weights",
        f"runs/{name}/1/checkpoints/last", "--input", "data/eval", "--output", f"{name}.npy")
    with open(f"{folder}/runs/{name}/1/metrics.jsonl", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    steps = [line for line in lines if "loss" in line and "step" in line and "eval" not in line]
    tested = re.search(r"test loss ([0-9.]+)", text)
    return [line["loss"] for line in steps[:STEPS]], float(tested.group(1)) if tested else math.nan


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    build = os.path.abspath(parser.parse_args().build)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        run(folder, sys.executable, f"{SOURCE}/test/e2e/digits.py", "data", str(STEPS * BATCH))
        for model in ("mlp", "lenet"):
            wanted, test = losses(build, folder, model, "O0")
            for level in LEVELS[1:]:
                found, tested = losses(build, folder, model, level)
                worst = max(abs(a - b) / b for a, b in zip(found, wanted))
                good = len(found) == STEPS and worst < BOUND and abs(tested - test) < BOUND * test
                failed += not good
                print(f"{model} {level}: losses within {worst:.4f}, test loss {tested} ({test} in f32)"
                      + ("" if good else "  FAILED"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
