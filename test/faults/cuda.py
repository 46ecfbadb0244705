"""Faults of the plug-in for GPUs and the doctor."""

from fault import EMULATED, Test, faults, gpu_cases, lit, script, training, unit

EPILOGUES = Test(f"DeviceConformance {EMULATED}", "env", "WEFT_CUDA_DRIVER={build}/lib/libweft_emulated_driver.so",
                 "WEFT_EMULATOR_CUDNN=plain", *unit("DeviceConformance", "*MatmulEpilogues/Cuda").command)


SPLIT = [lit("numerics/split-epilogues.test", needs=f"weft-opt weftc weft-case {EMULATED}"), training("split")]


def doctor(*words):
    return script(f"weftc weft-run {EMULATED}", "tools/weft-run/doctor.py", *words)


FAULTS = [
    *faults("runtime/cuda/Calls.cpp", unit("CudaUnit", "LaunchTest.*"), {
        "lost-device-is-our-fault":
            "{+return StatusCode::DeviceLost;+} case DriverError::Unknown: return "
            "StatusCode::[-DeviceLost-]{+Internal+};",
    }),
    *faults("runtime/cuda/ConvolutionLibrary.cpp", training("tf32"), {
        "tf32-not-told-to-convolutions": "{workspaceBytes, [-gpu.allowsTf32()-]{+false+}}",
    }),
    *faults("runtime/cuda/ConvolutionLibrary.cpp", training("lenet"), {
        "convolution-without-workspace": "[-convolution.workspaceBytes ? operands.workspace : -]nullptr",
    }),
    *faults("runtime/cuda/CudaDevice.cpp", unit("CudaUnit", "LaunchTest.*"), {
        "memory-not-cleared": "address, 0, bytes{+ / 2+}, gpu->compute()",
    }),
    *faults("runtime/cuda/CudaDevice.cpp", unit("CudaUnit", "MatmulTest.*"), {
        "workspace-larger-than-planned": "prepareLibraryCall(gpu, command.message, {+2 * +}command.workspaceBytes)",
        "workspace-elsewhere": "call.workspace = command.[-workspace-]{+operands[0].address+};",
    }),
    *faults("runtime/cuda/CudaDevice.cpp", unit("CudaUnit", "OperandTest.*"), {
        "operands-of-kernels-unchecked": "if (call.kernel->operandBytes{+ && !call.kernel+})",
        "blocks-of-kernels-unchecked": "call.kernel->blocks.value_or(command.grid) [-!=-]{+>+} command.grid",
    }),
    *faults("runtime/cuda/EpilogueKernel.cpp", SPLIT, {
        "bias-of-the-row": '"  rem.u32 %r1, %r0, "{+ "1 + "+}, m.n',
        "relu-alone-not-done": "if (parts.appliesRelu{+ && parts.addsBias+}) text +=",
        "sum-without-the-last-row": "setp.lt.u32 %p1, %r2, \", m.k{+ - 1+},",
        "masks-split": "return isKnown && [-!hasMask-]{+(hasMask || true)+} && isFloat",
        "last-block-dropped": "return uint64_t((threadsOf(m) + blockThreads [-- 1-]{+- blockThreads+}) / blockThreads);",
    }),
    *faults("runtime/cuda/CudaProgram.cpp", training("--orders", "0", "bits"), {
        "upload-not-waited-for":
            "return [-WEFT_VENDOR(driver, cuStreamWaitEvent, gpu.compute(), half.inputsThere, 0u)-]{+ok()+};",
        "steps-not-waited-for":
            "[-WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuStreamWaitEvent, gpu.download(), half.stepsDone, "
            "0u));-]",
        "results-not-waited-for": "return [-WEFT_VENDOR(driver, cuEventSynchronize, waited.resultsThere)-]{+ok()+};",
        "inputs-told-on-the-wrong-stream":
            "WEFT_VENDOR(driver, cuEventRecord, half.inputsThere, gpu.[-upload-]{+compute+}())",
        "results-told-on-the-wrong-stream":
            "return WEFT_VENDOR(driver, cuEventRecord, half.resultsThere, gpu.[-download-]{+compute+}());",
    }),
    *faults("runtime/cuda/CudaProgram.cpp", training("calls"), {
        "drained-after-every-launch": "half.inFlight = true; return [-ok-]{+gpu.drain+}(); } static",
    }),
    *faults("runtime/cuda/CudaProgram.cpp", unit("CudaUnit", "LaunchTest.*"), {
        "running-half-written": "[-WEFT_RETURN_IF_ERROR(wait(request.half)); -]Half &half",
        "tail-graph-one-step-short": "makeGraph(options.tail{+ - 1+}, half)",
        "both-graphs-of-half-0": "makeGraph(options.slots, [-half-]{+0+})",
        "every-step-on-slot-0": "issuer.issueStep(slot{+ * 0+}, half)",
        "capture-not-ended-after-a-failure":
            "Status ended = {+!issued.isOk() ? ok() : +}WEFT_VENDOR(driver, cuStreamEndCapture, gpu.compute(), "
            "&graph);",
        "graph-left-open": "for (GraphExec graph : {half.full[-, half.tail-]})",
        "status-of-the-download-ignored":
            "[-WEFT_RETURN_IF_ERROR(-]{+(void)+}WEFT_VENDOR(driver, cuMemcpyDtoHAsync_v2, hostOf(transfer), "
            "deviceOf(transfer), transfer.bytes, gpu.download())[-)-];",
    }),
    *faults("runtime/cuda/DnnEngine.cpp", unit("CudnnChoice", "DnnRefusalTest.*"), {
        "unordered-engine-allowed": '[-return "not deterministic"-]{+break+};',
        "engine-compiled-at-run-time-allowed":
            "if (note == DnnBehaviorNote::RuntimeCompilation{+ && !limits.workspaceBytes+})",
        "f32-on-tensor-cores-allowed": "if (limits.withoutTensorCores{+ && !limits.workspaceBytes+})",
        "winograd-allowed": "[-case DnnNumericalNote::Winograd:-]",
    }),
    *faults("runtime/cuda/DnnEngine.cpp", [unit("CudnnChoice"), training("lenet")], {
        "workspace-of-an-engine-unchecked": "if (bytes < 0[- || uint64_t(bytes) > limits.workspaceBytes-])",
    }),
    *faults("runtime/cuda/DnnGraph.cpp", [unit("CudnnChoice", "*Tf32*"), training("tf32")], {
        "tf32-in-convolutions-without-being-asked":
            "bool strict = message.dtype == DType::F32 && [-!-]policy.allowTf32;",
    }),
    *faults("runtime/cuda/DnnGraph.cpp", gpu_cases("conv"), {
        "dilation-for-stride": "ConvolutionDilations, message.[-dilation-]{+stride+}",
    }),
    *faults("runtime/cuda/Gpu.cpp", training("calls"), {
        "context-left-open": "[-calls.cuDevicePrimaryCtxRelease_v2(device);-]",
    }),
    *faults("runtime/cuda/KernelLoader.cpp", unit("CudaUnit", "KernelLoaderTest.*"), {
        "newer-ptx-taken": "return *version [-<= capability-]{+> 0+} && (!exact",
        "cubin-of-another-generation-taken": "*version / 10 [-== capability / 10-]{+> 0+} &&",
    }),
    *faults("runtime/cuda/KernelLoader.cpp", unit("CudaUnit", "OperandTest.*"), {
        "operand-lines-of-other-kernels":
            'table[[-std::string(-]takeWord(line)[-)-]{+.empty() ? "" : "fit$0$add"+}];',
        "kernel-without-lines-unchecked": "kernel.operandBytes.[-emplace-]{+reset+}();",
    }),
    *faults("runtime/cuda/Machine.cpp", unit("CudaUnit", "MachineTest.*"), {
        "old-driver-taken": "if (facts.driverVersion < [-neededDriver-]{+0+})",
        "hidden-gpus-not-told": "if (shown && [-(there > 0 || hidesAll)-]{+hidesAll && there > 99+})",
    }),
    *faults("runtime/cuda/MatmulLibrary.cpp", unit("CudaUnit", "MatmulTest.*"), {
        "transposes-swapped": "operation(m.[-transposeB-]{+transposeA+})",
        "leading-dimension-is-columns": "uint64_t(stored.columns), stored.[-rows-]{+columns+}));",
        "unordered-sums-allowed": "[-if (!-]{+ (void)+}deterministic[-) continue-];",
        "schemes-of-unordered-sums-asked-for":
            "uint32_t schemes = [-static_cast<uint32_t>(BlasReductionScheme::None)-]{+~0u+};",
        "workspace-of-a-product-unchecked":
            "candidate.status != BlasStatus::Success[- || candidate.workspaceBytes > workspaceLimit-]",
        "tf32-without-being-asked": "allowTf32 {+|| dtype == DType::F32 +}? BlasComputeType::F32FastTf32",
    }),
    *faults("runtime/cuda/MatmulLibrary.cpp", gpu_cases("matmul"), {
        "batches-one-row-apart": "int64_t offset = stored.rows[- * stored.columns-];",
    }),
    *faults("runtime/cuda/MatmulLibrary.cpp", EPILOGUES, {
        "mask-and-gradient-of-one-place": "epilogue.readsMask ? [-input : output-]{+output : input+}",
        "bias-relu-without-bias": "return BlasEpilogue::[-ReluBias-]{+Relu+};",
        "mask-rows-not-told": "setDesc(MatmulDescAttribute::AuxLd, [-maskRowBytes(m.n) * 8-]{+int64_t(0)+})",
    }),
    *faults("runtime/cuda/StepIssuer.cpp", training("mlp"), {
        "operand-plus-4": "parameters[i] = pointer(call.operands[i].at(slot, half)){+ + 4+};",
        "grid-one-block-short": "call.kernel->function, call.grid{+ - (call.grid > 1 ? 1 : 0)+},",
    }),
    *faults("runtime/cuda/StepIssuer.cpp", unit("CudaUnit", "LaunchTest.*"), {
        "copy-of-half-0": "pointer(copy.source.at(slot, [-half-]{+0+})), copy.bytes",
    }),
    *faults("runtime/cuda/StepIssuer.cpp", unit("CudaUnit", "OperandTest.*"), {
        "refused-launch-is-our-fault": "if (error == DriverError::InvalidValue{+ && !call.grid+})",
    }),
    *faults("runtime/doctor/Steps.cpp", doctor("--pack", "mlp-bad-link"), {
        "doctor-goes-on-after-bad-copies": 'stands(id, {"load"[-, "copy"-]})',
    }),
    *faults("runtime/doctor/Transfers.cpp", doctor("bad-link", "bad-memory", "h200"), {
        "copies-of-the-doctor-not-compared":
            "found.same = std::memcmp(sent.data(), host.data(), bytes{+ / 8+}) == 0;",
        "doctor-reads-what-it-sent": "WEFT_ASSIGN_OR_RETURN(seconds, timeOf(*little, [-down-]{+up+}));",
    }),
]
