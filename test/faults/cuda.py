"""Faults of the CUDA line: rings, launches, libraries, choice, generated kernels, loss scale, emulator, emulated driver."""

from faults import Fault, in_unit, lit, unit


def runs(*words):
    """Training runs on the emulated driver."""
    return ["python3", "test/e2e/cuda.py", "--build", "{build}", *words]


def gpu_cases(family):
    return ["python3", "test/numerics/run-cases.py", f"test/numerics/cases/{family}.mlir", "--build", "{build}", "--device",
            "cuda", "--level", "O2"]


RUNTIME = "weftc weft-run weft_cuda weft_emulated_driver"
CODE = "weft-opt weftc weft-case weft_cuda weft_emulated_driver"
LATEST = [runs("--orders", "0", "bits")]
MLP, LENET = [runs("mlp")], [runs("lenet")]

# Rings ------------------------------------------------------------------------

RINGS = "runtime/executor/Rings.cpp"

CUDA_FAULTS = [
    in_unit("input-halves-swapped", RINGS, "uint64_t start = base + uint64_t(half) * halfBytes;",
            "uint64_t start = base + uint64_t(1 - half) * halfBytes;", "ExecutorTest", "Executor.Rings*"),
    in_unit("result-halves-swapped", RINGS, "moved = {memory, base + uint64_t(half) * halfBytes,",
            "moved = {memory, base + uint64_t(1 - half) * halfBytes,", "ExecutorTest", "Executor.Rings*"),
    in_unit("counts-not-moved", RINGS, "moved.back().bytes = end - moved.back().offset;",
            "moved.back().bytes = end - moved.back().offset - uint64_t(steps) * sizeof(int32_t);", "ExecutorTest",
            "Executor.Rings*"),
    in_unit("only-the-first-slot-of-results-copied", RINGS, "uint64_t(steps) * stride};",
            "uint64_t(steps ? 1 : 0) * stride};", "ExecutorTest", "Executor.Rings*"),
    in_unit("counts-one-slot-off", RINGS, "memory->data() + base + countsStart, sizeof(int32_t)",
            "memory->data() + base + countsStart + sizeof(int32_t), sizeof(int32_t)", "ExecutorTest", "Executor.*"),
    in_unit("half-not-turned", "runtime/executor/Runner.cpp", "  filled = 1 - filled;\n", "", "ExecutorTest",
            "Executor.Halves*"),
]

# Launches ---------------------------------------------------------------------

PROGRAM = "runtime/cuda/CudaProgram.cpp"
ISSUER = "runtime/cuda/StepIssuer.cpp"
DEVICE = "runtime/cuda/CudaDevice.cpp"


def launching(name, old, new, file=PROGRAM):
    return in_unit(name, file, old, new, "CudaUnit", "LaunchTest.*")


CUDA_FAULTS += [
    Fault("upload-not-waited-for", PROGRAM,
          "  return WEFT_VENDOR(driver, cuStreamWaitEvent, gpu.compute(), half.inputsThere,\n                     0u);",
          "  return ok();", RUNTIME, LATEST),
    Fault("steps-not-waited-for", PROGRAM,
          "  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuStreamWaitEvent, gpu.download(),\n"
          "                                   half.stepsDone, 0u));\n", "", RUNTIME, LATEST),
    Fault("results-not-waited-for", PROGRAM,
          "  return WEFT_VENDOR(driver, cuEventSynchronize, waited.resultsThere);", "  return ok();", RUNTIME, LATEST),
    Fault("inputs-told-on-the-wrong-stream", PROGRAM,
          "WEFT_VENDOR(driver, cuEventRecord, half.inputsThere, gpu.upload())",
          "WEFT_VENDOR(driver, cuEventRecord, half.inputsThere, gpu.compute())", RUNTIME, LATEST),
    Fault("results-told-on-the-wrong-stream", PROGRAM,
          "return WEFT_VENDOR(driver, cuEventRecord, half.resultsThere, gpu.download());",
          "return WEFT_VENDOR(driver, cuEventRecord, half.resultsThere, gpu.compute());", RUNTIME, LATEST),
    Fault("drained-after-every-launch", PROGRAM, "  half.inFlight = true;\n  return ok();\n}\n\nstatic",
          "  half.inFlight = true;\n  return gpu.drain();\n}\n\nstatic", RUNTIME, [runs("calls")]),
    Fault("context-left-open", "runtime/cuda/Gpu.cpp", "  calls.cuDevicePrimaryCtxRelease_v2(device);\n", "", RUNTIME,
          [runs("calls")]),
    in_unit("plan-larger-than-the-memory-starts", "runtime/executor/Session.cpp", "if (layout.end <= available)",
            "if (layout.end <= available || available)", "ExecutorTest", "Executor.*"),
    launching("running-half-written", "  WEFT_RETURN_IF_ERROR(wait(request.half));\n  Half &half", "  Half &half"),
    launching("tail-graph-one-step-short", "makeGraph(options.tail, half)", "makeGraph(options.tail - 1, half)"),
    launching("both-graphs-of-half-0", "makeGraph(options.slots, half)", "makeGraph(options.slots, 0)"),
    launching("every-step-on-slot-0", "issuer.issueStep(slot, half)", "issuer.issueStep(slot * 0, half)"),
    launching("capture-not-ended-after-a-failure",
              "  Status ended = WEFT_VENDOR(driver, cuStreamEndCapture, gpu.compute(), &graph);",
              "  Status ended = !issued.isOk() ? ok() : WEFT_VENDOR(driver, cuStreamEndCapture, gpu.compute(), &graph);"),
    launching("graph-left-open", "for (GraphExec graph : {half.full, half.tail})", "for (GraphExec graph : {half.full})"),
    launching("status-of-the-download-ignored",
              "    WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuMemcpyDtoHAsync_v2,\n"
              "                                     hostOf(transfer), deviceOf(transfer),\n"
              "                                     transfer.bytes, gpu.download()));",
              "    (void)WEFT_VENDOR(driver, cuMemcpyDtoHAsync_v2, hostOf(transfer),\n"
              "                      deviceOf(transfer), transfer.bytes, gpu.download());"),
    launching("memory-not-cleared", "address, 0, bytes, gpu->compute()", "address, 0, bytes / 2, gpu->compute()", DEVICE),
    Fault("operand-plus-4", ISSUER, "parameters[i] = pointer(call.operands[i].at(slot, half));",
          "parameters[i] = pointer(call.operands[i].at(slot, half)) + 4;", RUNTIME, MLP),
    Fault("grid-one-block-short", ISSUER, "call.kernel->function, call.grid,",
          "call.kernel->function, call.grid - (call.grid > 1 ? 1 : 0),", RUNTIME, MLP),
    Fault("copy-of-half-0", ISSUER, "pointer(copy.source.at(slot, half)), copy.bytes",
          "pointer(copy.source.at(slot, 0)), copy.bytes",
          "CudaUnit", [unit("CudaUnit", "LaunchTest.*")]),
    in_unit("workspace-larger-than-planned", DEVICE,
            "prepareLibraryCall(gpu, command.message, command.workspaceBytes)",
            "prepareLibraryCall(gpu, command.message, 2 * command.workspaceBytes)", "CudaUnit", "MatmulTest.*"),
    in_unit("workspace-elsewhere", DEVICE, "call.workspace = command.workspace;",
            "call.workspace = command.operands[0].address;",
            "CudaUnit", "MatmulTest.*"),
    in_unit("lost-device-is-our-fault", "runtime/cuda/Calls.cpp",
            "  case DriverError::Unknown:\n    return StatusCode::DeviceLost;",
            "    return StatusCode::DeviceLost;\n  case DriverError::Unknown:\n    return StatusCode::Internal;",
            "CudaUnit", "LaunchTest.*"),
]

# Libraries and code -----------------------------------------------------------

MATMUL = "runtime/cuda/MatmulLibrary.cpp"
ENGINE = "runtime/cuda/DnnEngine.cpp"
LOADER = "runtime/cuda/KernelLoader.cpp"


def product(name, old, new):
    return in_unit(name, MATMUL, old, new, "CudaUnit", "MatmulTest.*")


def engine(name, old, new):
    return in_unit(name, ENGINE, old, new, "CudnnChoice", "DnnRefusalTest.*")


def operands(name, file, old, new):
    return in_unit(name, file, old, new, "CudaUnit", "OperandTest.*")


CUDA_FAULTS += [
    product("transposes-swapped", "operation(m.transposeB)", "operation(m.transposeA)"),
    product("leading-dimension-is-columns", "uint64_t(stored.columns), stored.rows));",
            "uint64_t(stored.columns), stored.columns));"),
    product("unordered-sums-allowed", "    if (!deterministic)\n      continue;", "    (void)deterministic;"),
    product("schemes-of-unordered-sums-asked-for",
            "uint32_t schemes = static_cast<uint32_t>(BlasReductionScheme::None);", "uint32_t schemes = ~0u;"),
    product("workspace-of-a-product-unchecked",
            "candidate.status != BlasStatus::Success ||\n        candidate.workspaceBytes > workspaceLimit",
            "candidate.status != BlasStatus::Success"),
    product("tf32-without-being-asked", "allowTf32 ? BlasComputeType::F32FastTf32\n",
            "allowTf32 || dtype == DType::F32 ? BlasComputeType::F32FastTf32\n"),
    engine("unordered-engine-allowed", 'return "not deterministic";', "break;"),
    engine("engine-compiled-at-run-time-allowed", "if (note == DnnBehaviorNote::RuntimeCompilation)",
           "if (note == DnnBehaviorNote::RuntimeCompilation && !limits.workspaceBytes)"),
    engine("f32-on-tensor-cores-allowed", "if (limits.withoutTensorCores)",
           "if (limits.withoutTensorCores && !limits.workspaceBytes)"),
    engine("winograd-allowed", "    case DnnNumericalNote::Winograd:\n", ""),
    Fault("workspace-of-an-engine-unchecked", ENGINE, "if (bytes < 0 || uint64_t(bytes) > limits.workspaceBytes)",
          "if (bytes < 0)", "CudnnChoice " + RUNTIME, [unit("CudnnChoice", "*"), *LENET]),
    Fault("tf32-not-told-to-convolutions", "runtime/cuda/ConvolutionLibrary.cpp", "{workspaceBytes, gpu.allowsTf32()}",
          "{workspaceBytes, false}", RUNTIME, [runs("tf32")]),
    Fault("tf32-in-convolutions-without-being-asked", "runtime/cuda/DnnGraph.cpp",
          "bool strict = message.dtype == DType::F32 && !policy.allowTf32;",
          "bool strict = message.dtype == DType::F32 && policy.allowTf32;", "CudnnChoice " + RUNTIME,
          [unit("CudnnChoice", "*Tf32*"), runs("tf32")]),
    Fault("batches-one-row-apart", MATMUL, "int64_t offset = stored.rows * stored.columns;",
          "int64_t offset = stored.rows;", CODE, [gpu_cases("matmul")]),
    Fault("dilation-for-stride", "runtime/cuda/DnnGraph.cpp", "ConvolutionDilations, message.dilation",
          "ConvolutionDilations, message.stride", CODE, [gpu_cases("conv")]),
    Fault("convolution-without-workspace", "runtime/cuda/ConvolutionLibrary.cpp",
          "convolution.workspaceBytes ? operands.workspace : nullptr", "nullptr", RUNTIME, LENET),
    Fault("newer-plug-in-taken", "runtime/device/Plugin.cpp", "table->version != WEFT_PLUGIN_VERSION",
          "table->version < WEFT_PLUGIN_VERSION", "PluginUnit weft_cuda", [unit("PluginUnit", "*")]),
    in_unit("newer-ptx-taken", LOADER, "return *version <= capability && (!exact", "return *version > 0 && (!exact",
            "CudaUnit", "KernelLoaderTest.*"),
    in_unit("cubin-of-another-generation-taken", LOADER, "*version / 10 == capability / 10 &&", "*version / 10 > 0 &&",
            "CudaUnit", "KernelLoaderTest.*"),
    operands("operands-of-kernels-unchecked", DEVICE, "if (call.kernel->operandBytes)\n",
             "if (call.kernel->operandBytes && !call.kernel)\n"),
    operands("blocks-of-kernels-unchecked", DEVICE, "call.kernel->blocks.value_or(command.grid) != command.grid",
             "call.kernel->blocks.value_or(command.grid) > command.grid"),
    operands("operand-lines-of-other-kernels", LOADER, "table[std::string(takeWord(line))];",
             'table[takeWord(line).empty() ? "" : "fit$0$add"];'),
    operands("kernel-without-lines-unchecked", LOADER, "kernel.operandBytes.emplace();", "kernel.operandBytes.reset();"),
    operands("refused-launch-is-our-fault", ISSUER, "if (error == DriverError::InvalidValue)",
             "if (error == DriverError::InvalidValue && !call.grid)"),
    in_unit("old-driver-taken", "runtime/cuda/Machine.cpp", "if (facts.driverVersion < neededDriver)",
            "if (facts.driverVersion < 0)", "CudaUnit", "MachineTest.*"),
    in_unit("hidden-gpus-not-told", "runtime/cuda/Machine.cpp", "if (shown && (there > 0 || hidesAll))",
            "if (shown && hidesAll && there > 99)", "CudaUnit", "MachineTest.*"),
]

# Choice and artifact ----------------------------------------------------------

CHOOSE = "runtime/device/Choose.cpp"
CHECKER = "runtime/artifact/CheckProgram.cpp"


def choice(name, old, new):
    return in_unit(name, CHOOSE, old, new, "DeviceTest", "Choose.*")


def geometry(name, old, new):
    return in_unit(name, CHECKER, old, new, "ArtifactTest", "Checker.*")


CUDA_FAULTS += [
    choice("least-free-memory-wins", "gpu.freeBytes > best->freeBytes", "gpu.freeBytes < best->freeBytes"),
    choice("cuda-falls-back-to-the-cpu", "if (!target.cpu)\n", "if (!target.cpu && !target.gpu)\n"),
    choice("code-of-another-generation-runs", "if (exact && number / 10 != major)", "if (exact && number / 10 > major)"),
    choice("missing-library-not-told", "if (!library.problem[0])", "if (!library.problem[0] || isWanted)"),
    geometry("launch-geometry-unchecked", "  WEFT_RETURN_IF_ERROR(checkGeometry(kernel));\n", ""),
    geometry("grid-limit-ignored", "kernel.grid() > mostBlocks", "kernel.grid() > 2 * mostBlocks"),
    geometry("block-limit-ignored", "kernel.block() > mostThreads", "kernel.block() > 2 * mostThreads"),
    geometry("shared-memory-limit-ignored", "kernel.shared_bytes() > mostSharedBytes",
             "kernel.shared_bytes() > 2 * mostSharedBytes"),
    geometry("launch-on-the-cpu-allowed", "kernel.grid() != 0 || kernel.block() != 0 ||", ""),
]

DOCTOR = [["python3", "test/tools/weft-run/doctor.py", "--build", "{build}", "bad-link", "bad-memory",
           "h200"]]

CUDA_FAULTS += [
    Fault("copies-of-the-doctor-not-compared", "runtime/doctor/Transfers.cpp",
          "found.same = std::memcmp(sent.data(), host.data(), bytes) == 0;",
          "found.same = std::memcmp(sent.data(), host.data(), bytes / 8) == 0;", RUNTIME, DOCTOR),
    Fault("doctor-goes-on-after-bad-copies", "runtime/doctor/Steps.cpp", 'stands(id, {"load", "copy"})', 'stands(id, {"load"})',
          RUNTIME, [[*DOCTOR[0][:4], "--pack", "mlp-bad-link"]]),
    Fault("doctor-reads-what-it-sent", "runtime/doctor/Transfers.cpp",
          'WEFT_ASSIGN_OR_RETURN(seconds, timeOf(*little, down));', 'WEFT_ASSIGN_OR_RETURN(seconds, timeOf(*little, up));',
          RUNTIME, DOCTOR),
]

# Generated kernels ------------------------------------------------------------

TEAM = "passes/codegen/CudaTeam.cpp"
NEST = "passes/codegen/CudaNestWriter.cpp"
BUILDER = "passes/codegen/CudaBuilder.cpp"
LOWERED = [lit("passes/lower-cuda-kernels.mlir")]
PTX = [["python3", "test/scripts/check-ptx.py", "--build", "{build}", "--levels", "O0"]]


def generated(name, file, old, new, *families):
    return Fault(name, file, old, new, CODE, [gpu_cases(family) for family in families])


CUDA_FAULTS += [
    generated("barrier-removed", TEAM, "slotOfThread());\n  gpu::BarrierOp::create(b, location);\n", "slotOfThread());\n",
              "reduce"),
    generated("shuffle-distance-wrong", TEAM, "shuffleScalar(b, location, value, word(distance),", "shuffleScalar(b, location, value, word(2 * distance),",
              "softmax"),
    generated("first-warp-of-a-column-twice", TEAM, "word(1), word(warps), word(1), start",
              "word(0), word(warps), word(1), start", "reduce"),
    generated("tail-condition-dropped", NEST, "bool fits = vectors == cuda.blocks * plan.block;",
              "bool fits = vectors <= cuda.blocks * plan.block;", "unary", "binary", "shape"),
    generated("row-rest-unguarded", NEST, "left < cuda.team ? below", "left < 0 ? below", "softmax", "reduce"),
    generated("neutral-element-dropped", NEST, "  if (piece.condition)\n    for (auto [value, none]",
              "  if (piece.condition && stage > 99)\n    for (auto [value, none]", "reduce"),
    generated("alignment-not-held", BUILDER, "common = std::gcd(common, form.constant);", "(void)form.constant;", "fused"),
    generated("operand-line-too-short", "passes/codegen/CudaKernel.cpp", 'Twine(bytes) + " align "',
              'Twine(bytes / 2) + " align "', "softmax"),
    Fault("read-only-path-for-what-is-written", "passes/codegen/CudaKernel.cpp",
          "plan.inPlace, [&](auto pair) { return pair.first == value; });",
          "plan.inPlace, [&](auto pair) { return pair.first == value && !value; });", RUNTIME, MLP),
    Fault("nest-one-block-late", "passes/codegen/CudaPlan.cpp", "    nest.firstBlock = next;\n",
          "    nest.firstBlock = next + (next ? 1 : 0);\n", RUNTIME, MLP),
    Fault("narrow-accesses", "passes/codegen/CudaPlan.cpp", "int64_t lanes = 16 / widest;", "int64_t lanes = 4 / widest;",
          CODE + " weft-emulate", [["python3", "test/numerics/emulate-traffic.py", "--build", "{build}"]]),
    Fault("loads-where-they-are-used", "passes/codegen/LoadSchedule.cpp", "    moveUp(&op, last);",
          "    if (words < 0)\n      moveUp(&op, last);", "weft-opt", [lit("passes/codegen-cuda-loads.mlir")]),
    Fault("no-line-of-blocks", "passes/CodegenCuda.cpp",
          "    made->setAttr(gridName, builder.getI64IntegerAttr(plan->grid));\n", "    (void)made;\n", "weft-opt", LOWERED),
    Fault("ptx-version-too-new", "passes/CudaArch.cpp", '{"sm_90", 90, 78}', '{"sm_90", 90, 83}', CODE, LOWERED),
    Fault("float-contraction-on", "passes/codegen/PtxEmitter.cpp", "FPOpFusion::Strict", "FPOpFusion::Fast", CODE, PTX),
    Fault("text-of-its-own-for-each-gpu", "passes/codegen/PtxEmitter.cpp", "auto machine = createTarget(weft::cudaArchs().front())",
          "auto machine = createTarget(*arch)", CODE, LOWERED),
]

# Loss scale -------------------------------------------------------------------

SCALING = [["python3", "test/e2e/loss-scale.py", "--build", "{build}", "--steps", "500", "--interval", "20"]]
SCALED = "weftc weft-run"

CUDA_FAULTS += [
    Fault("infinity-is-finite", "passes/SkipOverflow.cpp", "CompareDirection::lt, largest", "CompareDirection::le, largest",
          SCALED, SCALING),
    Fault("scale-of-the-first-step-kept", "passes/Differentiate.cpp",
          "  Value read = build.make<ReadOp>(number, scale);\n", "  Value read = build.splat(number, 65536);\n",
          SCALED, SCALING),
    Fault("good-steps-counted-on", "passes/SkipOverflow.cpp", "build.select(isFinite, build.select(isRow, none, good), none)",
          "build.select(isFinite, build.select(isRow, none, good), good)", SCALED, SCALING),
    in_unit("checkpoint-without-the-scale", "runtime/train/Values.cpp", 'global.name() == "state.valid"',
            'global.name() == "state.valid" || global.name() == "state.scale"', "train-test", "TrainerTest.*cale*"),
]

# Emulator and emulated driver -------------------------------------------------

SHARED = "test/emulator/SharedMemory.cpp"
FLOAT_MATH = "test/emulator/FloatMath.h"


def emulator(name, file, old, new, pattern):
    return in_unit(name, file, old, new, "EmulatorTest", pattern)


def driver(name, file, old, new, pattern):
    return Fault(name, f"test/emulator/driver/{file}.cpp", old, new, "weft_emulated_driver emulated-driver-test",
                 [unit("emulated-driver-test", pattern)])


CUDA_FAULTS += [
    emulator("races-of-readers-unseen", SHARED, "      return Verdict::Race;\n    // Readers", "      continue;\n    // Readers",
             "EmulatorTrap.*"),
    emulator("uninitialised-read-unseen", SHARED, "      return Verdict::Uninitialised;", "      continue;", "EmulatorTrap.*"),
    emulator("fma-rounded-twice", FLOAT_MATH, "return quiet(float(addToOdd(double(a) * double(b), double(c))));",
             "return quiet(a * b + c);", "EmulatedFloat.*"),
    emulator("operand-range-ignored", "test/emulator/Memory.cpp", "begin >= window.begin && end <= window.end &&",
             "begin >= window.begin &&", "EmulatorTrap.*"),
    emulator("misaligned-vector-unseen", "test/emulator/Memory.cpp", "  if (address % width) {",
             "  if (address % (width > 4 ? 4 : width)) {", "EmulatorTrap.*"),
    emulator("missed-barrier-unseen", "test/emulator/Schedule.cpp", "if (mask != warp.live) {", "if (!mask) {",
             "EmulatorTrap.*"),
    emulator("absent-lane-unseen", "test/emulator/WarpOps.cpp", "if (members[lane] >> lane & 1 && !missing)",
             "if (members[lane] >> lane & 1 || !missing)", "EmulatorTrap.*"),
    driver("events-order-nothing", "Scheduler", "return !queue.work.empty() && allDone(queue.work.front().after);",
           "return !queue.work.empty() && (queue.alive || allDone(queue.work.front().after));", "Order.*"),
    driver("host-reads-device-memory", "Memory", "void Memory::close() { protect(PROT_NONE); }",
           "void Memory::close() { protect(PROT_READ); }", "Refusal.*"),
    driver("spoiled-capture-unseen", "Capture", "  if (capture->invalid)\n    return DriverError::StreamCaptureInvalidated;\n",
           "", "Capture.*"),
    driver("stream-not-joined-unseen", "Capture", "  if (!joined)\n", "  if (!joined && !graph)\n", "Capture.*"),
    driver("nodes-in-any-order", "Scheduler", "    work.unmet.push_back(uint32_t(graph->nodes[i].after.size()));",
           "    work.unmet.push_back(0);", "Capture.*"),
]
