#!/usr/bin/env python3
"""Optimizers and schedules of the standard library against PyTorch's formulas.

usage: test/e2e/optimizers.py --build FOLDER

Each one trains four numbers for 12 steps on gradients that are given as data;
the parameters in the last checkpoint and the logged rates are compared with
the formulas below (1e-5 relative). Exit: 0 when all agree, 1 else.
"""

import argparse
import json
import math
import os
import re
import struct
import subprocess
import sys
import tempfile

STEPS = 12
MODEL = """from std.optim import {names}

dim B(min=1, max=1, opt=1)

module Net():
    param w: float[4] = ones()

model net = Net()

train fit(x: f32[B, 4]):
    loss = sum(net.w * mean(x, axis=0))
    minimize(loss, {call})
"""


# A rule gets (state, w, g, step from 0, rate) and returns the new w. -----------


def sgd(momentum, decay, nesterov=False):
    def rule(s, w, g, step, lr):
        g = g + decay * w
        s["v"] = momentum * s.get("v", 0.0) + g
        return w - lr * (g + momentum * s["v"] if nesterov else s["v"])
    return rule


def adam(decay, decoupled, b1=0.9, b2=0.999, eps=1e-8):
    def rule(s, w, g, step, lr):
        if decoupled:
            w -= lr * decay * w
        else:
            g = g + decay * w
        s["m"] = b1 * s.get("m", 0.0) + (1 - b1) * g
        s["v"] = b2 * s.get("v", 0.0) + (1 - b2) * g * g
        m, v = s["m"] / (1 - b1 ** (step + 1)), s["v"] / (1 - b2 ** (step + 1))
        return w - lr * m / (math.sqrt(v) + eps)
    return rule


def fixed(step):
    return 0.05


def cosine(step):
    return 0.05 * (1 + math.cos(math.pi * step / STEPS)) / 2


def warmup_cosine(step):
    if step < 4:
        return 0.05 * (step + 1) / 4
    return 0.05 * (1 + math.cos(math.pi * (step - 4) / (STEPS - 4))) / 2


CASES = [
    ("SGD(lr=0.05, momentum=0.9, weight_decay=0.1)", sgd(0.9, 0.1), fixed),
    ("Momentum(lr=0.05, momentum=0.8, weight_decay=0.1)", sgd(0.8, 0.1), fixed),
    ("Nesterov(lr=0.05, momentum=0.9, weight_decay=0.1)", sgd(0.9, 0.1, True), fixed),
    ("Adam(lr=0.05, weight_decay=0.1)", adam(0.1, False), fixed),
    ("AdamW(lr=0.05, weight_decay=0.1)", adam(0.1, True), fixed),
    ("SGD(lr=constant(0.05))", sgd(0.0, 0.0), fixed),
    ("SGD(lr=cosine(0.05))", sgd(0.0, 0.0), cosine),
    ("Adam(lr=warmup_cosine(0.05, warmup=4))", adam(0.0, False), warmup_cosine),
]


def gradients():
    return [[math.sin(1 + 1.7 * step + column) for column in range(4)] for step in range(STEPS)]


def expected(rule, rate):
    values = []
    for column in range(4):
        state, w = {}, 1.0
        for step, row in enumerate(gradients()):
            w = rule(state, w, struct.unpack("f", struct.pack("f", row[column]))[0], step, rate(step))
        values.append(w)
    return values


def trained(build, folder, call):
    """The parameters after the last step, the rates of all steps."""
    with open(f"{folder}/net.weft", "w", encoding="utf-8") as file:
        words = re.findall(r"\b(\w+)\(", call)
        file.write(MODEL.format(names=", ".join(words), call=call))
    os.makedirs(f"{folder}/data/train", exist_ok=True)
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, 4), }" % STEPS
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    with open(f"{folder}/data/train/x.npy", "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        for row in gradients():
            file.write(struct.pack("4f", *row))
    for command in ([f"{build}/bin/weftc", "net.weft", "-o", "net.weftpack"],
                    [f"{build}/bin/weft-run", "train", "net.weftpack", "--data", "data", "--set", "train.epochs=1",
                     "--set", "data.shuffle=false", "--set", "log.name=run"]):
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False)
        if done.returncode:
            sys.exit(f"{call}: exit {done.returncode}\n{done.stdout}")
    with open(f"{folder}/runs/run/1/checkpoints/last/model.safetensors", "rb") as file:
        text = file.read()
    with open(f"{folder}/runs/run/1/metrics.jsonl", encoding="utf-8") as file:
        rates = [json.loads(line).get("lr") for line in file]
    return struct.unpack("4f", text[-16:]), rates


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    build = os.path.abspath(parser.parse_args().build)
    failed = 0
    for call, rule, rate in CASES:
        with tempfile.TemporaryDirectory() as folder:
            values, rates = trained(build, folder, call)
        wanted = expected(rule, rate)
        good = all(math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-6) for a, b in zip(values, wanted))
        good &= len(rates) == STEPS
        for step, lr in enumerate(rates):
            good &= lr is None or math.isclose(lr, rate(step), rel_tol=1e-5, abs_tol=1e-7)
        failed += not good
        print(f"{call}: " + ("agrees" if good else f"{values}, expected {wanted}; rates {rates}"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
