#!/usr/bin/env python3
"""What run.sh does when it must not pass: gpu.py BUNDLE RESULTS."""

import ctypes
import glob
import json
import os
import shutil
import subprocess
import sys
import tarfile

bundle, results = sys.argv[1:]


def run(*arguments, **variables):
    done = subprocess.run([f"{bundle}/run.sh", *arguments], env=dict(os.environ, **variables), stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def expect(what, found, code, text):
    assert found[0] == code and text in found[1], f"{what}: expected exit {code} and '{text}', got {found}"


machines = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "emulator", "machines")
expect("no GPU", run("--emulated", "losses", WEFT_EMULATOR_MACHINE=f"{machines}/no-gpu.machine"), 3,
       "no GPU: the driver finds no GPU on this machine")
try:
    ctypes.CDLL("libcuda.so.1")
except OSError:
    expect("no driver", run("losses"), 3, "no GPU: ")
expect("no such part", run("--emulated", "speeed"), 2, "no part 'speeed'")

# Another bit in what the emulator left: the part must notice.
copy = f"{results}/changed"
shutil.rmtree(copy, ignore_errors=True)
shutil.copytree(bundle, copy)
bundle = copy
cases = f"{copy}/cases"
os.remove(f"{cases}/softmax.tar.xz")
with tarfile.open(f"{cases}/loss.tar.xz") as archive:
    archive.extractall(cases)
with open(sorted(glob.glob(f"{cases}/loss/bits/*.bits"))[0], "r+b") as file:
    file.write(b"\1")
archiver = os.path.join(os.path.dirname(machines), "..", "gpu", "archive.py")
subprocess.run([archiver, f"{cases}/loss"], check=True)
expect("a changed bit", run("--emulated", f"--out={results}", "cases"), 1, "NOT HELD: cases loss")
with open(f"{results}/cases.json", encoding="utf-8") as file:
    assert json.load(file)["held"] is False
with open(f"{results}/losses.json", encoding="utf-8") as file:
    good = json.load(file)
assert good["held"] and good["emulated"] and good["commit"] and good["machine"]["driver"] and good["figures"], good
print("run.sh fails where it must")
