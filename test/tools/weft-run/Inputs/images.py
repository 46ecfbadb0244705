"""Writes image.npy u8[N, 28, 28] and label.npy u8[N] into a folder: images.py FOLDER N."""

import struct
import sys


def write(path, shape, data):
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data)


folder, count = sys.argv[1], int(sys.argv[2])
write(f"{folder}/image.npy", (count, 28, 28), bytes(i * 37 % 251 for i in range(count * 784)))
write(f"{folder}/label.npy", (count,), bytes(i * 7 % 10 for i in range(count)))
