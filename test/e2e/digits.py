#!/usr/bin/env python3
"""Writes COUNT images of noisy squares in ten classes as a training set, for tests that look at no accuracy.

usage: test/e2e/digits.py FOLDER COUNT
"""

import os
import random
import struct
import sys


def write(path, shape, data):
    header = "{'descr': '|u1', 'fortran_order': False, 'shape': %s, }" % (shape,)
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data)


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    numbers = random.Random(5)
    images, labels = bytearray(), bytearray()
    for _ in range(count):
        label = numbers.randrange(10)
        image = bytearray(numbers.randrange(60) for _ in range(784))
        for row in range(4 + label, 12 + label):
            for column in range(2 * label, 2 * label + 8):
                image[row * 28 + column] = 200 + numbers.randrange(56)
        images += image
        labels.append(label)
    for part in ("train", "eval"):
        os.makedirs(f"{folder}/{part}", exist_ok=True)
        write(f"{folder}/{part}/image.npy", (count, 28, 28), bytes(images))
        write(f"{folder}/{part}/label.npy", (count,), bytes(labels))


if __name__ == "__main__":
    main()
