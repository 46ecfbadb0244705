#!/usr/bin/env python3
"""Whole training runs on the emulated CUDA driver: the pack's own PTX, the real plug-in, no GPU.

usage: test/e2e/cuda.py --build FOLDER [--orders N] [PART]...

Parts: mlp (100 steps against the CPU), lenet (30 steps of B = 8), finite (both with ReLUs in products), split (a cuBLASLt
without epilogues), bits (K, mode, order of streams change no bit),
resume (run(2N) = run(N) + resume(N), and a checkpoint goes on on the CPU), calls (what a steady state calls), figures (the
kernel report against the emulator's counters), tf32, cubin (a pack with machine code beside the text, where ptxas is
installed), list
(every call of 20 steps against Inputs/cuda-calls.txt, which --write writes anew for review).
Exit: 0 all hold, 1 one does not.
"""

import argparse
import filecmp
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
IMAGES = "/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz"
LABELS = "/usr/share/datasets/fashion-mnist/train-labels-idx1-ubyte.gz"
# Files of a checkpoint; all are functions of the steps alone.
FILES = ["model.safetensors", "optimizer.safetensors", "state.json"]


class Suite:
    """Packs, data and runs in one temporary folder."""

    def __init__(self, build, folder):
        self.build, self.folder, self.runs, self.failures = os.path.abspath(build), folder, 0, 0
        self.driver = f"{self.build}/lib/libweft_emulated_driver.so"

    def path(self, name):
        return os.path.join(self.folder, name)

    def pack(self, net, batch, target="cpu,cuda:sm_90", flags=()):
        out = self.path(f"{net}-{batch}{''.join(flags)}.weftpack")
        if not os.path.exists(out):
            subprocess.run([f"{self.build}/bin/weftc", f"{SOURCE}/configs/models/{net}.weft", "-D", f"B={batch}",
                            f"--target={target}", "-Wno-ptx-only", *flags, "-o", out], check=True,
                           # The text alone, so that the calls do not depend on an assembler that may be here.
                           env=dict(os.environ, WEFT_PTXAS="/nowhere"))
        return out

    def data(self, samples):
        """The first samples of Fashion-MNIST as a folder of NPY."""
        import gzip
        folder = self.path(f"data-{samples}")
        if os.path.isdir(folder):
            return folder
        os.mkdir(folder)
        for name, source, skip, shape in (("image", IMAGES, 16, (samples, 28, 28)), ("label", LABELS, 8, (samples,))):
            size = samples * (784 if name == "image" else 1)
            with gzip.open(source) as file:
                raw = file.read(skip + size)[skip:]
            header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}"
            header += " " * (-(len(header) + 11) % 64) + "\n"
            with open(f"{folder}/{name}.npy", "wb") as file:
                file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + raw)
        return folder

    def train(self, pack, samples, steps, device="cuda", sink=1, mode="graph", order="earliest", environment=(),
              options=(), name=None):
        """One run from the first weights; returns its folder."""
        self.runs += 1
        name = name or f"run{self.runs}"
        # The plain stand-in of cuDNN, so that the calls are the same on every machine.
        variables = dict(os.environ, WEFT_EMULATOR_ORDER=order, WEFT_EMULATOR_CUDNN="plain", **dict(environment))
        if device == "cuda":
            variables["WEFT_CUDA_DRIVER"] = self.driver
        done = subprocess.run(
            [f"{self.build}/bin/weft-run", "train", pack, "--set", f"data.train={self.data(samples)}", f"--device={device}",
             f"--mode={mode}", "--steps", str(steps), "--set", "train.epochs=100", "--set", f"train.sink_steps={sink}",
             "--set", f"log.dir={self.path('runs')}", "--set", f"log.name={name}", *options],
            env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"weft-run failed with {done.returncode}:\n{done.stdout}")
        numbers = [int(each) for each in os.listdir(self.path(f"runs/{name}")) if each.isdigit()]
        return self.path(f"runs/{name}/{max(numbers)}")

    def say(self, what, holds, detail=""):
        self.failures += not holds
        print(f"{'holds' if holds else 'FAILS'}  {what}  {detail}", flush=True)


def losses(run):
    with open(f"{run}/metrics.jsonl", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [row["loss"] for row in rows if "eval" not in row]


def same_checkpoint(left, right):
    return [name for name in FILES if not filecmp.cmp(f"{left}/checkpoints/last/{name}",
                                                      f"{right}/checkpoints/last/{name}", shallow=False)]


def against_cpu(suite, net, batch, steps, bound, flags=()):
    pack = suite.pack(net, batch, flags=flags)
    ours = losses(suite.train(pack, 512, steps, sink=4))
    theirs = losses(suite.train(pack, 512, steps, device="cpu"))
    worst = max((abs(a - b) / max(abs(b), 1e-30) for a, b in zip(ours, theirs)), default=1.0)
    name = " ".join((net, *flags))
    suite.say(f"{name} B={batch}: {steps} losses of the GPU's code beside the CPU's", len(ours) == len(theirs) == steps
              and worst <= bound, f"largest relative distance {worst:.2e}, bound {bound:.0e}")


def finite(suite):
    for net, batch in (("mlp", 64), ("lenet", 8)):
        against_cpu(suite, net, batch, 20, 1e-5, ["-ffinite-math-only"])


def split(suite):
    """What cuBLASLt does not offer becomes a kernel of its own; in f32 no bit changes."""
    nowhere = {"WEFT_EMULATOR_MACHINE": f"{SOURCE}/test/emulator/machines/no-epilogues.machine"}
    whole, parts = (suite.train(suite.pack("mlp", 32), 640, 20, environment=environment) for environment in ({}, nowhere))
    bad = same_checkpoint(whole, parts)
    suite.say("a bias and its gradient as kernels of their own give the same bits", not bad, " ".join(bad))
    for level in ("O3:bf16", "O3:f16"):
        pack = suite.pack("mlp", 32, flags=[f"--precision={level}"])
        ours, theirs = losses(suite.train(pack, 640, 20, environment=nowhere)), losses(suite.train(pack, 640, 20))
        worst = max(abs(a - b) / abs(b) for a, b in zip(ours, theirs))
        suite.say(f"{level}: they round once more", ours != theirs and worst <= 0.02, f"largest relative distance {worst:.2e}")
    try:
        suite.train(suite.pack("mlp", 32, flags=["-ffinite-math-only"]), 640, 1, environment=nowhere)
        suite.say("a mask has no kernel of its own", False)
    except RuntimeError as refused:
        words = "failed with 4", "with bias, relu, mask: ", "compile without -ffinite-math-only"
        suite.say("a mask has no kernel of its own", all(word in str(refused) for word in words), str(refused).splitlines()[-1])


def bits(suite, orders):
    pack = suite.pack("mlp", 32)
    # 20 steps an epoch: 7 leaves 6 over, and the run ends within an epoch.
    first = suite.train(pack, 640, 47)
    settings = [(sink, mode, "earliest") for sink in (1, 4, 7) for mode in ("graph", "stream")]
    settings += [(4, "graph", "latest"), (7, "stream", "latest")]
    settings += [(1 + seed % 7, ("graph", "stream")[seed % 2], f"random:{seed}") for seed in range(orders)]
    bad = []
    for sink, mode, order in settings:
        run = suite.train(pack, 640, 47, sink=sink, mode=mode, order=order)
        if same_checkpoint(first, run) or losses(run) != losses(first):
            bad.append(f"K={sink} {mode} {order}")
    suite.say(f"{len(settings)} settings of K, mode and order give the same bits", not bad, "; ".join(bad))


def resume(suite):
    pack = suite.pack("mlp", 32)
    whole = suite.train(pack, 640, 26, sink=4)
    suite.train(pack, 640, 13, sink=4, name="halves")
    half = suite.train(pack, 640, 26, sink=4, name="halves", options=["--resume"])
    bad = same_checkpoint(whole, half)
    suite.say("run(26) = run(13) + resume(13)", not bad, " ".join(bad))
    suite.train(pack, 640, 13, sink=4, name="move")
    run = suite.train(pack, 640, 20, device="cpu", name="move", options=["--resume"])
    reference = suite.train(pack, 640, 20, device="cpu")
    ours, theirs = losses(run)[-7:], losses(reference)[-7:]
    worst = max(abs(a - b) / abs(b) for a, b in zip(ours, theirs))
    suite.say("a checkpoint of the GPU goes on on the CPU", len(ours) == 7 and worst < 1e-4,
              f"largest relative distance {worst:.2e}")


def calls(suite):
    """Counts of the calls between the first launch and the last, from the log."""
    pack, log, report = suite.pack("mlp", 32), suite.path("calls.log"), suite.path("report.json")
    sink, steps = 5, 40
    suite.train(pack, 640, steps, sink=sink,
                environment={"WEFT_EMULATOR_LOG": log, "WEFT_EMULATOR_REPORT": report}.items())
    with open(log, encoding="utf-8") as file:
        names = [re.match(r"\w+", line).group(0) for line in file if re.match(r"\w+\(", line)]
    suite.say("all memory of the device is one block, all of the host's twin another",
              (names.count("cuMemAlloc_v2"), names.count("cuMemHostAlloc")) == (1, 1))
    launches = [i for i, name in enumerate(names) if name == "cuGraphLaunch"]
    suite.say(f"{steps} steps in launches of {sink}", len(launches) == steps // sink, f"{len(launches)} launches")
    if len(launches) < 3:
        return
    # Between two launches of the middle: one period of the steady state.
    period = names[launches[2]:launches[3]]
    count = {name: period.count(name) for name in set(period)}
    events = sum(n for name, n in count.items() if name.startswith(("cuEvent", "cuStreamWaitEvent")))
    copies_in = sum(n for name, n in count.items() if name.startswith("cuMemcpyHtoD"))
    copies_out = sum(n for name, n in count.items() if name.startswith("cuMemcpyDtoH"))
    suite.say("a launch of K steps: 1 graph, 1 copy per input, 1 copy back, at most 6 event calls",
              (count.get("cuGraphLaunch"), copies_in, copies_out) == (1, 2, 1) and events <= 6, str(count))
    inside = names[launches[0]:launches[-1]]
    banned = ("cuMemAlloc", "cuMemHostAlloc", "cuModule", "cuGraphInstantiate", "cuStreamSynchronize", "cuCtxSynchronize")
    found = sorted({name for name in inside if name.startswith(banned)})
    suite.say("nothing is made and no stream is waited for after step 0", not found, " ".join(found))
    with open(report, encoding="utf-8") as file:
        live = json.load(file).get("live", {})
    left = {kind: number for kind, number in live.items() if number}
    suite.say("nothing is left when the run ends", not left, str(left))


def tf32(suite):
    """f32 is f32 unless TF32 is asked for; the emulated driver rounds as TF32 does."""
    for net, batch in (("mlp", 32), ("lenet", 8)):
        pack, settings = suite.pack(net, batch), (("false", []), ("true", ["--set", "device.tf32=true"]))
        runs, engines = [], []
        for _, options in settings:
            report = suite.path("tf32.json")
            runs.append(losses(suite.train(pack, 20 * batch, 6, options=options,
                                           environment={"WEFT_EMULATOR_REPORT": report}.items())))
            with open(report, encoding="utf-8") as file:
                # Plans that were made; those that want a GiB were not taken.
                engines.append(["TensorCore" in line for line in json.load(file)["convolutions"]
                                if "workspace 1073741824" not in line])
        worst = max(abs(a - b) / abs(b) for a, b in zip(*runs))
        suite.say(f"device.tf32 changes bits of {net}, and no more than TF32 may", 0 < worst < 1e-2,
                  f"largest relative distance {worst:.2e}")
        if net == "lenet":
            suite.say("convolutions in f32 take tensor cores where TF32 is asked for, and nowhere else",
                      engines[0] and engines[1] and not any(engines[0]) and all(engines[1]),
                      f"{sum(engines[0])} of {len(engines[0])}, with TF32 {sum(engines[1])} of {len(engines[1])}")


def cubin(suite):
    """Machine code is tried first; a driver that does not take it gets the text, with the same bits."""
    if not shutil.which("ptxas") and not os.path.exists("/usr/local/cuda/bin/ptxas"):
        print("left out  a pack with machine code: ptxas is not installed", flush=True)
        return
    both, log = suite.path("both.weftpack"), suite.path("both.log")
    subprocess.run([f"{suite.build}/bin/weftc", f"{SOURCE}/configs/models/mlp.weft", "-D", "B=32", "--target=cuda:sm_90",
                    "-o", both], check=True)
    run = suite.train(both, 640, 20, sink=4, environment={"WEFT_EMULATOR_LOG": log}.items())
    text = suite.train(suite.pack("mlp", 32), 640, 20, sink=4)
    with open(log, encoding="utf-8") as file:
        loads = [line for line in file if line.startswith("cuModuleLoadDataEx")]
    # The state names the pack.
    bad = [name for name in same_checkpoint(run, text) if name != "state.json"]
    suite.say("a pack with machine code and text trains to the bits of the text",
              not bad and losses(run) == losses(text) and len(loads) == 2 and "NO_BINARY" in loads[0],
              " ".join([f"{len(loads)} images tried", *bad]))


def figures(suite):
    """The bytes that -fkernel-report gives for the large kernels are those the emulator counts."""
    report, pack = suite.path("counters.json"), suite.path("figures.weftpack")
    for net, figures in (("configs/models/lenet", suite.path("lenet.json")),
                         ("test/e2e/Inputs/wide-rows", suite.path("wide-rows.json"))):
        subprocess.run([f"{suite.build}/bin/weftc", f"{SOURCE}/{net}.weft", "-D", "B=64", "--target=cuda:sm_90",
                        "-Wno-ptx-only", f"-fkernel-report={figures}", "-o", pack], check=True)
        suite.train(pack, 64, 1, environment={"WEFT_EMULATOR_REPORT": report}.items())
        with open(figures, encoding="utf-8") as file:
            steps = next(each for each in json.load(file)["programs"] if each["entry"] == "fit")["steps"]
        with open(report, encoding="utf-8") as file:
            counted = json.load(file)["kernels"]
        bad = []
        large = [step for step in steps if step["kind"] == "kernel" and step["operand_bytes"] >= 1 << 20]
        for step in large:
            kernel = counted[step["name"].replace(".", "$")]
            moved = kernel["loads"]["bytes"] + kernel["stores"]["bytes"]
            if abs(step["moved_bytes"] - moved) > 0.02 * moved:
                bad.append(f"{step['name']}: {step['moved_bytes']} reported, {moved} counted")
        suite.say(f"the report's bytes of {len(large)} large kernels of {os.path.basename(net)} are the emulator's",
                  large and not bad, "; ".join(bad))


def call_list(suite, write):
    """The calls of one small run, line by line."""
    kept = os.path.join(SOURCE, "test/e2e/Inputs/cuda-calls.txt")
    log = suite.path("list.log")
    suite.train(suite.pack("mlp", 8), 80, 20, sink=5, environment={"WEFT_EMULATOR_LOG": log}.items())
    with open(log, encoding="utf-8") as file:
        ours = file.read()
    if write:
        with open(kept, "w", encoding="utf-8") as file:
            file.write(ours)
    with open(kept, encoding="utf-8") as file:
        theirs = file.read()
    first = next((f"line {i + 1}: {a} instead of {b}" for i, (a, b) in
                  enumerate(zip(ours.splitlines(), theirs.splitlines())) if a != b), "")
    suite.say("the calls of 20 steps are those of the reviewed list", ours == theirs,
              first or f"{len(ours.splitlines())} lines, {len(theirs.splitlines())} in the list")


PARTS = {"mlp": lambda suite, _: against_cpu(suite, "mlp", 64, 100, 1e-4),
         "lenet": lambda suite, _: against_cpu(suite, "lenet", 8, 30, 1e-5),
         "finite": lambda suite, _: finite(suite), "split": lambda suite, _: split(suite),
         "bits": bits, "resume": lambda suite, _: resume(suite), "calls": lambda suite, _: calls(suite),
         "figures": lambda suite, _: figures(suite), "tf32": lambda suite, _: tf32(suite),
         "cubin": lambda suite, _: cubin(suite), "list": lambda suite, _: call_list(suite, False)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--orders", type=int, default=6, help="random orders of the streams")
    parser.add_argument("--write", action="store_true", help="write the list of calls")
    parser.add_argument("part", nargs="*", choices=[[], *PARTS], default=[])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        suite = Suite(arguments.build, folder)
        if arguments.write:
            call_list(suite, True)
        for part in arguments.part or PARTS:
            PARTS[part](suite, arguments.orders)
    return 1 if suite.failures else 0


if __name__ == "__main__":
    sys.exit(main())
