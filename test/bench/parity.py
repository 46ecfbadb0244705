#!/usr/bin/env python3
"""Loss of 100 training steps against PyTorch, same net, first weights and data order.

usage: test/bench/parity.py [--build FOLDER] [--net mlp|lenet]... [--steps N] [--write]

Needs torch and numpy. --write keeps PyTorch's losses as data for
test/e2e/parity.py, which needs neither. Exit: 0 holds, 1 does not.
"""

import argparse
import json
import os
import sys

import torch

import nets

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.append(os.path.join(SOURCE, "test", "e2e"))
import importlib.util  # noqa: E402

spec = importlib.util.spec_from_file_location("weft_parity", os.path.join(SOURCE, "test", "e2e", "parity.py"))
kept = importlib.util.module_from_spec(spec)
spec.loader.exec_module(kept)


def torch_losses(name, steps, dtype):
    images, labels = nets.training_set()
    net = nets.NETS[name](7, dtype)
    trainer, losses = nets.Trainer(net), []
    for step in range(steps):
        part = slice(step * net.batch, (step + 1) * net.batch)
        image = torch.tensor(images[part]).to(dtype) / 255.0
        losses.append(float(trainer.step(step, image, torch.tensor(labels[part]).long())))
    return losses


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--net", action="append", choices=sorted(nets.NETS))
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    good = True
    for name in arguments.net or sorted(nets.NETS):
        exact = torch_losses(name, arguments.steps, torch.float64)
        own = [abs(a - b) for a, b in zip(exact, torch_losses(name, arguments.steps, torch.float32))]
        if arguments.write:
            path = f"{SOURCE}/test/e2e/Inputs/{name}-losses.json"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                json.dump({"torch": torch.__version__, "f64": exact, "own": own}, file, indent=0)
        good &= kept.compare(name, kept.weft_losses(os.path.abspath(arguments.build), name, arguments.steps), exact,
                             own)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
