"""Writes a checkpoint and samples for picks.weft: index-limit.py FOLDER INDEX.

FOLDER/INDEX gets x.npy and target.npy, whose third sample picks INDEX.
"""

import json
import os
import struct
import sys


def npy(path, descr, shape, raw):
    header = str({"descr": descr, "fortran_order": False, "shape": shape})
    header += " " * (-(len(header) + 11) % 64) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)))
        file.write(header.encode() + raw)


def main():
    folder, index = sys.argv[1:]
    samples = os.path.join(folder, index)
    os.makedirs(samples)
    npy(f"{samples}/x.npy", "<f4", (4, 3), struct.pack("<12f", *range(12)))
    npy(f"{samples}/target.npy", "<i4", (4,),
        struct.pack("<4i", 0, 1, int(index), 2))
    header = json.dumps({"net.weight": {
        "dtype": "F32", "shape": [3], "data_offsets": [0, 12]}}).encode()
    with open(f"{folder}/ones.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(header)) + header)
        file.write(struct.pack("<3f", 1, 1, 1))


main()
