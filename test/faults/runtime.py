"""Faults of the runtime: packs, checkpoints, training, data, devices, libraries of the CPU."""

from fault import faults, lit, unit

PREDICTIONS = lit("tools/weft-run/predict.test", "tools/weft-run/train.test", needs="weft-run")
WORKSPACE = unit("DeviceConformance", "*TooLittleWorkspace*/Cpu*:*MakesDoWithAnyWorkspace/Cpu*")

FAULTS = [
    *faults("runtime/artifact/CheckKernel.cpp", unit("ArtifactTest", "Checker.*"), {
        "grid-limit-ignored": "kernel.grid() > {+2 * +}mostBlocks",
        "block-limit-ignored": "kernel.block() > {+2 * +}mostThreads",
        "shared-memory-limit-ignored": "kernel.shared_bytes() > {+2 * +}mostSharedBytes",
        "launch-on-the-cpu-allowed": "[-kernel.grid() != 0 || kernel.block() != 0 ||-]",
    }),
    *faults("runtime/artifact/CheckProgram.cpp", unit("ArtifactTest", "Checker.*"), {
        "slice-alignment-ignored": "if (slice.offset() % [-bufferAlignment-]{+1+})",
        "write-to-constants-allowed":
            "if (slice.region() == artifact::[-CONSTANTS || slice.region() == artifact::-]INPUTS)",
        "launch-geometry-unchecked":
            "[-WEFT_RETURN_IF_ERROR(checkGeometry(kernel, meta.targets(static_cast<int>(program.target())).name()));-]",
    }),
    *faults("runtime/artifact/CheckProgram.cpp", unit("ArtifactTest"), {
        "call-writes-over-what-it-reads": "[-overlap(operand.slice(), call.operands(other).slice())-]{+false+})",
    }),
    *faults("runtime/artifact/Reader.cpp", unit("ArtifactTest", "Artifact.*"), {
        "pack-digest-ignored": "if (actual [-!= pack.wholeDigest-]{+== 0+})",
        "section-checksum-ignored": "if (digestOf(bytes) [-!= entry.digest-]{+== 0+})",
        "table-checksum-ignored":
            "if ([-digestOf(pack.bytes.subspan(sizeof(Header), tableBytes)) != header.tableDigest-]{+tableBytes "
            "== 0+})",
        "section-bound-ignored": "if (start > limit[- || entry.length > limit - start-])",
        "section-padding-ignored": "if ([-pack.bytes[i] != std::byte(0)-]{+i >= limit+})",
    }),
    *faults("runtime/base/Digest.cpp", unit("BaseTest", "Digest.*"), {
        "digest-tail": "tail.size() [->=-]{+>+} 4",
    }),
    *faults("runtime/base/Philox.h", unit("BaseTest", "Philox.*"), {
        "philox-constant": "[-0xCD9E8D57u-]{+0xCD9E8D59u+}",
        "philox-rounds": "round < [-10-]{+9+}",
    }),
    *faults("runtime/config/Config.cpp", unit("config-test", "ConfigTest.*"), {
        "config-unknown-key-ignored":
            "if (!key) return [-errorAt(source, entry.keyRange, -]unknownKey(section, entry.key){+.empty() ? "
            "ok() : ok(+});",
    }),
    *faults("runtime/config/Tree.cpp", unit("config-test", "TreeTest.*"), {
        "config-duplicate-key-ignored": "if (other.key == entry.key{+ && other.key.empty()+})",
    }),
    *faults("runtime/cpu/CpuDevice.cpp", unit("ExecutorTest", "Executor.LaunchesThat*"), {
        "partitions-of-kernels-unchecked": "command.partitions [-!=-]{+<+} taken.partitions",
    }),
    *faults("runtime/cpu/DirectConvolution.cpp", WORKSPACE, {
        "workspace-of-a-call-ignored": "if (plan && [-plan->scratchBytes() > mostScratch-]{+mostScratch == 0+})",
    }),
    *faults("runtime/cpu/Epilogue.h", unit("DeviceConformance", "*MatmulEpilogues/Cpu*"), {
        "bias-not-added": "row[j] += {+0 * +}widen(bias[j]);",
        "relu-not-applied": "row[j] = row[j][- <= 0 ? Wide<T>(0) : row[j]-];",
        "mask-one-bit-off": "keepBits(row + byte * 8, {+uint8_t(+}mask[byte]{+ << 1)+});",
        "column-sums-miss-a-row": "for (int64_t p = [-0-]{+1+}; p < m.k; ++p) for (int64_t j = 0; j < count",
    }),
    *faults("runtime/cpu/KernelLoader.cpp", unit("ExecutorTest", "Executor.LaunchesThat*"), {
        "kernel-without-signature-taken": "if (!address[- || !words-])",
    }),
    *faults("runtime/cpu/OneDnn.cpp", unit("DeviceConformance", "*MatmulEpilogues/Cpu*"), {
        "epilogue-forgotten": "isEmpty ||[- matmul.epilogue != Epilogue::None ||-]",
    }),
    *faults("runtime/cpu/OneDnnConvolution.cpp", unit("DeviceConformance", "*MakesDoWithAnyWorkspace/Cpu*"), {
        "workspace-shared-by-partitions": "sequence.reuseScratch([-scratchEnd-]{+0+});",
    }),
    *faults("runtime/cpu/ThreadPool.cpp", unit("ExecutorTest", "ThreadPool.*"), {
        "pool-skips-a-partition": "{+if (uint32_t(seen) != 1) +}jobBody(jobContext, int64_t(jobPartitions)",
    }),
    *faults("runtime/cpu/WideningLibrary.cpp", unit("DeviceConformance", "*MatmulEpilogues/Cpu*"), {
        "bias-not-widened": "[-widenInput(pool, copies[2], operands.scratch, wide.epilogueInput)-]{+(void)0+};",
    }),
    *faults("runtime/data/Bind.cpp", unit("data-test", "FolderTest.*"), {
        "label-check-dropped": "if (label < 0[- || label >= input.labelLimit-])",
    }),
    *faults("runtime/data/Gzip.cpp", unit("data-test", "ArrayFileTest.*"), {
        "idx-extra-bytes-ignored": "if (count [-!= 0-]{+> 1+})",
    }),
    *faults("runtime/data/Idx.cpp", unit("data-test", "ArrayFileTest.*"), {
        "idx-little-endian": "header.bigEndian = [-sizeOf(header.dtype) > 1-]{+false+};",
    }),
    *faults("runtime/data/Loader.cpp", unit("data-test", "LoaderTest.*"), {
        "loader-batch-off-by-one": "[-step-]{+(step + 1)+} % schedule.stepsPerEpoch(), scratch",
    }),
    *faults("runtime/data/Order.cpp", unit("data-test", "OrderTest.*"), {
        "shuffle-ignores-epoch": "uint64_t(epoch{+ * 0+}))",
        "shuffle-leaves-the-first": "i > [-1-]{+2+}; --i",
        "padding-repeats-the-first": "[-std::min(i, real - 1)-]{+(i < real ? i : 0)+}",
    }),
    *faults("runtime/device/Choose.cpp", unit("DeviceTest", "Choose.*"), {
        "least-free-memory-wins": "gpu.freeBytes [->-]{+<+} best->freeBytes",
        "cuda-falls-back-to-the-cpu": "if (!target.cpu{+ && !target.gpu+})",
        "code-of-another-generation-runs": "if (exact && number / 10 [-!=-]{+>+} major)",
        "missing-library-not-told": "if (!library.problem[0]{+ || isWanted+})",
    }),
    *faults("runtime/device/Operand.cpp", unit("ExecutorTest", "Executor.LaunchesThat*"), {
        "operand-count-unchecked": "if (needed.size() [-!=-]{+>+} operands.size(){+ + 99+})",
        "operand-bytes-unchecked": "operands[i].bytes {++ 99 +}< needed[i]",
    }),
    *faults("runtime/device/Plugin.cpp", unit("PluginUnit", needs="weft_cuda"), {
        "newer-plug-in-taken": "table->version [-!=-]{+<+} WEFT_PLUGIN_VERSION",
    }),
    *faults("runtime/executor/Initialise.cpp", unit("ExecutorTest", "Initialise.*"), {
        "initialiser-bound-scaled": "{+0.9 * +}(init.arguments(1) - first) * UniformPair",
        "initialiser-key-without-name": "philoxKey(digestOf([-global.name-]{+std::string_view+}(), seed))",
    }),
    *faults("runtime/executor/Rings.cpp", unit("ExecutorTest", "Executor.*"), {
        "input-ring-slot-off-by-one": "row.start + uint64_t([-slot-]{+(slot + 1) % slots+}) * row.stride",
        "result-ring-slot-off-by-one": "uint64_t(slot{+ ? slot - 1 : 1+}) * stride",
        "counts-one-slot-off": "memory->data() + base + countsStart{+ + sizeof(int32_t)+}, sizeof(int32_t)",
    }),
    *faults("runtime/executor/Rings.cpp", unit("ExecutorTest", "Executor.Rings*"), {
        "input-halves-swapped": "uint64_t start = base + uint64_t({+1 - +}half) * halfBytes;",
        "result-halves-swapped": "moved = {memory, base + uint64_t({+1 - +}half) * halfBytes,",
        "counts-not-moved": "moved.back().bytes = end - moved.back().offset{+ - uint64_t(steps) * sizeof(int32_t)+};",
        "only-the-first-slot-of-results-copied": "uint64_t(steps{+ ? 1 : 0+}) * stride};",
    }),
    *faults("runtime/executor/Runner.cpp", [unit("ExecutorTest", "Executor.*"), PREDICTIONS], {
        "valid-copy-dropped": "if (valid [-==-]{+!=+} session.globalsByName.end(){+ || true+})",
    }),
    *faults("runtime/executor/Runner.cpp", unit("ExecutorTest", "Executor.Halves*"), {
        "half-not-turned": "[-filled = 1 - filled;-]",
    }),
    *faults("runtime/executor/Session.cpp", unit("ExecutorTest", "Executor.*"), {
        "plan-larger-than-the-memory-starts": "if (layout.end <= available{+ || available+})",
    }),
    *faults("runtime/train/Checkpoint.cpp", unit("train-test", "CheckpointTest.*:DurabilityTest.*"), {
        "checkpoint-sync-removed": "WEFT_RETURN_IF_ERROR(file.[-sync()); WEFT_RETURN_IF_ERROR(file.-]close());",
        "checkpoint-folder-sync-removed": "return [-syncDirectory(folder)-]{+ok()+};",
        "checkpoint-rename-before-check": "written = [-loadCheckpoint(temporary).takeStatus-]{+ok+}();",
        "checkpoint-digest-ignored": "if (bytes.size() != record.bytes[- || digestOf(bytes) != record.digest-])",
        "checkpoint-rotation-drops-one-more": "i + size_t(keep) [-<-]{+<=+} steps.size()",
        "checkpoint-oldest-first": "std::sort(candidates.[-rbegin-]{+begin+}(), candidates.[-rend-]{+end+}());",
    }),
    *faults("runtime/train/Feed.cpp", PREDICTIONS, {
        "valid-count-dropped": "[-runner.setValid(slot, valid);-]",
    }),
    *faults("runtime/train/Safetensors.cpp", unit("train-test", "SafetensorsTest.*"), {
        "safetensors-length-ignored": "if (length > maxHeaderBytes [-||-]{+&&+} length > bytes.size() - 8)",
        "safetensors-overlap-ignored": "if (one.begin [-!=-]{+>+} offset)",
        "safetensors-rest-ignored": "if (offset [-!=-]{+>+} values.size())",
    }),
    *faults("runtime/train/TrainSetup.cpp", unit("train-test", "TrainerTest.resumedRunsEqualUnbrokenOnes"), {
        "resume-step-off-by-one": "step = firstStep = checkpoint.state.step{+ + 1+};",
        "resume-data-off-by-one": "made.firstStep = step{+ ? step - 1 : step+};",
    }),
    *faults("runtime/train/Trainer.cpp", unit("train-test", "TrainerTest.divergence*"), {
        "divergence-ignored": "if (values.loss && !std::isfinite([-*values.loss-]{+0.0+}))",
    }),
    *faults("runtime/train/Trainer.cpp", unit("train-test", "TrainerTest.stopsEarly"), {
        "patience-off-by-one": "return state.waited [->=-]{+>+}",
    }),
    *faults("runtime/train/Trainer.cpp", unit("train-test", "TrainerTest.launchesEnd*"), {
        "launch-past-the-epoch": "return std::min({epochEnd, saveAt{+ + 1+}, endStep});",
    }),
    *faults("runtime/train/Values.cpp", unit("train-test", "TrainerTest.*cale*"), {
        "checkpoint-without-the-scale": 'global.name() == "state.valid"{+ || global.name() == "state.scale"+}',
    }),
]
