"""Faults of epilogues: what products take in, their operands, the loops of the CPU, what the libraries of a GPU are told."""

from faults import Fault, cases, in_unit, lit, unit

IR = "ir/library/MatMul.cpp"
LOOPS = "runtime/cpu/Epilogue.h"
BLAS = "runtime/cuda/MatmulLibrary.cpp"
COMPILER = "weft-opt weftc weft-run weft-case"
PASS = [lit("passes/fuse-epilogues.mlir")]


def on_cpu(name, old, new, file=LOOPS):
    return Fault(name, file, old, new, "DeviceConformance", [unit("DeviceConformance", "*MatmulEpilogues/Cpu*")])


def on_gpu(name, old, new):
    emulated = ["env", "WEFT_CUDA_DRIVER={build}/lib/libweft_emulated_driver.so", "WEFT_EMULATOR_CUDNN=plain"]
    return Fault(name, BLAS, old, new, "DeviceConformance weft_cuda weft_emulated_driver",
                 [emulated + unit("DeviceConformance", "*MatmulEpilogues/Cuda")])


EPILOGUE_FAULTS = [
    Fault("bias-taken-from-any-broadcast", IR, "row.getShape() == ArrayRef<int64_t>({1, columns})", "row.getRank() == 2 && columns > 0",
          COMPILER, PASS),
    Fault("sums-seen-by-others-taken-in", IR, "return value.hasOneUse() ? dyn_cast<Op>(*value.user_begin()) : Op();",
          "return value.use_empty() ? Op() : dyn_cast<Op>(*value.user_begin());", COMPILER, PASS),
    Fault("relu-gradient-where-not-below", IR, "compare.getDirection() != CompareDirection::gt",
          "compare.getDirection() == CompareDirection::gt", COMPILER, PASS),
    Fault("bias-gradient-over-the-other-axis", IR, "int64_t axis = op.getTransposeB() ? 1 : 0;",
          "int64_t axis = op.getTransposeB() ? 0 : 1;", COMPILER, PASS),
    Fault("epilogue-of-f64", IR, "rhs.getNumElements() == 0 || lhs.getElementType().isF64())", "rhs.getNumElements() == 0)",
          COMPILER, PASS),
    on_cpu("bias-not-added", "row[j] += widen(bias[j]);", "row[j] += 0 * widen(bias[j]);"),
    on_cpu("relu-not-applied", "row[j] = row[j] <= 0 ? Wide<T>(0) : row[j];", "row[j] = row[j];"),
    on_cpu("mask-one-bit-off", "keepBits(row + byte * 8, mask[byte]);", "keepBits(row + byte * 8, uint8_t(mask[byte] << 1));"),
    on_cpu("column-sums-miss-a-row", "for (int64_t p = 0; p < m.k; ++p)\n        for (int64_t j = 0; j < count",
           "for (int64_t p = 1; p < m.k; ++p)\n        for (int64_t j = 0; j < count"),
    on_cpu("bias-not-widened", "      widenInput(pool, copies[2], operands.scratch, wide.epilogueInput);\n", "      (void)0;\n",
           "runtime/cpu/WideningLibrary.cpp"),
    on_cpu("epilogue-forgotten", "isEmpty || matmul.epilogue != Epilogue::None ||", "isEmpty ||", "runtime/cpu/OneDnn.cpp"),
    on_gpu("mask-and-gradient-of-one-place", "epilogue.readsMask ? input : output", "epilogue.readsMask ? output : input"),
    on_gpu("bias-relu-without-bias", "return BlasEpilogue::ReluBias;", "return BlasEpilogue::Relu;"),
    on_gpu("mask-rows-not-told", "setDesc(MatmulDescAttribute::AuxLd, maskRowBytes(m.n) * 8)",
           "setDesc(MatmulDescAttribute::AuxLd, int64_t(0))"),
    in_unit("call-writes-over-what-it-reads", "runtime/artifact/CheckProgram.cpp",
            "overlap(operand.slice(), call.operands(other).slice()))", "false)", "ArtifactTest", "*"),
    Fault("epilogue-lost-in-the-pack", "passes/export/Programs.cpp",
          "static_cast<artifact::Matmul::Epilogue>(message.getEpilogue())", "artifact::Matmul::NONE", COMPILER,
          [cases("epilogue")]),
]
