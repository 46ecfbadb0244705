"""First weights of the models of configs/models as a pure function of a seed, without NumPy.

Shared by the parity test and the benchmarks, so that both sides start from the same numbers.
"""

import json
import random
import struct

SHAPES = {
    "mlp": {"net.layers[0].weight": (784, 128), "net.layers[0].bias": (128,),
            "net.layers[1].weight": (128, 10), "net.layers[1].bias": (10,)},
    "lenet": {"net.conv1.weight": (6, 1, 5, 5), "net.conv1.bias": (6,),
              "net.conv2.weight": (16, 6, 5, 5), "net.conv2.bias": (16,),
              "net.fc[0].weight": (400, 120), "net.fc[0].bias": (120,),
              "net.fc[1].weight": (120, 84), "net.fc[1].bias": (84,),
              "net.head.weight": (84, 10), "net.head.bias": (10,)},
}


def product(sizes):
    count = 1
    for size in sizes:
        count *= size
    return count


def first_weights(net, seed=7):
    """name -> (shape, bytes of little-endian f32), uniform within 1 / sqrt(fan in)."""
    numbers, weights = random.Random(seed), {}
    for name, shape in SHAPES[net].items():
        fan = product(shape[1:]) if len(shape) == 4 else shape[0]
        bound = fan ** -0.5 if len(shape) > 1 else 0.05
        values = [numbers.uniform(-bound, bound) for _ in range(product(shape))]
        weights[name] = (shape, struct.pack(f"<{len(values)}f", *values))
    return weights


def write_safetensors(path, weights):
    header, blobs, offset = {}, [], 0
    for name in sorted(weights):
        shape, blob = weights[name]
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [offset, offset + len(blob)]}
        blobs.append(blob)
        offset += len(blob)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(blobs))
