"""Faults of the standard library of the language."""

from fault import faults, parity, script

OPTIMIZERS = script("weftc weft-run", "e2e/optimizers.py")

FAULTS = [
    *faults("frontend/std/nn.weft", parity("mlp"), {
        "dense-bias-dropped": "y = y[- + bias-]",
    }),
    *faults("frontend/std/optim.weft", parity("mlp"), {
        "adamw-bias-correction-dropped":
            "t = cast(step + 1, f32) size = lr [-/ (1.0 - beta1 ** t) -]root = sqrt(v) / sqrt(1.0 - beta2 ** t) "
            "+ eps return param * (1.0 - lr * weight_decay)",
        "adamw-second-moment-uncorrected":
            "t = cast(step + 1, f32) size = lr / (1.0 - beta1 ** t) root = sqrt(v) [-/ sqrt(1.0 - beta2 ** t) "
            "-]+ eps return param * (1.0 - lr * weight_decay)",
    }),
    *faults("frontend/std/optim.weft", OPTIMIZERS, {
        "warm-up-off-by-one": "lr * (now + [-1.0-]{+2.0+})",
        "adam-bias-correction-dropped":
            "t = cast(step + 1, f32) size = lr [-/ (1.0 - beta1 ** t) -]root = sqrt(v) / sqrt(1.0 - beta2 ** t) "
            "+ eps return param - size * (m / root)",
        "nesterov-as-momentum": "lr * [-(g + momentum * -]velocity[-)-]",
        "cosine-to-another-end": "return lr * half_cosine(minimum(cast(step{+ + 1+}, f32) / total, 1.0))",
    }),
]
