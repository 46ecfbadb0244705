"""LeNet and the MLP of configs/models in PyTorch, with Weft's parameter names and layouts.

Needs torch and numpy in a virtual environment of the benchmark.
"""

import gzip
import os
import struct
import sys

import numpy
import torch
import torch.nn.functional as F

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import weights  # noqa: E402

DATA = "/usr/share/datasets/fashion-mnist"


def read_idx(path):
    with gzip.open(path) as file:
        magic = struct.unpack(">I", file.read(4))[0]
        sizes = struct.unpack(f">{magic & 255}I", file.read(4 * (magic & 255)))
        return numpy.frombuffer(file.read(), numpy.uint8).reshape(sizes)


def training_set():
    return read_idx(f"{DATA}/train-images-idx3-ubyte.gz"), read_idx(f"{DATA}/train-labels-idx1-ubyte.gz")


class Net:
    """Parameters by Weft's path; Dense weights are [in, out] as in Weft."""

    name = ""

    def __init__(self, seed, dtype):
        self.parameters = {}
        for name, (shape, blob) in weights.first_weights(self.name, seed).items():
            value = numpy.frombuffer(blob, "<f4").reshape(shape)
            self.parameters[name] = torch.tensor(value, dtype=dtype, requires_grad=True)

    def dense(self, x, name):
        return x @ self.parameters[f"{name}.weight"] + self.parameters[f"{name}.bias"]

    def conv(self, x, name, padding):
        return F.conv2d(x, self.parameters[f"{name}.weight"], self.parameters[f"{name}.bias"], padding=padding)


class Mlp(Net):
    name = "mlp"
    batch = 64
    training = {"rate": 1e-3, "warmup": 0, "total": 0, "clip": 0.0}

    def __call__(self, image):
        x = F.relu(self.dense(image.reshape(len(image), 784), "net.layers[0]"))
        return self.dense(x, "net.layers[1]")


class LeNet(Net):
    name = "lenet"
    batch = 64
    training = {"rate": 2e-3, "warmup": 500, "total": 9370, "clip": 1.0}

    def __call__(self, image):
        x = image.reshape(len(image), 1, 28, 28)
        x = F.max_pool2d(F.relu(self.conv(x, "net.conv1", 2)), 2)
        x = F.max_pool2d(F.relu(self.conv(x, "net.conv2", 0)), 2)
        x = x.flatten(1)
        x = F.relu(self.dense(x, "net.fc[0]"))
        x = F.relu(self.dense(x, "net.fc[1]"))
        return self.dense(x, "net.head")


NETS = {"mlp": Mlp, "lenet": LeNet}


class Trainer:
    """The training step of configs/models: AdamW, for LeNet with warm-up, cosine and clipping."""

    def __init__(self, net, fused=None):
        self.net = net
        self.rate, self.warmup, self.total, self.clip = (net.training[k] for k in ("rate", "warmup", "total", "clip"))
        self.optimizer = torch.optim.AdamW(net.parameters.values(), lr=self.rate, weight_decay=0.01, fused=fused)

    def set_rate(self, step):
        if not self.total:
            return
        if step < self.warmup:
            rate = self.rate * (step + 1) / self.warmup
        else:
            share = min(1.0, (step - self.warmup) / (self.total - self.warmup))
            rate = self.rate * (1 + numpy.cos(numpy.pi * share)) / 2
        for group in self.optimizer.param_groups:
            group["lr"] = rate

    def step(self, step, image, label):
        self.set_rate(step)
        logits = self.net(image)
        loss = F.cross_entropy(logits, label)
        self.optimizer.zero_grad()
        loss.backward()
        if self.clip:
            # The factor the language defines: min(1, clip / (norm + 1e-6)).
            torch.nn.utils.clip_grad_norm_(self.net.parameters.values(), self.clip)
        self.optimizer.step()
        return loss.detach()
