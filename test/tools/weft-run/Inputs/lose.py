"""Trains on the emulated driver and loses the device at the last launch of a graph: lose.py BUILD PACK."""

import os
import subprocess
import sys

build, pack = sys.argv[1:]


def train(**variables):
    variables = dict(os.environ, WEFT_CUDA_DRIVER=f"{build}/lib/libweft_emulated_driver.so", **variables)
    command = [f"{build}/bin/weft-run", "train", pack, "--data=data", "--device=cuda", "--set", "train.epochs=2", "--set",
               "log.name=lost", "--set", "train.sink_steps=2"]
    return subprocess.run(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


train(WEFT_EMULATOR_LOG="calls.log")
with open("calls.log", encoding="utf-8") as file:
    calls = [line.split("(")[0] for line in file if "(" in line]
last = max(i for i, call in enumerate(calls) if call == "cuGraphLaunch")
done = train(WEFT_EMULATOR_FAIL=f"{last + 1}:lost-device")
print(done.stdout, end="")
print(f"code {done.returncode}")
