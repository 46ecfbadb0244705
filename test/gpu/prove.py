#!/usr/bin/env python3
"""Proves Weft on a GPU, part by part; lies in the folder that bundle.sh makes.

usage: run.sh [--emulated] [--out=FOLDER] [PART]...

Parts: doctor cases losses bits accuracy memory speed resume peers; all of them without a name. Each ends within 8
minutes and writes FOLDER/PART.json: machine, driver, commit, what held, figures with their spread. --emulated runs them
on the emulated driver with fewer and smaller runs; times are never judged there.
Exit: 0 all held, 1 something did not, 2 bad usage, 3 no GPU.
"""

import concurrent.futures
import ctypes
import filecmp
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 480
FILES = ["model.safetensors", "optimizer.safetensors", "state.json"]


class Stop(Exception):
    """The part cannot go on; it did not hold."""


class Part:
    """Runs of one part and what came of them."""

    def __init__(self, name, emulated, folder, machine):
        self.name, self.emulated, self.folder, self.machine = name, emulated, folder, machine
        self.checks, self.figures, self.skipped, self.runs = [], {}, "", 0
        self.output, self.lock = "", threading.Lock()
        self.end = time.monotonic() + LIMIT

    def environment(self, variables=()):
        return dict(environment(self.emulated), **dict(variables))

    def call(self, command, variables=(), check=True):
        left = self.end - time.monotonic()
        if left <= 0:
            raise Stop(f"more than {LIMIT} s")
        try:
            done = subprocess.run(command, env=self.environment(variables), stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True, timeout=left, cwd=self.folder, check=False)
        except subprocess.TimeoutExpired:
            raise Stop(f"more than {LIMIT} s; the last command was {' '.join(command)}")
        if check and done.returncode:
            raise Stop(f"exit {done.returncode} of {' '.join(command)}: {(done.stderr or done.stdout).strip()[-800:]}")
        return done

    def train(self, pack, steps=None, device="cuda", sink=1, mode="graph", data="few", name=None, options=(),
              variables=()):
        """One run; returns its folder."""
        with self.lock:
            self.runs += 1
            name = name or f"run{self.runs}"
        command = [f"{HERE}/bin/weft-run", "train", f"{HERE}/packs/{pack}.weftpack", f"--data={HERE}/{data}",
                   f"--device={device}", f"--mode={mode}", "--set", f"train.sink_steps={sink}", "--set", "log.dir=runs",
                   "--set", f"log.name={name}"]
        if steps:
            command += ["--steps", str(steps), "--set", "train.epochs=1000"]
        done = self.call(command + list(options), variables)
        numbers = [int(each) for each in os.listdir(f"{self.folder}/runs/{name}") if each.isdigit()]
        with self.lock:
            self.output = done.stdout + done.stderr
        return f"{self.folder}/runs/{name}/{max(numbers)}"

    def say(self, what, holds, detail=""):
        self.checks.append({"what": what, "held": bool(holds), "detail": str(detail)})
        print(f"  {'held' if holds else 'NOT HELD'}: {what}{'; ' + str(detail) if detail else ''}", flush=True)

    def figure(self, name, value, spread=None, unit=""):
        self.figures[name] = {"value": value, "spread": spread, "unit": unit}
        print(f"  {name}: {value} {unit}", flush=True)

    def held(self):
        return bool(self.checks) and all(check["held"] for check in self.checks)


def environment(emulated):
    """What every program is started with."""
    variables = {key: value for key, value in os.environ.items() if not key.startswith("WEFT_")}
    # A folder that is not the bundle's layout is no reason to take another build's plug-in.
    variables["WEFT_PLUGIN_DIR"] = f"{HERE}/lib"
    if emulated:
        variables["WEFT_CUDA_DRIVER"] = f"{HERE}/lib/libweft_emulated_driver.so"
        variables.pop("CUDA_VISIBLE_DEVICES", None)
        for key in ("WEFT_EMULATOR_MACHINE", "WEFT_EMULATOR_ORDER"):
            if key in os.environ:
                variables[key] = os.environ[key]
    if needs_fallback():
        variables["LD_LIBRARY_PATH"] = f"{HERE}/lib/fallback:" + variables.get("LD_LIBRARY_PATH", "")
    return variables


def needs_fallback():
    """Whether the machine has no C++ library of its own, or an older one."""
    if not hasattr(needs_fallback, "answer"):
        done = subprocess.run([f"{HERE}/bin/weft-run", "--version"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, check=False)
        needs_fallback.answer = done.returncode != 0
    return needs_fallback.answer


def rows(run):
    with open(f"{run}/metrics.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def losses(run):
    return [row["loss"] for row in rows(run) if "eval" not in row]


def distance(ours, theirs):
    return max((abs(a - b) / max(abs(b), 1e-30) for a, b in zip(ours, theirs)), default=float("inf"))


def differing(left, right):
    return [name for name in FILES if not filecmp.cmp(f"{left}/checkpoints/last/{name}",
                                                      f"{right}/checkpoints/last/{name}", shallow=False)]


# Parts


def doctor(part):
    packs = ["mlp", "lenet-8", *([] if part.emulated else ["mlp-bf16", "mlp-f16", "lenet-bf16", "lenet-f16"])]
    for pack in packs:
        if not os.path.exists(f"{HERE}/packs/{pack}.weftpack"):
            part.say(f"doctor {pack}", False, "the bundle was made with --small")
            continue
        done = part.call([f"{HERE}/bin/weft-run", "doctor", f"{HERE}/packs/{pack}.weftpack", "--json"], check=False)
        report = json.loads(done.stdout)
        bad = [f"{check['id']}: {check['found']}" for check in report["checks"] if check["status"] == "failed"]
        counts = {word: sum(check["status"] == word for check in report["checks"]) for word in ("ok", "skipped")}
        part.say(f"doctor {pack}", done.returncode == 0, "; ".join(bad) or str(counts))
        part.figures[f"doctor {pack}"] = {check["id"]: check["found"] for check in report["checks"]}


def cases(part):
    """Values of the interpreter; bits of the emulator where no library is called."""
    names = sorted(name[:-len(".tar.xz")] for name in os.listdir(f"{HERE}/cases") if name.endswith(".tar.xz"))
    if not names:
        raise Stop("the bundle has no cases")
    total = {}
    for name in names:
        with tarfile.open(f"{HERE}/cases/{name}.tar.xz") as archive:
            archive.extractall(part.folder)
        folder = f"{part.folder}/{name}"
        done = part.call([f"{HERE}/bin/weft-case", f"{folder}/cases.weftpack", f"{folder}/values", "--all",
                          "--device=cuda", f"--same={folder}/bits"], check=False)
        last = (done.stdout.strip().splitlines() or [done.stderr.strip()])[-1]
        counts = {key: int(value) for key, value in re.findall(r"([a-z-]+) (\d+)", last)}
        good = (done.returncode == 0 and counts.get("entries", 0) > 0
                and counts["same-bits"] + counts["library"] == counts["entries"])
        wrong = [line for line in done.stdout.splitlines() if ":" in line][:3]
        part.say(f"cases {name}", good, last if good else "; ".join(wrong + [last, done.stderr.strip()[-200:]]))
        for key, value in counts.items():
            total[key] = total.get(key, 0) + value
        shutil.rmtree(folder)
    part.figures["total"] = total


def against_processor(part):
    few = part.emulated
    for pack, steps, bound in (("mlp", 20 if few else 100, 1e-4), ("mlp-finite", 20 if few else 100, 1e-4),
                               ("lenet-8", 6 if few else 30, 1e-5)):
        ours, theirs = (losses(part.train(pack, steps, device=device, sink=4)) for device in ("cuda", "cpu"))
        worst = distance(ours, theirs)
        part.say(f"{pack}: {steps} losses beside the processor's", len(ours) == len(theirs) == steps and worst <= bound,
                 f"largest relative distance {worst:.2e}, bound {bound:.0e}")
        part.figure(f"{pack} distance", worst)


def bits(part):
    steps, repeats = (21, 1) if part.emulated else (105, 100)
    ways = [(1, "graph"), (10 if part.emulated else 100, "graph"), (1, "stream")]
    first, bad, done = part.train("mlp-8", steps), [], 0
    # Three at a time: also, no run may disturb another one on the same GPU.
    with concurrent.futures.ThreadPoolExecutor(len(ways)) as pool:
        for repeat in range(repeats):
            for way, run in zip(ways, pool.map(lambda way: part.train("mlp-8", steps, sink=way[0], mode=way[1]), ways)):
                if differing(first, run) or losses(first) != losses(run):
                    bad.append(f"run {repeat} K={way[0]} {way[1]}")
                done += 1
                shutil.rmtree(os.path.dirname(run))
    part.say(f"K = 1, {ways[1][0]} and stream: the same bits, {repeats} times", not bad, "; ".join(bad[:5]))
    part.figure("runs", done)


def test_accuracy(run):
    found = [row["metrics"]["accuracy"] for row in rows(run) if "eval" in row and "accuracy" in row.get("metrics", {})]
    if not found:
        raise Stop(f"{run}/metrics.jsonl has no accuracy")
    return found[-1]


def accuracy(part):
    if part.emulated:
        # Shows that the part runs; so few steps say nothing of accuracy.
        run = part.train("mlp-8", 8, sink=4)
        part.say("a run is evaluated; accuracy is not judged on the emulated driver", 0 <= test_accuracy(run) <= 1)
        return
    for model in ("mlp", "lenet"):
        found = {}
        for kind in ("", "-bf16", "-f16"):
            run = part.train(f"{model}{kind}", data="data", sink=100, options=["--set", "train.epochs=10"])
            found[kind] = test_accuracy(run)
            part.figure(f"{model}{kind} accuracy", found[kind])
        for kind in ("-bf16", "-f16"):
            apart = abs(found[kind] - found[""])
            part.say(f"{model}{kind} within 0.5 % of f32 after 10 epochs", apart <= 0.005, f"{apart:.4f}")


class Nvml:
    """Used memory of cuda:ORDINAL, asked from outside of the process."""

    class Memory(ctypes.Structure):
        _fields_ = [("total", ctypes.c_ulonglong), ("free", ctypes.c_ulonglong), ("used", ctypes.c_ulonglong)]

    def __init__(self, ordinal):
        self.library = ctypes.CDLL("libnvidia-ml.so.1")
        if self.library.nvmlInit_v2():
            raise OSError("nvmlInit_v2 failed")
        self.device = ctypes.c_void_p()
        shown = [each.strip() for each in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if each.strip()]
        name = shown[ordinal] if ordinal < len(shown) else str(ordinal)
        if name.isdigit():
            failed = self.library.nvmlDeviceGetHandleByIndex_v2(int(name), ctypes.byref(self.device))
        else:
            failed = self.library.nvmlDeviceGetHandleByUUID(name.encode(), ctypes.byref(self.device))
        if failed:
            raise OSError(f"NVML does not know GPU {name}")

    def used(self):
        memory = Nvml.Memory()
        if self.library.nvmlDeviceGetMemoryInfo(self.device, ctypes.byref(memory)):
            raise OSError("nvmlDeviceGetMemoryInfo failed")
        return memory.used


def allocations(log):
    """(bytes taken on the device, calls that take memory or make something after the first launch)."""
    with open(log, encoding="utf-8") as file:
        lines = [line for line in file if "(" in line]
    first = next((i for i, line in enumerate(lines) if line.startswith("cuGraphLaunch")), len(lines))
    taken = sum(int(match[1]) for line in lines[:first] if (match := re.match(r"cuMemAlloc_v2\(.*?(\d+)\)", line)))
    last = max((i for i, line in enumerate(lines) if line.startswith("cuGraphLaunch")), default=first)
    late = [line.split("(")[0] for line in lines[first:last]
            if line.startswith(("cuMemAlloc", "cuMemHostAlloc", "cuModuleLoad", "cuGraphInstantiate"))]
    return taken, late


def planned_text(output):
    """The sum that a run prints at its end: "34.7 MiB"."""
    found = re.search(r"memory\s+([\d.]+ \w+) on the device", output)
    return found[1] if found else "unknown"


def memory(part):
    if part.emulated:
        part.train("mlp-8", 20, sink=4, variables={"WEFT_EMULATOR_LOG": f"{part.folder}/calls.log"}.items())
        taken, late = allocations(f"{part.folder}/calls.log")
        part.say("nothing is taken after step 0", not late, " ".join(late))
        planned = planned_text(part.output)
        part.say("bytes taken are those of the plan", taken > 0 and planned == f"{taken / 2**20:.1f} MiB",
                 f"taken {taken}, planned {planned}")
        return
    ordinal = int(re.search(r"\d+", part.machine["device"])[0])
    try:
        nvml = Nvml(ordinal)
    except OSError as error:
        raise Stop(f"NVML cannot be asked: {error}")
    before = nvml.used()
    command = [f"{HERE}/bin/weft-run", "train", f"{HERE}/packs/lenet.weftpack", f"--data={HERE}/data", "--device=cuda",
               "--set", "train.sink_steps=100", "--set", "train.epochs=40", "--set", "log.dir=runs", "--set",
               "log.name=memory", "--set", "log.progress=none"]
    process = subprocess.Popen(command, env=part.environment(), cwd=part.folder, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    samples, started = [], f"{part.folder}/runs/memory/1/metrics.jsonl"
    while process.poll() is None and time.monotonic() < part.end:
        # Rows stand there only after the first launch.
        if os.path.exists(started) and os.path.getsize(started) > 0:
            samples.append(nvml.used())
        time.sleep(0.02)
    if process.poll() is None:
        process.kill()
    output, _ = process.communicate()
    if process.returncode:
        raise Stop(f"exit {process.returncode}: {output.strip()[-400:]}")
    # The last samples see the process going away.
    steady = samples[:-3]
    part.say("used memory is constant after step 0", len(steady) >= 10 and min(steady) == max(steady),
             f"{len(steady)} samples, {min(steady, default=0)} to {max(steady, default=0)} bytes; another process that "
             "takes or frees memory shows here too")
    part.figure("planned", planned_text(output))
    part.figure("taken, with context and libraries", max(steady, default=0) - before, unit="bytes")


def bench(part, pack, sink, iterations):
    done = part.call([f"{HERE}/bin/weft-run", "bench", f"{HERE}/packs/{pack}.weftpack", "--device=cuda", "--set",
                      f"train.sink_steps={sink}", "--iterations", str(iterations), "--json"])
    return json.loads(done.stdout)


def predicted_seconds(pack):
    with open(f"{HERE}/packs/{pack}.json", encoding="utf-8") as file:
        report = json.load(file)
    program = next(each for each in report["programs"] if each["entry"] == "fit")
    return program["sum"]["predicted_us"] / 1e6, report["predicted_for"]


def speed(part):
    packs = ["mlp-8"] if part.emulated else ["mlp", "lenet", "mlp-bf16", "lenet-bf16", "mlp-f16", "lenet-f16"]
    sink = 2 if part.emulated else 100
    for pack in packs:
        found = [bench(part, pack, sink, 1 if part.emulated else 50) for _ in range(1 if part.emulated else 5)]
        steps = [each["median"] for each in found]
        submits = [each["submit"] for each in found]
        step, submit = statistics.median(steps), statistics.median(submits)
        guess, gpu = predicted_seconds(pack)
        part.figure(f"{pack} step", step * 1e6, [min(steps) * 1e6, max(steps) * 1e6], "us")
        part.figure(f"{pack} host", submit * 1e6, [min(submits) * 1e6, max(submits) * 1e6], "us a step")
        part.figure(f"{pack} predicted step", guess * 1e6, unit=f"us on {gpu}")
        if part.emulated:
            part.say(f"{pack} is timed; times are not judged on the emulated driver", step > 0 and guess > 0)
            continue
        part.say(f"{pack}: host time at K = {sink} at most 10 us a step", submit <= 10e-6, f"{submit * 1e6:.2f} us")
        name = part.machine["reason"]
        if gpu.split()[-1] not in name:
            part.say(f"{pack}: predicted for {gpu}, not judged on another GPU", True, name)
        else:
            part.say(f"{pack}: measured at most 2 times predicted", step <= 2 * guess,
                     f"{step * 1e6:.1f} us, predicted {guess * 1e6:.1f} us")


def resume(part):
    whole = part.train("mlp-8", 26, sink=4)
    part.train("mlp-8", 13, sink=4, name="halves")
    half = part.train("mlp-8", 26, sink=4, name="halves", options=["--resume"])
    part.say("run(26) = run(13) + resume(13)", not differing(whole, half), " ".join(differing(whole, half)))
    part.train("mlp-8", 13, sink=4, name="move")
    run = part.train("mlp-8", 20, device="cpu", name="move", options=["--resume"])
    ours, theirs = losses(run)[-7:], losses(part.train("mlp-8", 20, device="cpu"))[-7:]
    worst = distance(ours, theirs)
    part.say("a checkpoint of the GPU goes on on the processor", len(ours) == 7 and worst <= 1e-4,
             f"largest relative distance {worst:.2e}")


def peers(part):
    if part.emulated:
        part.skipped = "times are not compared on the emulated driver"
        return
    done = subprocess.run([sys.executable, f"{HERE}/peer.py"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          timeout=LIMIT, check=False)
    if done.returncode == 3:
        part.skipped = "PyTorch with CUDA is not there"
        return
    if done.returncode:
        raise Stop(f"peer.py: {done.stderr.strip()[-400:]}")
    theirs, ours = json.loads(done.stdout), bench(part, "lenet", 100, 50)
    part.figure("PyTorch eager step", theirs["seconds"] * 1e6, [each * 1e6 for each in theirs["spread"]], "us")
    part.figure("step", ours["median"] * 1e6, [ours["min"] * 1e6, ours["p90"] * 1e6], "us")
    part.figure("ratio", ours["median"] / theirs["seconds"])
    part.say("compared with PyTorch", True, f"torch {theirs['torch']}")


PARTS = {"doctor": doctor, "cases": cases, "losses": against_processor, "bits": bits, "accuracy": accuracy,
         "memory": memory, "speed": speed, "resume": resume, "peers": peers}


def look(emulated):
    """The machine as doctor sees it, or None without a GPU that can be used."""
    done = subprocess.run([f"{HERE}/bin/weft-run", "doctor", "--json"], env=environment(emulated),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=LIMIT, check=False)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"run.sh: doctor failed with {done.returncode}: {done.stderr.strip()[-400:]}")
    report = json.loads(done.stdout)
    if done.returncode == 3:
        print(f"run.sh: no GPU: {report['reason']}", file=sys.stderr)
        return None
    found = {check["id"]: check["found"] for check in report["checks"]}
    return {"device": report["device"], "reason": report["reason"], "devices": found["devices"],
            "driver": found["driver_version"], "cublaslt": found["cublaslt"], "cudnn": found["cudnn"],
            "processor": found["cpu"]}


def run_part(name, emulated, machine, manifest, out):
    print(f"{name}{' (emulated)' if emulated else ''}", flush=True)
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        part = Part(name, emulated, folder, machine)
        try:
            PARTS[name](part)
        except Stop as stop:
            part.say("the part runs to its end", False, stop)
        except Exception as error:  # A part that breaks is one that did not hold; the others still run.
            part.say("the part runs to its end", False, f"{type(error).__name__}: {error}")
    held = part.held() or bool(part.skipped and not part.checks)
    if part.skipped:
        print(f"  skipped: {part.skipped}", flush=True)
    result = {"part": name, "held": held, "skipped": part.skipped, "emulated": emulated, "commit": manifest["commit"],
              "machine": machine, "seconds": round(time.monotonic() - start, 1), "checks": part.checks,
              "figures": part.figures}
    with open(f"{out}/{name}.json", "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
        file.write("\n")
    return held


def main():
    emulated, out, parts = False, f"{HERE}/results", []
    for word in sys.argv[1:]:
        if word == "--emulated":
            emulated = True
        elif word.startswith("--out="):
            out = os.path.abspath(word[len("--out="):])
        elif word in ("-h", "--help"):
            print(__doc__)
            return 0
        elif word in PARTS:
            parts.append(word)
        else:
            print(f"run.sh: no part '{word}'; there are {', '.join(PARTS)}", file=sys.stderr)
            return 2
    if not os.path.exists(f"{HERE}/manifest.json"):
        print("run.sh: no manifest.json here; run the copy in the folder that bundle.sh makes", file=sys.stderr)
        return 2
    with open(f"{HERE}/manifest.json", encoding="utf-8") as file:
        manifest = json.load(file)
    machine = look(emulated)
    if not machine:
        return 3
    os.makedirs(out, exist_ok=True)
    results = {name: run_part(name, emulated, machine, manifest, out) for name in parts or PARTS}
    bad = [name for name, held in results.items() if not held]
    print(f"{len(results)} parts, {len(bad)} did not hold{': ' + ' '.join(bad) if bad else ''}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
