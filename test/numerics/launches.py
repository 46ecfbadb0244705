"""Runs the entries of an ordered module kernel by kernel: PTX on the emulator, machine code of the CPU in process.

The text of `weft-opt --codegen-cuda --lower-kernels` (or `--codegen-cpu`) says which kernel a cluster calls, with how
many blocks, and holds the code. Values are bytes as they lie in memory.
"""

import binascii
import ctypes
import os
import re
import struct
import subprocess

BYTES = {"f64": 8, "f32": 4, "f16": 2, "bf16": 2, "i64": 8, "i32": 4, "i16": 2, "i8": 1, "ui8": 1, "i1": 1}


class Unsupported(Exception):
    """An entry that does more than call kernels."""


class Tensor:
    """A tensor type as MLIR prints it: `64x10xf32`."""

    def __init__(self, text):
        parts = text.split("x")
        self.element = parts[-1]
        self.shape = [int(part) for part in parts[:-1]]
        if self.element not in BYTES:
            raise Unsupported(f"elements of type {self.element}")
        self.size = 1
        for extent in self.shape:
            self.size *= extent
        self.bytes = self.size * BYTES[self.element]


def encode(values, element):
    """Numbers as they lie in memory."""
    if element == "bf16":
        return b"".join(struct.pack("<f", value)[2:] for value in values)
    code = {"f64": "d", "f32": "f", "f16": "e", "i64": "q", "i32": "i", "i16": "h", "i8": "b", "ui8": "B", "i1": "B"}
    return struct.pack(f"<{len(values)}{code[element]}", *values)


def decode(data, element):
    """The numbers of `encode`."""
    if element == "bf16":
        return [struct.unpack("<f", b"\0\0" + data[i:i + 2])[0] for i in range(0, len(data), 2)]
    code = {"f64": "d", "f32": "f", "f16": "e", "i64": "q", "i32": "i", "i16": "h", "i8": "b", "ui8": "B", "i1": "B"}
    return list(struct.unpack(f"<{len(data) // BYTES[element]}{code[element]}", data))


def read_npy(path, element):
    """The bytes in memory of an NPY file that `weft-opt --case` wrote."""
    with open(path, "rb") as file:
        data = file.read()
    data = data[data.index(b"\n") + 1:]
    if element == "bf16":
        return b"".join(data[i + 2:i + 4] for i in range(0, len(data), 4))
    if element == "f16":
        return encode(decode(data, "f32"), "f16")
    return data


def read_objects(text):
    """The code of `weft.objects` by variant; small objects are printed as numbers."""
    objects, key = {}, " = dense<"
    at = text.find("weft.objects = {")
    end = text.find("\n", at)
    while at >= 0 and (start := text.find(key, at, end)) >= 0:
        name = re.search(r'([\w-]+)"?$', text[start - 40:start])[1]
        at = text.index(">", start)
        value = text[start + len(key):at]
        objects[name] = (binascii.unhexlify(value[3:-1]) if value.startswith('"0x') else
                         bytes(int(word) & 255 for word in value[1:-1].split(",")))
    return objects


class Cluster:
    """A call of one kernel."""

    def __init__(self, match):
        self.result, self.category, self.name = match[1], match[3], match[4]
        self.operands = re.findall(r" = (%[\w#]+) : tensor<([^>]*)>", match[5])
        self.types = [Tensor(text) for text in re.findall(r"tensor<([^>]*)>", match[6])]
        attributes = match[7]
        self.kernel = re.search(r'kernel = @kernels::@"?([^",]+)"?', attributes)[1]
        launch = re.search(r"launch = array<i64: (\d+), (\d+), (\d+)>", attributes)
        self.grid, self.block = (int(launch[1]), int(launch[2])) if launch else (0, 0)
        self.partitions = int(re.search(r"partitions = (\d+)", attributes)[1])


CLUSTER = re.compile(r'    (?:(%\w+)(:\d+)? = )?weft\.cluster (\w+) "([^"]+)" ?\((.*)\) -> \((.*?)\) attributes \{(.*)\} \{$')
RESHAPE = re.compile(r"    (%\w+) = weft\.reshape (%[\w#]+) : tensor<[^>]*> to tensor<[^>]*>")
CONSTANT = re.compile(r"    (%\w+) = weft\.constant dense<(.*)> : tensor<[^>]*> as tensor<([^>]*)>")
READ = re.compile(r"    (%\w+) = weft\.read @(\S+) : tensor<([^>]*)>")


class Entry:
    """Steps of one entry in order."""

    def __init__(self, name, header):
        self.name = name
        self.inputs = re.findall(r'(%\w+): tensor<([^>]*)> \{[^}]*weft\.name = "([^"]*)"', header)
        self.steps, self.results, self.problem = [], [], ""

    def add(self, line):
        if match := CLUSTER.match(line):
            self.steps.append(Cluster(match))
        elif match := (RESHAPE.match(line) or CONSTANT.match(line)):
            self.steps.append(match)
        elif line.startswith("    weft.return"):
            front, _, types = line[len("    weft.return"):].partition(" : ")
            names = [name.strip() for name in front.split(",") if name.strip()]
            self.results = list(zip(names, re.findall(r"tensor<([^>]*)>", types)))
        else:
            self.problem = self.problem or line.strip()[:80]

    def run(self, launch, folder):
        """The bytes of all results; `launch(cluster, operands)` gives those of a cluster."""
        if self.problem:
            raise Unsupported(self.problem)
        values = {}
        for name, text, given in self.inputs:
            values[name] = read_npy(os.path.join(folder, f"input.{given}.npy"), Tensor(text).element)
        for step in self.steps:
            if isinstance(step, Cluster):
                outputs = launch(step, [values[name] for name, _ in step.operands])
                for i, data in enumerate(outputs):
                    values[f"{step.result}#{i}"] = data
                values[step.result] = outputs[0] if outputs else b""
            elif step.re is RESHAPE:
                values[step[1]] = values[step[2]]
            else:
                values[step[1]] = constant(step[2], Tensor(step[3]))
        return [(values[name], Tensor(text)) for name, text in self.results]


def constant(text, tensor):
    """The bytes of `dense<text>`."""
    if text.startswith('"0x'):
        raise Unsupported("a constant in hexadecimal digits")
    words = re.findall(r"0x[0-9A-F]+|true|false|[-+.\deE]+", text)
    numbers = []
    for word in words:
        if word.startswith("0x"):
            numbers.append(struct.unpack(">d", int(word, 16).to_bytes(8, "big"))[0])
        else:
            numbers.append({"true": 1, "false": 0}.get(word) if word in ("true", "false") else float(word))
    if len(numbers) == 1:
        numbers *= tensor.size
    whole = tensor.element not in ("f64", "f32", "f16", "bf16")
    return encode([int(number) for number in numbers] if whole else numbers, tensor.element)


def read_entries(text):
    """All entries of a printed module."""
    entries, entry, depth = {}, None, 0
    for line in text.splitlines():
        if match := re.match(r"  weft\.entry @(\S+?) \w+\((.*)\{$", line):
            entry = entries[match[1]] = Entry(match[1], match[2])
        elif line == "  }":
            entry = None
        elif entry and line.startswith("    ") and line[4] not in " }":
            entry.add(line)
    return entries


class Emulated:
    """Kernels of a PTX text on the emulator; adds up its counters by cluster."""

    def __init__(self, build, ptx, folder, options=()):
        self.program, self.ptx = os.path.join(build, "bin", "weft-emulate"), ptx
        self.folder, self.options, self.counters = folder, list(options), []

    def __call__(self, cluster, operands):
        command = [self.program, self.ptx, "--kernel", cluster.kernel, "--grid", str(cluster.grid), "--block",
                   str(cluster.block), "--counters"] + self.options
        files = []
        for i, data in enumerate(operands):
            path = os.path.join(self.folder, f"operand{i}")
            with open(path, "wb") as file:
                file.write(data)
            command += ["--operand", f"read:{path}"]
        for i, tensor in enumerate(cluster.types):
            files.append(os.path.join(self.folder, f"result{i}"))
            command += ["--operand", f"write:{tensor.bytes}:{files[-1]}"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=600,
                              check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{cluster.name}: {done.stderr.strip()[:600]}")
        counters = {key: int(value) for key, value in re.findall(r"(\w+): (\d+)", done.stdout)}
        self.counters.append((cluster, counters))
        results = []
        for path in files:
            with open(path, "rb") as file:
                results.append(file.read())
        return results


class Compiled:
    """Kernels of a shared object, called in this process."""

    def __init__(self, path):
        self.library = ctypes.CDLL(path)

    def __call__(self, cluster, operands):
        buffers = []
        for data in list(operands) + [bytes(tensor.bytes) for tensor in cluster.types]:
            memory = ctypes.create_string_buffer(len(data) + 512)
            address = (ctypes.addressof(memory) + 255) & ~255
            ctypes.memmove(address, data, len(data))
            buffers.append((memory, address))
        addresses = (ctypes.c_void_p * len(buffers))(*[address for _, address in buffers])
        kernel = self.library[cluster.kernel]
        kernel.restype = None
        for part in range(cluster.partitions):
            kernel(addresses, None, ctypes.c_int64(part), ctypes.c_int64(cluster.partitions))
        outputs = buffers[len(operands):]
        return [ctypes.string_at(address, tensor.bytes) for (_, address), tensor in zip(outputs, cluster.types)]
