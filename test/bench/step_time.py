#!/usr/bin/env python3
"""Time of a training step against PyTorch eager, in one run, interleaved.

usage: test/bench/step_time.py [--build FOLDER] [--net mlp|lenet]... [--rounds N] [--steps N]

Both sides start from the same weights; the loss after 5 steps must agree to
1e-3 before a time counts. Prints the machine, the commit, medians in ms, the
ratio weft / torch per thread count and its spread over the rounds.
Needs torch and numpy.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import torch

import nets
import parity

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def torch_step(name, threads, steps):
    """Median ms of a step of PyTorch eager on batches that are already tensors."""
    torch.set_num_threads(threads)
    images, labels = nets.training_set()
    net = nets.NETS[name](7, torch.float32)
    trainer, times = nets.Trainer(net), []
    batches = []
    for step in range(steps + 10):
        part = slice(step * net.batch, (step + 1) * net.batch)
        batches.append((torch.tensor(images[part]), torch.tensor(labels[part]).long()))
    for step, (image, label) in enumerate(batches):
        begin = time.perf_counter()
        trainer.step(step, image.float() / 255.0, label)
        times.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(times[10:])


def weft_step(build, pack, threads, steps):
    text = subprocess.run([f"{build}/bin/weft-run", "bench", pack, "--entry", "fit", "--threads", str(threads),
                           "--iterations", str(steps), "--json"], check=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True).stdout
    return json.loads(text)["median"] * 1e3


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--net", action="append", choices=sorted(nets.NETS))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--steps", type=int, default=100)
    arguments = parser.parse_args()
    build = os.path.abspath(arguments.build)
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=SOURCE, stdout=subprocess.PIPE, text=True,
                            check=True).stdout.strip()
    print(f"machine: {model}, {os.cpu_count()} cores; commit {commit}; torch {torch.__version__}")
    for name in arguments.net or sorted(nets.NETS):
        exact = parity.torch_losses(name, 5, torch.float64)
        ours = parity.kept.weft_losses(build, name, 5)
        if any(abs(a - b) > 1e-3 * abs(b) for a, b in zip(ours, exact)):
            print(f"{name}: losses differ, times do not count: {ours} {exact}")
            return 1
        with tempfile.TemporaryDirectory() as folder:
            pack = os.path.join(folder, "net.weftpack")
            subprocess.run([f"{build}/bin/weftc", f"{SOURCE}/configs/models/{name}.weft", "-D",
                            f"B={nets.NETS[name].batch}", "-o", pack], check=True)
            for threads in (1, 2):
                rounds = [(weft_step(build, pack, threads, arguments.steps),
                           torch_step(name, threads, arguments.steps)) for _ in range(arguments.rounds)]
                ratios = [a / b for a, b in rounds]
                print(f"{name}, {threads} thread{'s' if threads > 1 else ''}: weft "
                      f"{statistics.median(a for a, _ in rounds):.3f} ms, torch eager "
                      f"{statistics.median(b for _, b in rounds):.3f} ms, ratio {statistics.median(ratios):.3f} "
                      f"(from {min(ratios):.3f} to {max(ratios):.3f} over {len(rounds)} rounds)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
