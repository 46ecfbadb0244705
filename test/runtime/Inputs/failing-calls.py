"""Fails the n-th file call and the n-th allocation of a training run.
usage: failing-calls.py PACK DATA"""

import os
import pathlib
import subprocess
import sys

pack, data = sys.argv[1:3]
settings = ["--data", data, "--steps", "7", "--set", "checkpoint.every=3 steps"]


def train(more, **variables):
    process = subprocess.run(
        ["weft-run", "train", pack] + settings + more, capture_output=True,
        text=True, timeout=60, env={**os.environ, **variables})
    return process.returncode, process.stderr


def last(run):
    return b"".join(path.read_bytes() for path in sorted(
        pathlib.Path(run, "checkpoints", "last").iterdir()))


code, errors = train(["--set", "log.name=whole"])
if code != 0:
    sys.exit(errors)
wanted = last("runs/whole/1")
for n in range(1, 400, 13):
    name = f"io{n}"
    code, errors = train(["--set", "log.name=" + name],
                         WEFT_FAIL_IO=f"{n}:ENOSPC")
    if code not in (0, 8):
        sys.exit(f"file call {n}: exit {code}: {errors}")
    run = f"runs/{name}/1"
    if pathlib.Path(run, "config.yaml").exists():
        code, errors = train(["--resume=" + run])
        if code != 0 or last(run) != wanted:
            sys.exit(f"after file call {n}: exit {code}: {errors}")
for n in range(1, 40, 3):
    code, errors = train(["--set", f"log.name=alloc{n}"], WEFT_FAIL_ALLOC=str(n))
    if code not in (0, 6):
        sys.exit(f"allocation {n}: exit {code}: {errors}")
