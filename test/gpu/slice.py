#!/usr/bin/env python3
"""The first N training images of Fashion-MNIST as image.npy and label.npy: slice.py SOURCE FOLDER N."""

import gzip
import struct
import sys

source, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
for name, file, skip, shape in (("image", "train-images-idx3-ubyte.gz", 16, (count, 28, 28)),
                                ("label", "train-labels-idx1-ubyte.gz", 8, (count,))):
    size = count * (784 if name == "image" else 1)
    with gzip.open(f"{source}/{file}") as stream:
        raw = stream.read(skip + size)[skip:]
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    with open(f"{folder}/{name}.npy", "wb") as out:
        out.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + raw)
