"""Faults of generated kernels, on CPUs and GPUs."""

from fault import EMULATED, cases, faults, gpu_cases, lit, script, training

PTX = script("weft-opt weftc", "scripts/check-ptx.py", "--levels", "O0")
EMULATE = f"weft-opt weftc weft-case weft-emulate {EMULATED}"
LARGE = script(EMULATE, "numerics/emulate-clusters.py", "--large")
TRAFFIC = script(EMULATE, "numerics/emulate-traffic.py")

FAULTS = [
    *faults("passes/CodegenCuda.cpp", lit("passes/lower-cuda-kernels.mlir"), {
        "no-line-of-blocks": "[-made->setAttr(gridName, builder.getI64IntegerAttr(plan->grid))-]{+(void)made+};",
    }),
    *faults("passes/CudaArch.cpp", lit("passes/lower-cuda-kernels.mlir"), {
        "ptx-version-too-new": '{"sm_90", 90, [-78-]{+83+}}',
    }),
    *faults("passes/codegen/CpuKernel.cpp", cases("reduce"), {
        "reduction-tail-dropped": "return [-combine(stage, result, tail)-]{+result+};",
    }),
    *faults("passes/codegen/CpuKernel.cpp", cases("fused"), {
        "vector-tail-dropped": "if (rest [-!=-]{+<+} 0) writeTail",
    }),
    *faults("passes/codegen/CpuKernel.cpp", [cases("fused"), cases("reduce")], {
        "partition-index-wrong": "Value low = share([-partition-]{+next+});",
    }),
    *faults("passes/codegen/CpuKernel.cpp", lit("passes/codegen-cpu.mlir"), {
        "signature-without-the-last-operand": "for (ArrayRef<Value> values : {inputs, outputs{+.drop_back()+}})",
        "signature-of-one-partition": "SmallVector<int64_t> words = {partitions{+ ? 1 : 1+},",
    }),
    *faults("passes/codegen/CudaBuilder.cpp", gpu_cases("fused"), {
        "alignment-not-held": "[-common = std::gcd(common, -]{+(void)+}form.constant[-)-];",
    }),
    *faults("passes/codegen/CudaElementwise.cpp", [gpu_cases("unary"), gpu_cases("binary"), gpu_cases("shape")], {
        "tail-condition-dropped": "bool fits = vectors [-==-]{+<=+} cuda.blocks * plan.block;",
    }),
    *faults("passes/codegen/CudaKernel.cpp", gpu_cases("softmax"), {
        "operand-line-too-short": 'Twine(bytes{+ / 2+}) + " align "',
    }),
    *faults("passes/codegen/CudaKernel.cpp", training("mlp"), {
        "read-only-path-for-what-is-written":
            "plan.inPlace, [&](auto pair) { return pair.first == value{+ && !value+}; });",
    }),
    *faults("passes/codegen/CudaNestWriter.cpp", [gpu_cases("softmax"), gpu_cases("reduce")], {
        "row-rest-unguarded": "left < [-cuda.team-]{+0+} ? below",
    }),
    *faults("passes/codegen/CudaNestWriter.cpp", gpu_cases("reduce"), {
        "neutral-element-dropped": "if (piece.condition{+ && stage > 99+}) for (auto [value, none]",
    }),
    *faults("passes/codegen/CudaPlan.cpp", training("mlp"), {
        "nest-one-block-late": "nest.firstBlock = next{+ + (next ? 1 : 0)+};",
    }),
    *faults("passes/codegen/CudaPlan.cpp", TRAFFIC, {
        "narrow-accesses": "int64_t lanes = [-16-]{+4+} / widest;",
    }),
    *faults("passes/codegen/CudaTeam.cpp", gpu_cases("reduce"), {
        "barrier-removed": "slotOfThread()); [-gpu::BarrierOp::create(b, location);-]",
        "first-warp-of-a-column-twice": "word([-1-]{+0+}), word(warps), word(1), start",
    }),
    *faults("passes/codegen/CudaTeam.cpp", gpu_cases("softmax"), {
        "shuffle-distance-wrong": "shuffleScalar(b, location, value, word({+2 * +}distance),",
    }),
    *faults("passes/codegen/CudaRectangle.cpp", TRAFFIC, {
        "warps-not-stacked": "for (int64_t warps = [-4-]{+16+}; warps <= 8",
    }),
    *faults("passes/codegen/CudaTileWriter.cpp", LARGE, {
        "shared-operands-without-barrier": "part.pointer, 16); } [-gpu::BarrierOp::create(b, location);-]",
        "shared-vector-one-late": "place.blockVector, nest.lanes{+ + 4+}",
        "shared-row-of-the-first-warp": "place.row = sum(multiply(inBlock, height{+ - height+}), place.row);",
        "shared-tail-unguarded": "elements.both(exists, below(at, extent{+ + 4096+}))",
    }),
    *faults("passes/codegen/KernelPlan.cpp", lit("e2e/precision-budget.test", needs="weftc"), {
        "siblings-apart": "return llvm::any_of(loadsOf(kernel, b), [&](Value value) { return {+!value && +}loads",
    }),
    *faults("passes/codegen/KernelPlan.cpp", lit("passes/codegen-cpu.mlir"), {
        "in-place-over-other-elements": "access.[-form == store.form && access.-]stage <= store.stage",
    }),
    *faults("passes/codegen/LoadSchedule.cpp", lit("passes/codegen-cuda-loads.mlir"), {
        "loads-where-they-are-used": "{+if (words < 0) +}moveUp(&op, last);",
    }),
    *faults("passes/codegen/PtxEmitter.cpp", PTX, {
        "float-contraction-on": "FPOpFusion::[-Strict-]{+Fast+}",
    }),
    *faults("passes/codegen/PtxEmitter.cpp", lit("passes/lower-cuda-kernels.mlir"), {
        "text-of-its-own-for-each-gpu": "auto machine = createTarget([-weft::cudaArchs().front()-]{+*arch+})",
    }),
]
