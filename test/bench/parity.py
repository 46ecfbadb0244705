#!/usr/bin/env python3
"""Loss of 100 training steps against PyTorch, same net, first weights and data order.

usage: test/bench/parity.py [--build FOLDER] [--net mlp|lenet]... [--steps N]

At each step the loss may differ from PyTorch's f64 by 1e-4 relative, or by
5 times PyTorch's own f32-f64 distance there. Exit: 0 holds, 1 does not.
Needs torch and numpy.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

import torch

import nets

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def torch_losses(name, steps, dtype):
    images, labels = nets.training_set()
    net = nets.NETS[name](7, dtype)
    trainer, losses = nets.Trainer(net), []
    for step in range(steps):
        part = slice(step * net.batch, (step + 1) * net.batch)
        image = torch.tensor(images[part]).to(dtype) / 255.0
        losses.append(float(trainer.step(step, image, torch.tensor(labels[part]).long())))
    return losses


def weft_losses(build, name, steps):
    net = nets.NETS[name](7, torch.float32)
    with tempfile.TemporaryDirectory() as folder:
        weights, pack = os.path.join(folder, "first.safetensors"), os.path.join(folder, "net.weftpack")
        nets.write_safetensors(weights, net.parameters)
        subprocess.run([f"{build}/bin/weftc", f"{SOURCE}/configs/models/{name}.weft", "-D", f"B={net.batch}",
                        "-o", pack], check=True)
        subprocess.run([f"{build}/bin/weft-run", "train", pack, "--data", nets.DATA, "--weights", weights, "--steps",
                        str(steps), "--set", "data.shuffle=false", "--set", f"log.dir={folder}/runs"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        base = f"{folder}/runs/{name}"
        run = sorted(os.listdir(base))[0]
        with open(f"{base}/{run}/metrics.jsonl", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
    return [row["loss"] for row in rows if "eval" not in row]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--net", action="append", choices=sorted(nets.NETS))
    parser.add_argument("--steps", type=int, default=100)
    arguments = parser.parse_args()
    good = True
    for name in arguments.net or sorted(nets.NETS):
        exact = torch_losses(name, arguments.steps, torch.float64)
        single = torch_losses(name, arguments.steps, torch.float32)
        ours = weft_losses(os.path.abspath(arguments.build), name, arguments.steps)
        worst, bad = 0.0, len(ours) != len(exact)
        for step, (a, b, c) in enumerate(zip(ours, exact, single)):
            distance = abs(a - b) / abs(b)
            worst = max(worst, distance)
            if distance > max(1e-4, 5 * abs(c - b) / abs(b)):
                bad = True
                print(f"{name} step {step}: {a:.9g}, PyTorch f64 {b:.9g}, f32 {c:.9g}")
        own = max(abs(c - b) / abs(b) for b, c in zip(exact, single))
        print(f"{name}: {len(ours)} steps, largest relative distance {worst:.2e} (PyTorch's own f32: {own:.2e}): "
              f"{'differs' if bad else 'holds'}")
        good &= not bad
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
