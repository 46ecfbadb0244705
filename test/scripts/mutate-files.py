#!/usr/bin/env python3
"""Damages files that users hand to the tools and asks that no run crashes, hangs or blames itself.

usage: mutate-files.py FOLDER COUNT [SEED] [KIND...]

FOLDER is empty; weftc, weft-run and make-test-pack are on the path. KIND, by default all but gpu, COUNT mutations of each:

  program     bytes and words of mlp.weft, through weftc: exit 0 or 1
  artifact    bytes of a pack, every second one with all digests made right again, through `weft-run train`:
              any exit of its table but 70
  cpu         bytes of the metadata of a pack with CPU code, its digests made right again, through `weft-run train`: any
              exit of its table but 70
  gpu         bytes of the metadata of a pack with GPU code, its digests made right again, through `weft-run train` on the
              emulated driver (WEFT_CUDA_DRIVER): any exit of its table but 7 (a launch went outside its memory) and 70
  checkpoint  bytes of the three files of a checkpoint, every second one with its digests made right again, through
              `weft-run train --resume`: exit 0 (an older checkpoint, or a harmless change), 4 or 9 (diverged)
  idx         bytes, sizes and lengths of IDX images or labels, a quarter plain, a quarter damaged gzip, half gzip with
              right checksum and length, through `weft-run train`: exit 0 or 5

Prints how often each exit came; exits 1 if another one did. What went wrong stays in FOLDER/KIND-N.
"""

import collections
import gzip
import os
import random
import re
import shutil
import struct
import subprocess
import sys

MODELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "configs", "models")
SECONDS = 60
MASK = (1 << 64) - 1
PRIMES = [0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5]


def rotate(value, by):
    return (value << by | value >> (64 - by)) & MASK


def xxh64(data):
    one, two, three, four, five = PRIMES

    def mix(lane, word):
        return rotate((lane + word * two) & MASK, 31) * one & MASK

    at = 0
    if len(data) >= 32:
        lanes = [(one + two) & MASK, two, 0, -one & MASK]
        while at + 32 <= len(data):
            lanes = [mix(lane, word) for lane, word in zip(lanes, struct.unpack_from("<4Q", data, at))]
            at += 32
        value = sum(rotate(lane, by) for lane, by in zip(lanes, (1, 7, 12, 18))) & MASK
        for lane in lanes:
            value = ((value ^ mix(0, lane)) * one + four) & MASK
    else:
        value = five
    value = (value + len(data)) & MASK
    while at + 8 <= len(data):
        value = (rotate(value ^ mix(0, struct.unpack_from("<Q", data, at)[0]), 27) * one + four) & MASK
        at += 8
    if at + 4 <= len(data):
        value = (rotate(value ^ struct.unpack_from("<I", data, at)[0] * one & MASK, 23) * two + three) & MASK
        at += 4
    for byte in data[at:]:
        value = rotate(value ^ byte * five & MASK, 11) * one & MASK
    value = (value ^ value >> 33) * two & MASK
    value = (value ^ value >> 29) * three & MASK
    return value ^ value >> 32


def damage(data, chance, front=None):
    """One to three edits; `front` is how far most of them reach."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        reach = len(data) if front is None or chance.random() < 0.3 else min(front, len(data))
        at = chance.randrange(max(reach, 1))
        kind = chance.randrange(6)
        if kind < 3 and data:
            data[at] = chance.choice([0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)])
        elif kind == 3:
            del data[at : at + chance.choice([1, 4, len(data)])]
        elif kind == 4:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 8)))
        else:
            data[at : at + 4] = struct.pack(">I", chance.choice([0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]))
    return bytes(data)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, data):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def run(*command):
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return "hang"
    return done.returncode


class Program:
    allowed = {0, 1}

    def __init__(self):
        self.text = read(os.path.join(MODELS, "mlp.weft"))

    def trial(self, number, chance):
        write("program.weft", damage(self.text, chance))
        return run("weftc", "program.weft", "-D", "B=4", "-o", "program.weftpack"), ["program.weft"]


def repaired(data):
    """A pack with its sizes and digests made right."""
    data = bytearray(data)
    if len(data) < 80:
        return bytes(data)
    struct.pack_into("<Q", data, 16, len(data))
    (count,) = struct.unpack_from("<I", data, 12)
    count = min(count, (len(data) - 64) // 64)
    for entry in range(64, 64 + 64 * count, 64):
        offset, length = struct.unpack_from("<QQ", data, entry + 8)
        if offset + length <= len(data):
            struct.pack_into("<Q", data, entry + 24, xxh64(data[offset : offset + length]))
    struct.pack_into("<Q", data, 24, xxh64(data[64 : 64 + 64 * count]))
    struct.pack_into("<Q", data, len(data) - 8, xxh64(data[:-8]))
    return bytes(data)


class Artifact:
    allowed = {0, 1, 2, 3, 4, 5, 6, 8, 9}

    def __init__(self):
        subprocess.run(["make-test-pack", "."], check=True)
        self.pack = read("toy.weftpack")

    def trial(self, number, chance):
        broken = damage(self.pack, chance)
        if number % 2:
            # Bytes of the same length, so that the digests stay where they are.
            broken = bytearray(self.pack)
            for _ in range(chance.randint(1, 4)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            broken = repaired(broken)
        write("broken.weftpack", broken)
        shutil.rmtree("runs", ignore_errors=True)
        return run("weft-run", "train", "broken.weftpack", "--data", "data", "--steps", "2"), ["broken.weftpack"]


class Cpu(Artifact):
    target, device = "cpu", "cpu"

    def __init__(self):
        model = os.path.join(MODELS, "mlp.weft")
        subprocess.run(["weftc", model, "-D", "B=4", f"--target={self.target}", "-Wno-ptx-only", "-o", "sound.weftpack"],
                       check=True)
        self.pack = read("sound.weftpack")
        Idx()
        (count,) = struct.unpack_from("<I", self.pack, 12)
        entries = [struct.unpack_from("<2I2Q", self.pack, 64 + 64 * i) for i in range(count)]
        _, _, self.start, self.length = next(entry for entry in entries if entry[0] == 1)

    def trial(self, number, chance):
        broken = bytearray(self.pack)
        for _ in range(chance.randint(1, 3)):
            at = self.start + chance.randrange(self.length)
            broken[at] = chance.choice([0, 1, 127, 128, 255, broken[at] ^ 1 << chance.randrange(8)])
        write("broken.weftpack", repaired(broken))
        shutil.rmtree("runs", ignore_errors=True)
        code = run("weft-run", "train", "broken.weftpack", f"--device={self.device}", "--data", "images", "--steps", "2")
        return code, ["broken.weftpack"]


class Gpu(Cpu):
    target, device = "cuda:sm_90", "cuda"


class Checkpoint:
    allowed = {0, 4, 9}

    def __init__(self):
        subprocess.run(["make-test-pack", "."], check=True)
        shutil.rmtree("runs", ignore_errors=True)
        subprocess.run(
            ["weft-run", "train", "toy.weftpack", "--data", "data", "--steps", "4"], check=True, capture_output=True
        )
        self.sound = "sound"
        shutil.move("runs/toy/1", self.sound)
        self.files = ["state.json", "model.safetensors", "optimizer.safetensors"]

    def repaired(self, text, name, old, new):
        body = text[: text.rindex(b'  "digest"')]
        if name != "state.json":
            before, after = (b"%016x" % xxh64(data) for data in (old, new))
            body = body.replace(before, after)
        return body + b'  "digest": "%016x"\n}\n' % xxh64(body)

    def trial(self, number, chance):
        folder = "runs/toy/1"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.sound, folder)
        name = chance.choice(self.files)
        last = os.path.join(folder, "checkpoints", "last")
        old = read(os.path.join(last, name))
        new = damage(old, chance, front=120)
        if number % 2:
            text = read(os.path.join(last, "state.json"))
            if name == "state.json":
                new = damage(text[: text.rindex(b'  "digest"')], chance) + b'  "digest": "0"\n}\n'
                new = self.repaired(new, name, b"", b"")
            else:
                new = bytearray(old)
                for _ in range(chance.randint(1, 3)):
                    new[chance.randrange(len(new))] = chance.randrange(256)
                write(os.path.join(last, "state.json"), self.repaired(text, name, old, bytes(new)))
        write(os.path.join(last, name), bytes(new))
        return run("weft-run", "train", "toy.weftpack", "--resume", folder, "--steps", "6"), [last]


class Idx:
    allowed = {0, 5}

    def __init__(self):
        model = os.path.join(MODELS, "mlp.weft")
        subprocess.run(["weftc", model, "-D", "B=4", "-o", "mlp.weftpack"], check=True)
        chance = random.Random(1)
        images = struct.pack(">4B3I", 0, 0, 8, 3, 12, 28, 28)
        images += bytes(chance.randrange(256) for _ in range(12 * 28 * 28))
        labels = struct.pack(">4BI", 0, 0, 8, 1, 12) + bytes(chance.randrange(10) for _ in range(12))
        self.files = {"images-idx3-ubyte": images, "labels-idx1-ubyte": labels}
        for split in ("train", "t10k"):
            for name, data in self.files.items():
                write(f"images/{split}-{name}", data)
        self.zipped = {name: gzip.compress(data, mtime=0) for name, data in self.files.items()}

    def trial(self, number, chance):
        name = chance.choice(sorted(self.files))
        plain, packed = f"images/train-{name}", f"images/train-{name}.gz"
        for path in (plain, packed):
            if os.path.exists(path):
                os.remove(path)
        if number % 4 == 0:
            write(plain, damage(self.files[name], chance, front=20))
        elif number % 4 == 2:
            write(packed, damage(self.zipped[name], chance, front=40))
        else:
            write(packed, gzip.compress(damage(self.files[name], chance, front=20), mtime=0))
        kept = [path for path in (plain, packed) if os.path.exists(path)]
        shutil.rmtree("runs", ignore_errors=True)
        code = run("weft-run", "train", "mlp.weftpack", "--data", "images", "--steps", "2")
        copies = [shutil.copy(path, ".") for path in kept] if code not in self.allowed else []
        for path in kept:
            os.remove(path)
        write(plain, self.files[name])
        return code, copies


KINDS = {"program": Program, "artifact": Artifact, "cpu": Cpu, "gpu": Gpu, "checkpoint": Checkpoint, "idx": Idx}


def main():
    if len(sys.argv) < 3 or not sys.argv[2].isdigit():
        sys.exit(__doc__)
    seed = [word for word in sys.argv[3:] if re.fullmatch(r"\d+", word)]
    kinds = [word for word in sys.argv[3:] if word in KINDS] or [kind for kind in KINDS if kind != "gpu"]
    os.makedirs(sys.argv[1], exist_ok=True)
    os.chdir(sys.argv[1])
    wrong = 0
    for kind in kinds:
        subject = KINDS[kind]()
        codes = collections.Counter()
        for number in range(int(sys.argv[2])):
            chance = random.Random(f"{seed[0] if seed else 0} {kind} {number}")
            code, kept = subject.trial(number, chance)
            codes[str(code)] += 1
            if code in subject.allowed:
                continue
            wrong += 1
            print(f"{kind} {number}: {'hangs' if code == 'hang' else f'exit {code}'}")
            for path in kept:
                target = os.path.join(f"{kind}-{number}", os.path.basename(path))
                os.makedirs(os.path.dirname(target), exist_ok=True)
                (shutil.copytree if os.path.isdir(path) else shutil.copy)(path, target)
        counts = ", ".join(f"{count} x exit {code}" for code, count in sorted(codes.items()))
        print(f"{kind}: {counts}", flush=True)
    sys.exit(wrong != 0)


if __name__ == "__main__":
    main()
