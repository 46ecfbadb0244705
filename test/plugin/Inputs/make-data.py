"""Writes the samples of regression.mlir: make-data.py FOLDER gives x.npy and y.npy for training.

y is a smooth curve of x, so that a hidden layer can learn it.
"""

import math
import os
import random
import struct
import sys


def write(path, shape, numbers):
    """NPY version 1.0, little-endian f32; the header ends at a multiple of 64."""
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"
    header = header.ljust(128 - 10 - 1) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        file.write(struct.pack(f"<{len(numbers)}f", *numbers))


folder, count = sys.argv[1], 64
os.makedirs(folder, exist_ok=True)
draw = random.Random(1)
rows = [[draw.uniform(-1, 1) for _ in range(4)] for _ in range(count)]
write(os.path.join(folder, "x.npy"), (count, 4), sum(rows, []))
write(os.path.join(folder, "y.npy"), (count, 1), [math.sin(a) + b * b - 0.5 * c for a, b, c, _ in rows])
