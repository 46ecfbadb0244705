#!/usr/bin/env python3
"""Losses of the first training steps against PyTorch's, kept as data.

usage: test/e2e/parity.py --build FOLDER [--net mlp|lenet]...

test/e2e/Inputs/NET-losses.json holds PyTorch's f64 losses and its own f32
distance (written by test/bench/parity.py --write). At each step the loss may
differ by 1e-4 relative, or by 5 times PyTorch's own distance there.
Exit: 0 holds, 1 does not.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

import weights

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = "/usr/share/datasets/fashion-mnist"
BATCH = 64


def weft_losses(build, net, steps, options=()):
    """Losses of `steps` steps on Fashion-MNIST in file order, from weights.first_weights."""
    with tempfile.TemporaryDirectory() as folder:
        first, pack = os.path.join(folder, "first.safetensors"), os.path.join(folder, "net.weftpack")
        weights.write_safetensors(first, weights.first_weights(net))
        subprocess.run([f"{build}/bin/weftc", f"{SOURCE}/configs/models/{net}.weft", "-D", f"B={BATCH}", "-o", pack,
                        *options], check=True)
        done = subprocess.run([f"{build}/bin/weft-run", "train", pack, "--data", DATA, "--weights", first, "--steps",
                               str(steps), "--set", "train.epochs=10", "--set", "data.shuffle=false", "--set",
                               f"log.dir={folder}/runs", "--set", "log.name=parity"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"weft-run failed with {done.returncode}:\n{done.stdout}")
        with open(f"{folder}/runs/parity/1/metrics.jsonl", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
    return [row["loss"] for row in rows if "eval" not in row]


def compare(net, ours, exact, own):
    """Prints the verdict; True when every step is within its bound."""
    worst, bad = 0.0, len(ours) != len(exact)
    for step, (a, b, distance) in enumerate(zip(ours, exact, own)):
        worst = max(worst, abs(a - b) / abs(b))
        if abs(a - b) > max(1e-4 * abs(b), 5 * distance):
            bad = True
            print(f"{net} step {step}: {a!r}, PyTorch's f64 {b!r}")
    print(f"{net}: {len(ours)} steps, largest relative distance {worst:.2e} "
          f"(PyTorch's own f32: {max(d / abs(b) for b, d in zip(exact, own)):.2e}): {'differs' if bad else 'holds'}")
    return not bad


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--net", action="append", choices=sorted(weights.SHAPES))
    arguments = parser.parse_args()
    good = True
    for net in arguments.net or sorted(weights.SHAPES):
        with open(f"{SOURCE}/test/e2e/Inputs/{net}-losses.json", encoding="utf-8") as file:
            golden = json.load(file)
        ours = weft_losses(os.path.abspath(arguments.build), net, len(golden["f64"]))
        good &= compare(net, ours, golden["f64"], golden["own"])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
