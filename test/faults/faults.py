"""The faults that plant.py plants: each must turn a narrow part of the suite red.

A fault replaces one text of one file, which stands there exactly once. It
names the targets to build again and the tests that must fail, one of which is
enough. Group functions below say how the tests of a suite are run.
"""


class Fault:
    def __init__(self, name, file, old, new, targets, tests):
        self.name, self.file, self.old, self.new = name, file, old, new
        self.targets, self.tests = targets.split(), tests


# How tests are run; {build} is the build folder of the copy. ------------------


def unit(program, pattern):
    return [f"{{build}}/test/{program}", f"--gtest_filter={pattern}", "--gtest_brief=1"]


def lit(*paths):
    return ["/usr/lib/llvm-22/bin/lit", "-q", *(f"test/{path}" for path in paths), "-D", "build={build}"]


def cases(family):
    return ["python3", "test/numerics/run-cases.py", f"test/numerics/cases/{family}.mlir", "--build", "{build}"]


def parity(net):
    return ["python3", "test/e2e/parity.py", "--build", "{build}", "--net", net]


def in_unit(name, file, old, new, program, pattern):
    """A fault that tests of one program find."""
    return Fault(name, file, old, new, program, [unit(program, pattern)])


# Runtime ----------------------------------------------------------------------

READER = "runtime/artifact/Reader.cpp"
CHECKPOINT = "runtime/train/Checkpoint.cpp"
SAFETENSORS = "runtime/train/Safetensors.cpp"
RUNNER = "runtime/executor/Runner.cpp"
TRAINER = "runtime/train/Trainer.cpp"

FAULTS = [
    in_unit("philox-constant", "runtime/base/Philox.h", "0xCD9E8D57u", "0xCD9E8D59u",
            "BaseTest", "Philox.*"),
    in_unit("philox-rounds", "runtime/base/Philox.h", "round < 10", "round < 9",
            "BaseTest", "Philox.*"),
    in_unit("digest-tail", "runtime/base/Digest.cpp", "tail.size() >= 4", "tail.size() > 4",
            "BaseTest", "Digest.*"),
    in_unit("pack-digest-ignored", READER, "if (actual != pack.wholeDigest)", "if (actual == 0)",
            "ArtifactTest", "Artifact.*"),
    in_unit("section-checksum-ignored", READER, "if (digestOf(bytes) != entry.digest)",
            "if (digestOf(bytes) == 0)",
            "ArtifactTest", "Artifact.*"),
    in_unit("table-checksum-ignored", READER,
            "if (digestOf(pack.bytes.subspan(sizeof(Header), tableBytes)) !=\n      header.tableDigest)",
            "if (tableBytes == 0)",
            "ArtifactTest", "Artifact.*"),
    in_unit("section-bound-ignored", READER, "if (start > limit || entry.length > limit - start)",
            "if (start > limit)",
            "ArtifactTest", "Artifact.*"),
    in_unit("section-padding-ignored", READER, "if (pack.bytes[i] != std::byte(0))",
            "if (i >= limit)",
            "ArtifactTest", "Artifact.*"),
    in_unit("slice-alignment-ignored", "runtime/artifact/CheckProgram.cpp", "if (slice.offset() % bufferAlignment)",
            "if (slice.offset() % 1)",
            "ArtifactTest", "Checker.*"),
    in_unit("write-to-constants-allowed", "runtime/artifact/CheckProgram.cpp",
            "if (slice.region() == artifact::CONSTANTS ||\n      slice.region() == artifact::INPUTS)",
            "if (slice.region() == artifact::INPUTS)",
            "ArtifactTest", "Checker.*"),
    in_unit("safetensors-length-ignored", SAFETENSORS,
            "if (length > maxHeaderBytes || length > bytes.size() - 8)",
            "if (length > maxHeaderBytes && length > bytes.size() - 8)",
            "train-test", "SafetensorsTest.*"),
    in_unit("safetensors-overlap-ignored", SAFETENSORS, "if (one.begin != offset)", "if (one.begin > offset)",
            "train-test", "SafetensorsTest.*"),
    in_unit("safetensors-rest-ignored", SAFETENSORS, "if (offset != values.size())", "if (offset > values.size())",
            "train-test", "SafetensorsTest.*"),
    in_unit("checkpoint-sync-removed", CHECKPOINT,
            "  WEFT_RETURN_IF_ERROR(file.sync());\n  WEFT_RETURN_IF_ERROR(file.close());",
            "  WEFT_RETURN_IF_ERROR(file.close());",
            "train-test", "CheckpointTest.*:DurabilityTest.*"),
    in_unit("checkpoint-folder-sync-removed", CHECKPOINT, "return syncDirectory(folder);", "return ok();",
            "train-test", "CheckpointTest.*:DurabilityTest.*"),
    in_unit("checkpoint-rename-before-check", CHECKPOINT, "    written = loadCheckpoint(temporary).takeStatus();",
            "    written = ok();",
            "train-test", "CheckpointTest.*:DurabilityTest.*"),
    in_unit("checkpoint-digest-ignored", CHECKPOINT,
            "if (bytes.size() != record.bytes || digestOf(bytes) != record.digest)",
            "if (bytes.size() != record.bytes)",
            "train-test", "CheckpointTest.*:DurabilityTest.*"),
    in_unit("checkpoint-rotation-drops-one-more", CHECKPOINT, "i + size_t(keep) < steps.size()",
            "i + size_t(keep) <= steps.size()",
            "train-test", "CheckpointTest.*:DurabilityTest.*"),
    in_unit("checkpoint-oldest-first", CHECKPOINT, "std::sort(candidates.rbegin(), candidates.rend());",
            "std::sort(candidates.begin(), candidates.end());",
            "train-test", "CheckpointTest.*:DurabilityTest.*"),
    in_unit("resume-step-off-by-one", "runtime/train/TrainSetup.cpp", "step = firstStep = checkpoint.state.step;",
            "step = firstStep = checkpoint.state.step + 1;",
            "train-test", "TrainerTest.resumedRunsEqualUnbrokenOnes"),
    in_unit("resume-data-off-by-one", "runtime/train/TrainSetup.cpp", "made.firstStep = step;",
            "made.firstStep = step ? step - 1 : step;",
            "train-test", "TrainerTest.resumedRunsEqualUnbrokenOnes"),
    in_unit("divergence-ignored", TRAINER, "if (values.loss && !std::isfinite(*values.loss))",
            "if (values.loss && !std::isfinite(0.0))",
            "train-test", "TrainerTest.divergence*"),
    in_unit("patience-off-by-one", TRAINER, "return state.waited >= ", "return state.waited > ",
            "train-test", "TrainerTest.stopsEarly"),
    in_unit("launch-past-the-epoch", TRAINER, "return std::min({epochEnd, saveAt, endStep});",
            "return std::min({epochEnd, saveAt + 1, endStep});", "train-test", "TrainerTest.launchesEnd*"),
    Fault("valid-count-dropped", "runtime/train/Feed.cpp", "    runner.setValid(slot, valid);\n", "",
          "weft-run", [lit("tools/weft-run/predict.test", "tools/weft-run/train.test")]),
    Fault("valid-copy-dropped", RUNNER, "if (valid == session.globalsByName.end())",
          "if (valid != session.globalsByName.end() || true)",
          "ExecutorTest weft-run", [unit("ExecutorTest", "Executor.*"), lit("tools/weft-run/predict.test")]),
    in_unit("input-ring-slot-off-by-one", "runtime/executor/Rings.cpp", "row.start + uint64_t(slot) * row.stride",
            "row.start + uint64_t((slot + 1) % slots) * row.stride", "ExecutorTest", "Executor.*"),
    in_unit("result-ring-slot-off-by-one", "runtime/executor/Rings.cpp", "uint64_t(slot) * stride",
            "uint64_t(slot ? slot - 1 : 1) * stride", "ExecutorTest", "Executor.*"),
    in_unit("initialiser-bound-scaled", "runtime/executor/Initialise.cpp",
            "(init.arguments(1) - first) * UniformPair", "0.9 * (init.arguments(1) - first) * UniformPair",
            "ExecutorTest", "Initialise.*"),
    in_unit("initialiser-key-without-name", "runtime/executor/Initialise.cpp",
            "philoxKey(digestOf(global.name(), seed))", "philoxKey(digestOf(std::string_view(), seed))",
            "ExecutorTest", "Initialise.*"),
    in_unit("operand-count-unchecked", "runtime/device/Operand.cpp", "if (needed.size() != operands.size())",
            "if (needed.size() > operands.size() + 99)", "ExecutorTest", "Executor.LaunchesThat*"),
    in_unit("operand-bytes-unchecked", "runtime/device/Operand.cpp", "operands[i].bytes < needed[i]",
            "operands[i].bytes + 99 < needed[i]", "ExecutorTest", "Executor.LaunchesThat*"),
    in_unit("partitions-of-kernels-unchecked", "runtime/cpu/CpuDevice.cpp", "command.partitions != taken.partitions",
            "command.partitions < taken.partitions", "ExecutorTest", "Executor.LaunchesThat*"),
    in_unit("kernel-without-signature-taken", "runtime/cpu/KernelLoader.cpp", "if (!address || !words)", "if (!address)",
            "ExecutorTest", "Executor.LaunchesThat*"),
    in_unit("pool-skips-a-partition", "runtime/cpu/ThreadPool.cpp",
            "  jobBody(jobContext, int64_t(jobPartitions)", "  if (uint32_t(seen) != 1)\n    jobBody(jobContext, int64_t(jobPartitions)",
            "ExecutorTest", "ThreadPool.*"),
    in_unit("shuffle-ignores-epoch", "runtime/data/Order.cpp", "uint64_t(epoch))", "uint64_t(epoch * 0))",
            "data-test", "OrderTest.*"),
    in_unit("shuffle-leaves-the-first", "runtime/data/Order.cpp", "i > 1; --i", "i > 2; --i",
            "data-test", "OrderTest.*"),
    in_unit("padding-repeats-the-first", "runtime/data/Order.cpp", "std::min(i, real - 1)", "(i < real ? i : 0)",
            "data-test", "OrderTest.*"),
    in_unit("loader-batch-off-by-one", "runtime/data/Loader.cpp", "step % schedule.stepsPerEpoch(), scratch",
            "(step + 1) % schedule.stepsPerEpoch(), scratch",
            "data-test", "LoaderTest.*"),
    in_unit("label-check-dropped", "runtime/data/Bind.cpp", "if (label < 0 || label >= input.labelLimit)",
            "if (label < 0)",
            "data-test", "FolderTest.*"),
    in_unit("idx-little-endian", "runtime/data/Idx.cpp", "header.bigEndian = sizeOf(header.dtype) > 1;",
            "header.bigEndian = false;",
            "data-test", "ArrayFileTest.*"),
    in_unit("idx-extra-bytes-ignored", "runtime/data/Gzip.cpp", "if (count != 0)", "if (count > 1)",
            "data-test", "ArrayFileTest.*"),
    in_unit("config-unknown-key-ignored", "runtime/config/Config.cpp",
            "  if (!key)\n    return errorAt(source, entry.keyRange, unknownKey(section, entry.key));",
            "  if (!key)\n    return unknownKey(section, entry.key).empty() ? ok() : ok();",
            "config-test", "ConfigTest.*"),
    in_unit("config-duplicate-key-ignored", "runtime/config/Tree.cpp", "if (other.key == entry.key)",
            "if (other.key == entry.key && other.key.empty())",
            "config-test", "TreeTest.*"),
    in_unit("planner-validator-tolerance", "passes/planner/Validator.cpp",
            "tops[it->second] > solution.offsets[index]", "tops[it->second] > solution.offsets[index] + 64",
            "PlannerTest", "Validator.*"),
    in_unit("planner-validator-lifetime", "passes/planner/Validator.cpp",
            "{problem.buffers[i].upper, false, i}", "{problem.buffers[i].upper - 1, false, i}",
            "PlannerTest", "Validator.*"),
    in_unit("planner-gap-too-small", "passes/planner/Placement.cpp", "other.offset - free - bytes;",
            "other.offset - free - bytes + 1;",
            "PlannerTest", "Planner.*"),
]

# Standard library of the language ---------------------------------------------

OPTIM = "frontend/std/optim.weft"
ADAMW = ("        t = cast(step + 1, f32)\n        size = lr / (1.0 - beta1 ** t)\n"
         "        root = sqrt(v) / sqrt(1.0 - beta2 ** t) + eps\n        return param * (1.0 - lr * weight_decay)")
ADAM = ADAMW[:ADAMW.index("param * (1.0")] + "param - size * (m / root)"
OPTIMIZERS = ["python3", "test/e2e/optimizers.py", "--build", "{build}"]

FAULTS += [
    Fault("adamw-bias-correction-dropped", OPTIM, ADAMW, ADAMW.replace("lr / (1.0 - beta1 ** t)", "lr"),
          "weftc weft-run", [parity("mlp")]),
    Fault("adamw-second-moment-uncorrected", OPTIM, ADAMW, ADAMW.replace(" / sqrt(1.0 - beta2 ** t)", ""),
          "weftc weft-run", [parity("mlp")]),
    Fault("warm-up-off-by-one", OPTIM, "lr * (now + 1.0)", "lr * (now + 2.0)",
          "weftc weft-run", [OPTIMIZERS]),
    Fault("adam-bias-correction-dropped", OPTIM, ADAM, ADAM.replace("lr / (1.0 - beta1 ** t)", "lr"),
          "weftc weft-run", [OPTIMIZERS]),
    Fault("nesterov-as-momentum", OPTIM, "lr * (g + momentum * velocity)", "lr * velocity",
          "weftc weft-run", [OPTIMIZERS]),
    Fault("cosine-to-another-end", OPTIM, "return lr * half_cosine(minimum(cast(step, f32) / total, 1.0))",
          "return lr * half_cosine(minimum(cast(step + 1, f32) / total, 1.0))",
          "weftc weft-run", [OPTIMIZERS]),
    Fault("dense-bias-dropped", "frontend/std/nn.weft", "            y = y + bias", "            y = y",
          "weftc weft-run", [parity("mlp")]),
]

# Passes switched off ----------------------------------------------------------


def switched_off(name, file, tests):
    start = "  void runOnOperation() override {\n"
    return Fault(f"{name}-switched-off", f"passes/{file}.cpp", start, start + "    return;\n", "weft-opt", tests)


FAULTS += [
    switched_off("simplify", "Simplify", [lit("passes/simplify.mlir")]),
    switched_off("differentiate", "Differentiate", [lit("passes/differentiate.mlir")]),
    switched_off("precision", "Precision", [lit("passes/precision.mlir")]),
    switched_off("expand-updates", "ExpandUpdates", [lit("passes/expand-updates.mlir")]),
    switched_off("decompose", "Decompose", [lit("passes/decompose.mlir")]),
    switched_off("layout", "Layout", [lit("passes/layout-errors.mlir")]),
    switched_off("cluster", "Cluster", [lit("passes/cluster.mlir")]),
    switched_off("order", "Order", [lit("passes/order.mlir")]),
    switched_off("codegen-cpu", "CodegenCpu", [lit("passes/codegen-cpu.mlir")]),
    switched_off("assign-memory", "AssignMemory", [lit("passes/assign-memory.mlir")]),
    switched_off("check-plan", "CheckPlan", [lit("passes/check-plan-errors.mlir")]),
    switched_off("lower-kernels", "LowerKernels", [lit("passes/lower-kernels.mlir")]),
]

# Gradient rules ---------------------------------------------------------------


def gradient(name, family, old, new):
    """A rule of ir/gradient/FAMILY.cpp and the derivatives of that family."""
    file = {"matmul": "MatMul"}.get(family, family.capitalize())
    return Fault(f"gradient-of-{name}", f"ir/gradient/{file}.cpp", old, new, "weft-opt",
                 [lit(f"ir/gradient/{family}.mlir")])


FAULTS += [
    gradient("matmul", "matmul", "out.append({left, right});",
             "out.append({left ? b.scale(left, 1.01) : left, right});"),
    gradient("conv-data", "conv", "out.push_back(needed[0] ? like.data(x, g, w) : nullptr);",
             "out.push_back(needed[0] ? b.scale(like.data(x, g, w), 1.01) : nullptr);"),
    gradient("conv-filter", "conv", "out.push_back(needed[1] ? like.filter(w, x, g) : nullptr);",
             "out.push_back(needed[1] ? b.scale(like.filter(w, x, g), 1.01) : nullptr);"),
    gradient("max-pool", "pool", "? scatter(op, b, op.getInput(), grads[0], op.getIndex())\n",
             "? scatter(op, b, op.getInput(), b.scale(grads[0], 1.01), op.getIndex())\n"),
    gradient("softmax", "softmax", "out.push_back(b.mul(rest, op));", "out.push_back(b.scale(b.mul(rest, op), 1.01));"),
    gradient("log-softmax", "softmax", "b.mul(b.exp(op), total)", "b.scale(b.mul(b.exp(op), total), 1.01)"),
    gradient("cross-entropy", "loss", "out.append({b.sub(pull, push), nullptr});",
             "out.append({b.scale(b.sub(pull, push), 1.01), nullptr});"),
    gradient("reduce-sum", "reduce", "out.push_back(b.spread(grads[0], op.getAxes(), shapeOf(op.getInput())));",
             "out.push_back(b.spread(b.scale(grads[0], 1.01), op.getAxes(), shapeOf(op.getInput())));"),
    gradient("reduce-max", "reduce", "return b.keepWhere(equal, b.spread(each, axes, shape));",
             "return b.keepWhere(equal, b.spread(b.scale(each, 1.01), axes, shape));"),
    gradient("broadcast", "shape", "b.reshape(b.sum(grads[0], repeated), from)",
             "b.scale(b.reshape(b.sum(grads[0], repeated), from), 1.01)"),
    gradient("slice", "shape", "b.make<PadOp>(grads[0], low, high", "b.make<PadOp>(b.scale(grads[0], 1.01), low, high"),
    gradient("concat", "shape", "part = b.make<SliceOp>(grads[0], offsets, sizes, strides);",
             "part = b.make<SliceOp>(b.scale(grads[0], 1.01), offsets, sizes, strides);"),
    gradient("take", "gather", "b.keepWhere(match, b.spread(grads[0], axis, shape))",
             "b.keepWhere(match, b.spread(b.scale(grads[0], 1.01), axis, shape))"),
    gradient("relu", "elementwise", "out.push_back(b.keepWhere(positive, grads[0]));",
             "out.push_back(b.keepWhere(positive, b.scale(grads[0], 1.01)));"),
    gradient("tanh", "elementwise", "Value slope = b.sub(b.splat(Value(op), 1.0), b.mul(op, op));",
             "Value slope = b.sub(b.splat(Value(op), 1.01), b.mul(op, op));"),
    gradient("power", "elementwise", "b.offset(y, -1.0)", "b.offset(y, -1.01)"),
    gradient("select", "elementwise", "needed[1] ? b.keepWhere(condition, g)",
             "needed[1] ? b.keepWhere(condition, b.scale(g, 1.01))"),
    gradient("exp", "elementwise", "WEFT_GRADIENT_RULE(ExpOp) { out.push_back(b.mul(grads[0], op)); }",
             "WEFT_GRADIENT_RULE(ExpOp) { out.push_back(b.scale(b.mul(grads[0], op), 1.01)); }"),
]

# Plans ------------------------------------------------------------------------

PLACEMENT = "passes/memory/Placement.cpp"
STEPS = "passes/memory/Steps.cpp"
ASSIGN = [lit("passes/assign-memory.mlir")]
CHECK = [lit("passes/check-plan-errors.mlir")]

FAULTS += [
    Fault("plan-offset-plus-64", PLACEMENT, "out.buffers[placed.id].offset = offset;",
          "out.buffers[placed.id].offset = offset + 64;", "weft-opt", ASSIGN),
    Fault("lifetime-shortened", PLACEMENT, "out.buffers.back().last = early + readers.back();",
          "out.buffers.back().last = early + readers.front();", "weft-opt", ASSIGN),
    Fault("in-place-legality-ignored", STEPS, "if (getStorage(operand) == storage && !paired.contains(i))",
          "if (getStorage(operand) == storage && i >= 99)", "weft-opt", ASSIGN),
    Fault("write-before-the-last-reader", PLACEMENT, "{ return reader <= writer; }",
          "{ return reader <= writer || writer >= 0; }", "weft-opt", ASSIGN),
    Fault("anti-dependency-dropped", "passes/memory/Schedule.cpp",
          "      if (reader != writer)\n        addEdge(graph, reader, writer);",
          "      if (reader < 0)\n        addEdge(graph, reader, writer);", "weft-opt", [lit("passes/order.mlir")]),
    Fault("event-ignored-by-the-checker", "passes/check/StreamOrder.h", "return moment.tick == 0 || ",
          "return moment.tick >= 0 || ", "weft-opt", CHECK),
    Fault("overlap-ignored-by-the-checker", "passes/check/ProgramChecker.cpp",
          "if (!slice.overlaps(other.getSlice()) ||", "if (slice.getBytes() >= 0 ||", "weft-opt", CHECK),
    Fault("stale-value-ignored-by-the-checker", "passes/check/ProgramChecker.cpp",
          "if (cell.value != value || cell.base != slice.getOffset())",
          "if (cell.value != value && cell.base != slice.getOffset())", "weft-opt",
          CHECK + [lit("passes/check-plan-mutations.test")]),
    Fault("old-values-share-a-number", PLACEMENT, "initialNumbers.try_emplace(slice, nextNumber)",
          "initialNumbers.try_emplace(slice.getBytes() ? slice : slice, 1)", "weft-opt", ASSIGN),
    Fault("old-value-of-another-global-ignored", "passes/check/ProgramChecker.cpp",
          "memory.globals.lookup(op.getGlobalAttr().getAttr()) != slice",
          "!memory.globals.contains(op.getGlobalAttr().getAttr())", "weft-opt",
          CHECK + [lit("passes/check-plan-mutations.test")]),
    Fault("aliasing-ignored-by-the-checker", "passes/check/ProgramChecker.cpp",
          "if (i == j || !write.slice.overlaps(other.slice))", "if (i == j || write.slice != other.slice)", "weft-opt",
          CHECK),
]

# Actions and workspace --------------------------------------------------------

ACTIONS = "passes/Actions.cpp"
CONFORMANCE = [unit("DeviceConformance", "*MakesDoWithAnyWorkspace/Cpu*")]

FAULTS += [
    Fault("rewrite-limit-ignored", ACTIONS, "rewrites >= options.mostRewrites", "rewrites < 0", "weftc",
          [lit("tools/weftc/pass-limit.test")]),
    Fault("fault-of-ours-blamed-on-the-text", ACTIONS, "state->foundFault |= isFault;", "(void)isFault;", "weftc",
          [lit("tools/weftc/internal-error.test")]),
    Fault("workspace-shared-by-partitions", "runtime/cpu/OneDnnConvolution.cpp",
          "sequence.reuseScratch(scratchEnd);", "sequence.reuseScratch(0);", "DeviceConformance", CONFORMANCE),
    in_unit("workspace-of-a-call-ignored", "runtime/cpu/DirectConvolution.cpp",
            "if (plan && plan->scratchBytes() > mostScratch)",
            "if (plan && mostScratch == 0)", "DeviceConformance", "*TooLittleWorkspace*/Cpu*:*MakesDoWithAnyWorkspace/Cpu*"),
]

# Code -------------------------------------------------------------------------

KERNEL = "passes/codegen/CpuKernel.cpp"
KERNEL_PLAN = "passes/codegen/KernelPlan.cpp"

FAULTS += [
    Fault("scalar-body-of-sub-swapped", "ir/element/Elementwise.cpp", "body.make<arith::SubFOp>(x, y)\n",
          "body.make<arith::SubFOp>(y, x)\n", "weft-opt weftc weft-case", [cases("binary")]),
    Fault("reduction-tail-dropped", KERNEL, "return combine(stage, result, tail);", "return result;",
          "weft-opt weftc weft-case", [cases("reduce")]),
    Fault("vector-tail-dropped", KERNEL, "if (rest != 0)\n    writeTail", "if (rest < 0)\n    writeTail",
          "weft-opt weftc weft-case", [cases("fused")]),
    Fault("partition-index-wrong", KERNEL, "Value low = share(partition);", "Value low = share(next);",
          "weft-opt weftc weft-case", [cases("fused"), cases("reduce")]),
    Fault("signature-without-the-last-operand", KERNEL, "for (ArrayRef<Value> values : {inputs, outputs})",
          "for (ArrayRef<Value> values : {inputs, outputs.drop_back()})", "weft-opt", [lit("passes/codegen-cpu.mlir")]),
    Fault("signature-of-one-partition", KERNEL, "SmallVector<int64_t> words = {partitions,",
          "SmallVector<int64_t> words = {partitions ? 1 : 1,", "weft-opt", [lit("passes/codegen-cpu.mlir")]),
    Fault("in-place-over-other-elements", KERNEL_PLAN, "access.form == store.form && access.stage <= store.stage",
          "access.stage <= store.stage", "weft-opt", [lit("passes/codegen-cpu.mlir")]),
    Fault("clip-factor-dropped", "ir/ops/Update.cpp",
          "return build.mul(gradient, build.fill(scale, shapeOf(gradient)));", "return scale ? gradient : scale;",
          "weft-opt", [lit("passes/expand-updates.mlir")]),
    Fault("softmax-without-the-maximum", "ir/ops/Softmax.cpp",
          "return build.sub(x, build.spread(largest, axis, shapeOf(x)));", "return largest ? x : x;",
          "weft-opt", [lit("passes/decompose.mlir")]),
]

# Precision ---------------------------------------------------------------------

CHOICE = "passes/precision/Choice.cpp"
PRECISION = "passes/Precision.cpp"
OVERFLOW = "passes/SkipOverflow.cpp"
LEVELS = [lit("passes/precision-levels.mlir")]
SCALING = [["python3", "test/e2e/loss-scale.py", "--build", "{build}", "--steps", "2000", "--interval", "50"]]

FAULTS += [
    Fault("update-not-skipped", "ir/ops/Update.cpp", "if (Value when = getWhen())", "if (Value when = getWhen(); when && !when)",
          "weftc weft-run", SCALING),
    Fault("stale-scale", OVERFLOW, "assign(loss_scale::scale, build.select(isFinite, grown, fallen));",
          "assign(loss_scale::scale, build.select(isFinite, grown, grown)), (void)fallen;", "weftc weft-run", SCALING),
    Fault("row-never-ends", OVERFLOW, "build.compare(CompareDirection::ge, good,", "build.compare(CompareDirection::gt, good,",
          "weftc weft-run", SCALING),
    Fault("schedule-counts-skipped-steps", "passes/ScaleLoss.cpp", "Value counted = build.sub(read, skipped);",
          "Value counted = build.add(read, skipped);", "weftc weft-run", SCALING),
    Fault("gradients-stay-scaled", "ir/ops/Update.cpp", "return build.mul(gradient, build.fill(each, shapeOf(gradient)));",
          "return each ? gradient : each;", "weftc weft-run", SCALING),
    Fault("value-cast-again", PRECISION, "return result = Build(builder, value.getLoc()).cast(value, element);",
          "return Build(builder, value.getLoc()).cast(value, element);", "weft-opt", LEVELS),
    Fault("widening-not-undone", PRECISION, "if (widened && tensorOf(origin)", "if (!widened && tensorOf(origin)",
          "weft-opt", LEVELS),
    Fault("f32-list-ignored", CHOICE, "*policy == PrecisionPolicy::Keep && level.number == 2",
          "*policy == PrecisionPolicy::Keep && level.number == 1", "weft-opt", LEVELS),
    Fault("user-in-f32-ignored", CHOICE, "if (isPolicyValue(result) && wantsWide(use)) {",
          "if (isPolicyValue(result) && wantsWide(use) && !result) {", "weft-opt", LEVELS),
    Fault("bf16-truncated", "ir/ElementBuilder.cpp", "Value half = arith::AddIOp::create(b, location, last, number(0x7fff));",
          "Value half = arith::AddIOp::create(b, location, last, number(0));", "weft-opt weftc weft-case", [cases("low")]),
    Fault("result-not-rounded", "ir/ElementBuilder.cpp", "return broadcast(roundTo(type.getElementType(), value), wanted);",
          "return broadcast(value, wanted);", "weft-opt weftc weft-case", [cases("low")]),
]

from cuda import CUDA_FAULTS  # noqa: E402  (needs the names above)

FAULTS += CUDA_FAULTS

from epilogues import EPILOGUE_FAULTS  # noqa: E402

FAULTS += EPILOGUE_FAULTS
