#!/usr/bin/env python3
"""Loss scaling of a compiled f16 model against a reference of the rule.

usage: test/e2e/loss-scale.py --build FOLDER [--steps N] [--level O2:f16] [--interval 2000] [--scale NUMBER] [--diverge] [--cuda]

The model's gradient is its input times the loss scale, so the data decide in
which steps f16 overflows: now and then, in rows, by finite numbers and by
infinities. --interval changes the number of good steps after which the scale
grows, in the compiled module; --scale fixes the scale of the run; with --diverge every
step overflows until the run ends with exit 9; --cuda runs on the emulated driver. Every step's scale, skip flag and rate, and in the end parameters,
optimizer state and counters are compared with the reference, bit by bit where
the rate is not involved. Exit: 0 when all agree, 1 else.
"""

import argparse
import json
import math
import os
import random
import struct
import subprocess
import sys
import tempfile

MODEL = """from std.optim import SGD, polynomial

dim B(min=1, max=1, opt=1)

module Net():
    param w: float[1, 2] = constant(0.5)

model net = Net()

train fit(x: f32[B, 1]):
    y = cast(x, float) @ net.w
    minimize(sum(y) / 32.0, SGD(lr=polynomial(9.5367431640625e-07, total=32768.0), momentum=0.5))
"""
INFINITY = float("inf")


def f32(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def f16(value):
    try:
        return struct.unpack("e", struct.pack("e", value))[0]
    except OverflowError:
        return math.copysign(INFINITY, value)


class Reference:
    """One step after the other, as docs/precision.md says."""

    def __init__(self, interval, fixed):
        self.interval, self.fixed = interval, fixed
        self.scale, self.good, self.skipped = fixed or 65536.0, 0, 0
        self.w, self.velocity, self.step = 0.5, 0.0, 0

    def gradient(self, x):
        return f16(f16(x) * f16(self.scale / 32))

    def run(self, x, rate):
        """Returns (scale, skipped, rate as it should be) of this step."""
        shown = self.scale
        wanted = 2.0 ** -20 * (1 - (self.step - self.skipped) / 32768)
        gradient = self.gradient(x)
        overflow = not math.isfinite(gradient)
        if overflow:
            self.scale = self.fixed or max(self.scale * 0.5, 1.0)
            self.good, self.skipped = 0, self.skipped + 1
        else:
            self.velocity = f32(f32(0.5 * self.velocity) + f32(gradient * (1 / self.scale)))
            self.w = f32(self.w - f32(rate * self.velocity))
            self.good += 1
            if self.good >= self.interval:
                self.scale, self.good = self.fixed or self.scale * 2, 0
        self.step += 1
        return shown, overflow, wanted


def inputs(steps, interval, fixed):
    """Numbers near the edge of f16 in some steps, whatever the scale has become."""
    numbers, model, result = random.Random(11), Reference(interval, fixed), []
    for step in range(steps):
        phase = step / steps
        chance = 0.05 if phase < 0.2 or 0.65 <= phase < 0.75 or interval < 100 else 0.0
        x = numbers.uniform(-1, 1)
        if numbers.random() < chance:
            edge = 65520 * 32 / model.scale
            x = math.copysign(min(edge * 2.0 ** numbers.uniform(-2, 2), 30000.0), x)
        elif model.scale > 4 and numbers.random() < chance / 8:
            x = INFINITY
        x = f32(x)
        model.run(x, 0.0)
        result.append(x)
    return result


def run(folder, build, level, interval, scale, cuda, rows, expected=0):
    with open(f"{folder}/net.weft", "w", encoding="utf-8") as file:
        file.write(MODEL)
    os.makedirs(f"{folder}/data/train")
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, 1), }" % len(rows)
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    with open(f"{folder}/data/train/x.npy", "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        file.write(struct.pack(f"<{len(rows)}f", *rows))
    commands = [[f"{build}/bin/weftc", "net.weft", "-o", "net.mlir", f"--precision={level}", "--emit=cast"],
                [f"{build}/bin/weftc", "net.mlir", "-o", "net.weftpack", "-Wno-ptx-only",
                 "--target=cuda:sm_80" if cuda else "--target=cpu"],
                [f"{build}/bin/weft-run", "train", "net.weftpack", "--data", "data", "--set", "train.epochs=1",
                 "--set", "data.shuffle=false", "--set", "log.name=run",
                 "--set", f"train.loss_scale={scale:g}" if scale else "train.loss_scale=dynamic",
                 "--device=cuda" if cuda else "--device=cpu"]]
    environment = dict(os.environ, WEFT_CUDA_DRIVER=f"{build}/lib/libweft_emulated_driver.so") if cuda else None
    for command in commands:
        if command[1] == "net.mlir":
            with open(f"{folder}/net.mlir", encoding="utf-8") as file:
                text = file.read()
            line = "@state.scale_interval state : tensor<i32> = #weft.init<constant, [2.000000e+03]>"
            assert line in text, "the interval is not where it was"
            with open(f"{folder}/net.mlir", "w", encoding="utf-8") as file:
                file.write(text.replace(line, line.replace("2.000000e+03", f"{interval}.0")))
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              env=environment, check=False)
        if command[1] == "train" and expected:
            print(done.stdout)
            sys.exit(done.returncode != expected)
        if done.returncode:
            sys.exit(f"exit {done.returncode}\n{done.stdout}")
    with open(f"{folder}/runs/run/1/metrics.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def tensors(folder):
    """name -> bytes of the last checkpoint."""
    found = {}
    for stem in ("model", "optimizer"):
        with open(f"{folder}/runs/run/1/checkpoints/last/{stem}.safetensors", "rb") as file:
            data = file.read()
        size = struct.unpack("<Q", data[:8])[0]
        for name, entry in json.loads(data[8:8 + size]).items():
            if name != "__metadata__":
                begin, end = entry["data_offsets"]
                found[name] = data[8 + size + begin:8 + size + end]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--steps", type=int, default=10000)
    parser.add_argument("--level", default="O2:f16")
    parser.add_argument("--interval", type=int, default=2000)
    parser.add_argument("--scale", type=float)
    parser.add_argument("--diverge", action="store_true")
    parser.add_argument("--cuda", action="store_true")
    arguments = parser.parse_args()
    rows = inputs(arguments.steps, arguments.interval, arguments.scale)
    if arguments.diverge:
        rows = [INFINITY] * len(rows)
    model, problems, skips, scales = Reference(arguments.interval, arguments.scale), [], 0, set()
    with tempfile.TemporaryDirectory() as folder:
        lines = run(folder, os.path.abspath(arguments.build), arguments.level, arguments.interval, arguments.scale,
                    arguments.cuda, rows, 9 if arguments.diverge else 0)
        state = tensors(folder)
    if len(lines) != len(rows):
        sys.exit(f"{len(lines)} steps logged, expected {len(rows)}")
    for step, (x, line) in enumerate(zip(rows, lines)):
        scale, skipped, rate = model.run(x, f32(line["lr"]))
        skips, scales = skips + skipped, scales | {scale}
        if (line["scale"], line["skipped"]) != (scale, skipped):
            problems.append(f"step {step}: scale {line['scale']} skipped {line['skipped']}, expected {scale} {skipped}")
        if not math.isclose(line["lr"], rate, rel_tol=1e-5):
            problems.append(f"step {step}: lr {line['lr']}, expected {rate}")
    wanted = {"net.w": struct.pack("<2f", model.w, model.w),
              "fit.velocity.net.w": struct.pack("<2f", model.velocity, model.velocity),
              "state.scale": struct.pack("<f", model.scale), "state.good_steps": struct.pack("<i", model.good),
              "state.skipped": struct.pack("<i", model.skipped), "state.overflow": struct.pack("<i", -1 if not skips else 0),
              "state.step": struct.pack("<i", model.step)}
    for name, value in wanted.items():
        if state.get(name) != value:
            problems.append(f"{name}: {state.get(name)}, expected {value}")
    print("\n".join(problems[:10]))
    print(f"{len(rows)} steps, {skips} skipped, scales from {min(scales):g} to {max(scales):g}: "
          + (f"{len(problems)} differ" if problems else "all agree"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
