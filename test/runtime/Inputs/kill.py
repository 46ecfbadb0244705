"""Kills training runs at random moments until there were KILLS of them;
compares each run, when it ends, with an unbroken one.
usage: kill.py PACK DATA KILLS"""

import pathlib
import random
import shutil
import signal
import subprocess
import sys

pack, data, kills = sys.argv[1], sys.argv[2], int(sys.argv[3])
settings = ["--data", data, "--set", "checkpoint.every=1 steps", "--set",
            "train.epochs=200", "--set", "log.progress=none",
            "--set", "data.shuffle=true", "--steps", "60"]


def train(name, more, seconds=None):
    process = subprocess.Popen(
        ["weft-run", "train", pack, "--set", "log.name=" + name] + settings + more,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        _, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return None
    if process.returncode != 0:
        sys.exit(f"exit {process.returncode}: {errors}")
    return errors


def files(run):
    return {path.name: path.read_bytes()
            for path in sorted(pathlib.Path(run, "checkpoints", "last").iterdir())}


def resume():
    return ["--resume"] if pathlib.Path("runs/cut/1").exists() else []


random.seed(7)
train("whole", [])
killed = runs = 0
while killed < kills:
    shutil.rmtree("runs/cut", ignore_errors=True)
    runs += 1
    done = None
    while done is None:
        seconds = random.uniform(0.01, 0.4) if killed < kills else None
        done = train("cut", resume(), seconds)
        killed += done is None
    if files("runs/whole/1") != files("runs/cut/1"):
        sys.exit(f"different checkpoints after {killed} kills")
    if pathlib.Path("runs/whole/1/metrics.jsonl").read_text() != pathlib.Path("runs/cut/1/metrics.jsonl").read_text():
        sys.exit(f"different metrics after {killed} kills")
print(f"{killed} kills, {runs} runs")
