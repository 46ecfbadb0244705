#!/usr/bin/env python3
"""Seconds of a LeNet training step in PyTorch eager on the GPU, B = 64, f32: prints one JSON object.

Exit: 3 without PyTorch or a GPU that it can use.
"""

import json
import sys
import time

try:
    import torch
except ImportError:
    sys.exit(3)
if not torch.cuda.is_available():
    sys.exit(3)

torch.manual_seed(1)
torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
nn = torch.nn
net = nn.Sequential(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(),
                    nn.MaxPool2d(2), nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(),
                    nn.Linear(84, 10)).cuda()
optimizer = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=0.01)
images = torch.randint(0, 256, (64, 28, 28), dtype=torch.uint8).cuda()
labels = torch.randint(0, 10, (64,)).cuda()


def step():
    loss = nn.functional.cross_entropy(net((images.float() / 255.0).unsqueeze(1)), labels)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()


for _ in range(50):
    step()
times = []
for _ in range(5):
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(200):
        step()
    torch.cuda.synchronize()
    times.append((time.perf_counter() - start) / 200)
print(json.dumps({"torch": torch.__version__, "seconds": sorted(times)[2], "spread": [min(times), max(times)]}))
