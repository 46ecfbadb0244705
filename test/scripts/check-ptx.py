#!/usr/bin/env python3
"""Checks the PTX of the models' kernels, and what ptxas makes of it.

usage: test/scripts/check-ptx.py [--build FOLDER] [--levels LIST] [FILE.ptx...]
       test/scripts/check-ptx.py --objects FILE --print NAME

Without files, MLP and LeNet are compiled for sm_80 and sm_90 at every level of precision. The text must hold no float
add, sub, mul, fma, div or sqrt without `.rn`, no `.approx`, no `.ftz`, no float atomics, no calls and no local memory;
ptxas must neither warn nor spill nor use a stack, and stay within 64 registers (row reductions 96). Where there is no
ptxas the text alone is checked, and that is said. The second form prints the object NAME of a lowered module.
Exit status: 0 when all hold, 1 else.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEVELS = ["O0"] + [f"{level}:{kind}" for level in ("O1", "O2", "O3") for kind in ("bf16", "f16")]
FORBIDDEN = [
    (re.compile(r"\b(add|sub|mul|fma|div|sqrt)(\.sat)?\.(f16|f16x2|bf16|f32|f64|f32x2)\b"), "no rounding is named"),
    (re.compile(r"\b(add|sub|mul|fma|div|sqrt|cvt)\.r[zmp]\.(f32|f64)\b"), "another rounding than .rn"),
    (re.compile(r"\.approx\b"), "an approximate instruction"),
    (re.compile(r"\.full\b"), "an approximate division"),
    (re.compile(r"\.ftz\b"), "denormals are flushed"),
    (re.compile(r"\b(atom|red)\.[\w.:]*\.(f16|bf16|f32|f64)"), "a float atomic"),
    (re.compile(r"^\s*(@%p\d+ )?call\b"), "a call"),
    (re.compile(r"^\s*\.local\b|\b(ld|st)\.local\b"), "local memory"),
]
REGISTERS, ROW_REGISTERS = 64, 96


def find_ptxas():
    named = os.environ.get("WEFT_PTXAS")
    for path in [named, shutil.which("ptxas"), "/usr/local/cuda/bin/ptxas"]:
        if path and os.access(path, os.X_OK):
            return path
    return None


def check_text(text):
    """Messages for lines that must not be there."""
    problems = []
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//")[0]
        problems += [f"line {number}: {why}: {line.strip()}" for pattern, why in FORBIDDEN if pattern.search(code)]
    return problems


def check_assembled(ptxas, path, text):
    """Messages about what `ptxas -v` says, and the largest number of registers."""
    arch = re.search(r"\.target (sm_\d+)", text)[1]
    done = subprocess.run([ptxas, "-v", "-arch", arch, "-o", path + ".cubin", path], capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        return [f"ptxas refuses it: {done.stdout}{done.stderr}"], 0
    problems, kernel, most = [], "", 0
    for line in (done.stdout + done.stderr).splitlines():
        if match := re.search(r"Compiling entry function '(.*?)'", line):
            kernel = match[1]
        elif match := re.search(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads", line):
            if any(int(number) for number in match.groups()):
                problems.append(f"{kernel}: {line.strip()}")
        elif match := re.search(r"Used (\d+) registers", line):
            registers = int(match[1])
            most = max(most, registers)
            folds = re.search(rf"\.entry {re.escape(kernel)}\(.*?^}}", text, re.S | re.M)
            limit = ROW_REGISTERS if folds and "shfl.sync" in folds[0] else REGISTERS
            if registers > limit:
                problems.append(f"{kernel}: {registers} registers, expected at most {limit}")
            if re.search(r"[1-9]\d* bytes lmem", line):
                problems.append(f"{kernel}: local memory: {line.strip()}")
        elif not re.match(r"ptxas info|\s+Function properties|\s*$", line):
            problems.append(line.strip())
    return problems, most


def check(ptxas, path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    problems, most = check_text(text), 0
    if ptxas:
        found, most = check_assembled(ptxas, path, text)
        problems += found
    return problems, len(re.findall(r"^\.visible \.entry", text, re.M)), most


def compile_model(build, folder, model, level, arch):
    """The PTX of one model; a message instead where the compiler fails."""
    name = f"{model}-{level}-{arch}".replace(":", "-")
    path = os.path.join(folder, name + ".ptx")
    command = [os.path.join(build, "bin", "weftc"), os.path.join(SOURCE, "configs", "models", model + ".weft"), "-DB=64",
               f"--precision={level}", f"--target=cuda:{arch}", "--emit=ptx", "-o", path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return path, f"{' '.join(command)}: exit {done.returncode}\n{done.stderr[:800]}"
    return path, ""


def print_object(path, name):
    sys.path.insert(0, os.path.join(SOURCE, "test", "numerics"))
    import launches
    with (sys.stdin if path == "-" else open(path, encoding="utf-8")) as file:
        sys.stdout.write(launches.read_objects(file.read())[name].decode())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--build", default="build")
    parser.add_argument("--levels", default=",".join(LEVELS))
    parser.add_argument("--objects")
    parser.add_argument("--print")
    arguments = parser.parse_args()
    if arguments.objects:
        return print_object(arguments.objects, arguments.print)
    ptxas, folder, problems = find_ptxas(), tempfile.mkdtemp(prefix="weft-ptx-"), []

    def one(item):
        path, wrong = compile_model(arguments.build, folder, *item) if len(item) == 3 else (item[0], "")
        if wrong:
            return path, [wrong], 0, 0
        return (path, *check(ptxas, path))

    work = [(path,) for path in arguments.files] or [
        (model, level, arch) for model in ("mlp", "lenet") for level in arguments.levels.split(",")
        for arch in ("sm_80", "sm_90")]
    kernels = most = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, found, count, registers in pool.map(one, work):
            problems += [f"{os.path.basename(path)}: {text}" for text in found]
            kernels, most = kernels + count, max(most, registers)
    shutil.rmtree(folder)
    for problem in problems:
        print(problem)
    said = f"at most {most} registers" if ptxas else "no ptxas was found: only the text was checked"
    print(f"check-ptx: {len(work)} texts, {kernels} kernels, {len(problems)} problems; {said}")
    return 1 if problems or not kernels else 0


if __name__ == "__main__":
    sys.exit(main())
