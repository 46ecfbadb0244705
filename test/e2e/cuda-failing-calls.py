#!/usr/bin/env python3
"""Every driver and library call of a training run fails in turn, on the emulated driver.

usage: test/e2e/cuda-failing-calls.py --build FOLDER [--every N] [--errors all]

A run of 20 steps (K = 5, a checkpoint each epoch of 10) is repeated with its n-th call failing. The run must end
within 5 s with an exit code of the table below, name the call that failed (and the plan step and its line where one
was being recorded or launched), leave no handle open and leave a last checkpoint that can be read.
Exit: 0 all hold, 1 one does not.
"""

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("cuda", os.path.join(HERE, "cuda.py"))
cuda = importlib.util.module_from_spec(spec)
spec.loader.exec_module(cuda)

# Error of the emulated driver -> exit codes that say what it means. Until the device is taken a failure may be 3;
# a call whose failure changes nothing (a figure that is not known, an object that is let go) may end in 0.
ERRORS = {"CUDA_ERROR_OUT_OF_MEMORY": {6}, "CUDA_ERROR_ECC_UNCORRECTABLE": {7}, "CUDA_ERROR_ILLEGAL_ADDRESS": {7},
          "CUDA_ERROR_UNKNOWN": {7}}
LIMIT = 5.0


class Runs:
    def __init__(self, suite):
        self.suite = suite
        self.pack, self.data = suite.pack("mlp", 8), suite.data(80)

    def run(self, name, environment):
        """(exit code, text, seconds) of one run in runs/NAME."""
        command = [f"{self.suite.build}/bin/weft-run", "train", self.pack, "--set", f"data.train={self.data}",
                   "--device=cuda", "--steps", "20", "--set", "train.sink_steps=5", "--set", "train.epochs=9", "--set",
                   f"log.dir={self.suite.path('runs')}", "--set", f"log.name={name}"]
        variables = dict(os.environ, WEFT_CUDA_DRIVER=self.suite.driver, **environment)
        start = time.monotonic()
        try:
            done = subprocess.run(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  timeout=60, check=False)
        except subprocess.TimeoutExpired:
            return None, "timed out", 60.0
        return done.returncode, done.stdout, time.monotonic() - start

    def calls(self):
        """Names of the calls of a run in which nothing fails."""
        log = self.suite.path("calls.log")
        code, text, _ = self.run("whole", {"WEFT_EMULATOR_LOG": log})
        if code != 0:
            raise RuntimeError(f"the run in which nothing fails ends with {code}:\n{text}")
        with open(log, encoding="utf-8") as file:
            return [match[0] for match in (re.match(r"\w+(?=\()", line) for line in file) if match]

    def problem(self, number, call, error):
        """What is wrong with the run whose call `number` returns `error`; "" if nothing."""
        name, report = f"call{number}", self.suite.path("report.json")
        code, text, seconds = self.run(name, {"WEFT_EMULATOR_FAIL": f"{number}:{error}",
                                              "WEFT_EMULATOR_REPORT": report})
        said = [line for line in text.splitlines() if "error:" in line]
        taken = "device: cuda:0" in text
        if seconds > LIMIT:
            return f"took {seconds:.1f} s"
        if code == 0:
            return ""
        expected = ERRORS[error] | (set() if taken else {3})
        if code not in expected:
            return f"exit {code}, expected {sorted(expected)}: {' '.join(said)[:200]}"
        # The answer to letting a descriptor go is not read; a lost device shows at the next call.
        if len(said) != 1 or (call not in said[0] and "Destroy" not in call):
            return f"does not name {call}: {' '.join(said)[:200]}"
        with open(report, encoding="utf-8") as file:
            left = {kind: count for kind, count in json.load(file).get("live", {}).items() if count}
        # What a lost device held goes with its context, which must not be kept.
        if left and (code != 7 or "context" in left):
            return f"leaves open: {left}"
        return self.checkpoint_problem(name)

    def checkpoint_problem(self, name):
        last = self.suite.path(f"runs/{name}/1/checkpoints/last")
        if not os.path.isdir(last):
            return ""
        done = subprocess.run([f"{self.suite.build}/bin/weft-run", "inspect", last], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
        return "" if done.returncode == 0 else f"the last checkpoint does not load: {done.stdout[:200]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(cuda.SOURCE, "build"))
    parser.add_argument("--every", type=int, default=1, help="fail every N-th call only")
    parser.add_argument("--errors", choices=["all", "turn"], default="turn", help="each call with all errors, or in turn")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        runs = Runs(cuda.Suite(arguments.build, folder))
        names, bad, done = runs.calls(), 0, 0
        for number in range(1, len(names) + 1, arguments.every):
            errors = list(ERRORS) if arguments.errors == "all" else [list(ERRORS)[number // arguments.every % 4]]
            for error in errors:
                problem = runs.problem(number, names[number - 1], error)
                done += 1
                if problem:
                    bad += 1
                    print(f"call {number} {names[number - 1]} {error}: {problem}", flush=True)
    print(f"{done} runs over {len(names)} calls, {bad} do not hold")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
