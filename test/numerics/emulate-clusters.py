#!/usr/bin/env python3
"""GPU kernels on the PTX emulator against the interpreter and the compiled CPU code.

usage: test/numerics/emulate-clusters.py [FILE.mlir...] [--build FOLDER] [--first SEED] [--count N] [--arch NAME] [--large]
       [--plugin FILE] [--keep]

Without files, entries are generated: every kind of cluster, sizes 0 to 65537, rows to 20000. Each entry runs kernel by
kernel; results are within 1e-5 of max(|value|, rms) of the interpreter (16-bit floats: the same or a neighbour; integers
exactly), and where no kernel of an entry folds, f32 results have the bits of the CPU's code. Entries that call libraries
are left out and counted. Exit status: 0 when all agree.
"""

import argparse
import concurrent.futures
import math
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import clusters  # noqa: E402
import launches  # noqa: E402
import traffic  # noqa: E402

FOLDS = ("row_reduction", "column_reduction")


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", timeout=600,
                          check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr[:1500]}")
    return done.stdout


def neighbours(left, right, element):
    """True for two 16-bit floats with at most one number between them and zero."""
    def order(value):
        data = launches.encode([value], element)
        bits = int.from_bytes(data, "little")
        return -(bits & 0x7fff) if bits & 0x8000 else bits
    return abs(order(left) - order(right)) <= 1


def same_bits(left, right, element):
    """True for equal bytes, where a nan equals every nan."""
    pairs = zip(launches.decode(left, element), launches.decode(right, element))
    return all((a == b and math.copysign(1, a) == math.copysign(1, b)) or (a != a and b != b) for a, b in pairs)


def differ(found, expected, element):
    """The first disagreement of two lists of numbers, or ""."""
    if element not in ("f64", "f32", "f16", "bf16"):
        for i, (left, right) in enumerate(zip(found, expected)):
            if left != right:
                return f"[{i}] is {left}, expected {right}"
        return ""
    finite = [value for value in expected if math.isfinite(value)]
    rms = math.sqrt(sum(value * value for value in finite) / len(finite)) if finite else 0
    for i, (left, right) in enumerate(zip(found, expected)):
        if left == right or (math.isnan(left) and math.isnan(right)):
            continue
        if math.isfinite(left) and abs(left - right) <= 1e-5 * max(abs(right), rms):
            continue
        if element in ("f16", "bf16") and math.isfinite(left) and neighbours(left, right, element):
            continue
        return f"[{i}] is {left!r}, expected {right!r}"
    return ""


class Files:
    """What the compiler makes of one module."""

    def __init__(self, build, source, folder, seed, arch, plugin):
        program = [os.path.join(build, "bin", "weft-opt"), source] + ([f"--load-dialect-plugin={plugin}"] if plugin else [])
        self.cases, self.build, self.folder = os.path.join(folder, "cases"), build, folder
        run(program + ["--run", f"--seed={seed}", f"--case={self.cases}"])
        name = "compute_" + arch[3:]
        cuda = run(program + ["--weft-pipeline=to-ordered", "--codegen-cuda", f"--lower-kernels=variants={name}"])
        cpu = run(program + ["--weft-pipeline=to-ordered", "--codegen-cpu", "--lower-kernels=variants=x86-64-v3"])
        self.ptx, self.library = os.path.join(folder, "kernels.ptx"), os.path.join(folder, "kernels.so")
        with open(self.ptx, "wb") as file:
            file.write(launches.read_objects(cuda).get(name, b""))
        with open(self.library, "wb") as file:
            file.write(launches.read_objects(cpu)["x86-64-v3"])
        self.cuda, self.cpu = launches.read_entries(cuda), launches.read_entries(cpu)


def check(files, name, compiled):
    """What is wrong with an entry, or ""."""
    case = os.path.join(files.cases, name) if os.path.isdir(os.path.join(files.cases, name)) else files.cases
    folder = os.path.join(files.folder, "run-" + name)
    os.makedirs(folder, exist_ok=True)
    entry = files.cuda[name]
    order = ("ascending", "descending", "shuffled:7")[len(name) % 3]
    results = entry.run(launches.Emulated(files.build, files.ptx, folder, ["--order", order]), case)
    folds = any(isinstance(step, launches.Cluster) and (step.category in FOLDS or "reduce" in step.name)
                for step in entry.steps)
    exact = [data for data, _ in files.cpu[name].run(compiled, case)]
    for i, (data, tensor) in enumerate(results):
        if len(data) != tensor.bytes:
            return f"result {i} has {len(data)} bytes, expected {tensor.bytes}"
        expected = launches.read_npy(os.path.join(case, f"expect.{i}.npy"), tensor.element)
        wrong = differ(launches.decode(data, tensor.element), launches.decode(expected, tensor.element), tensor.element)
        if wrong and (folds or not same_bits(data, exact[i], tensor.element)):
            return f"result {i}: {wrong}"
        if not folds and data != exact[i] and not same_bits(data, exact[i], tensor.element):
            return f"result {i}: other bits than the CPU's code"
    shutil.rmtree(folder)
    return ""


def check_module(arguments, source, folder, seed):
    """(entries that agree, left out, messages)."""
    try:
        files = Files(arguments.build, source, folder, seed, arguments.arch, arguments.plugin)
    except RuntimeError as problem:
        return 0, 0, [str(problem)]
    compiled = launches.Compiled(files.library)
    good, left, messages = 0, 0, []
    for name in files.cuda:
        if arguments.entry and name != arguments.entry:
            continue
        try:
            wrong = check(files, name, compiled)
        except launches.Unsupported:
            left += 1
            continue
        except (RuntimeError, subprocess.TimeoutExpired) as problem:
            wrong = str(problem)
        good += not wrong
        if wrong:
            messages.append(f"{name}: {wrong}")
    return good, left, messages


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--build", default="build")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--large", action="store_true", help="clusters of traffic.py instead of generated ones")
    parser.add_argument("--arch", default="sm_80")
    parser.add_argument("--plugin", help="a dialect plug-in that the files need")
    parser.add_argument("--entry", help="this entry alone")
    parser.add_argument("--keep", action="store_true", help="leave the files there")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="weft-emulate-")
    work = [(path, 1) for path in arguments.files]
    if arguments.large:
        for first in range(0, len(traffic.NUMERIC), 6):
            path = os.path.join(folder, f"large{first}.mlir")
            with open(path, "w", encoding="utf-8") as file:
                file.write(traffic.module(traffic.NUMERIC[first:first + 6]))
            work.append((path, 1))
    if not work:
        for first in range(arguments.first, arguments.first + arguments.count, 10):
            source = os.path.join(folder, f"{first}.mlir")
            with open(source, "w", encoding="utf-8") as file:
                file.write(clusters.module(first, min(10, arguments.first + arguments.count - first)))
            work.append((source, first))
    good = left = bad = 0

    def one(item):
        number, (source, seed) = item
        place = os.path.join(folder, f"work{number}")
        os.makedirs(place)
        return source, check_module(arguments, source, place, seed)

    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for source, (agree, skipped, messages) in pool.map(one, enumerate(work)):
            good, left, bad = good + agree, left + skipped, bad + len(messages)
            for message in messages:
                print(f"{os.path.basename(source)}: {message}")
    print(f"{good} entries agree, {bad} do not, {left} left out")
    if arguments.keep:
        print(f"files in {folder}")
    else:
        shutil.rmtree(folder)
    return 1 if bad or not good + left else 0


if __name__ == "__main__":
    sys.exit(main())
