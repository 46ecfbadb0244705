//===- Passes.td - every pass, in pipeline order -----------*- tablegen -*-===//

#ifndef WEFT_PASSES_PASSES_TD
#define WEFT_PASSES_PASSES_TD

include "mlir/Pass/PassBase.td"

class WeftPass<string name> : Pass<name, "::mlir::ModuleOp">;

//===----------------------------------------------------------------------===//
// typed -> differentiated
//===----------------------------------------------------------------------===//

def SimplifyPass : WeftPass<"simplify"> {
  let summary = "folds constants and algebra, merges equal ops, drops dead ones";
  let description = [{
    Before: any phase up to `laid-out`. After: the same values with fewer ops.

    ```mlir
    %1 = weft.add %x, %zero : tensor<4xf32>   // becomes %x
    ```

    Does not fold functions of the C library (exp, log, ...), whose bits differ
    between machines, nor constants of more than 1024 elements that are not
    one number. Leaves entries alone that still take a gradient: merging equal
    values would change what it is taken of.
  }];
  let options = [
    Option<"oneByOne", "one-by-one", "bool", "false",
           "Make every change an action of its own, which a limit may stop">
  ];
}

def ScaleLossPass : WeftPass<"scale-loss"> {
  let summary = "multiplies losses by a scale that the run adapts";
  let description = [{
    Before: `weft.minimize`. After: each has `scale @state.scale`, and the state
    of loss scaling is declared. What else reads `state.step` in a train entry
    reads it less `state.skipped`.

    ```mlir
    weft.minimize %loss scale @state.scale globals [[@w]] ({...}) : tensor<f32>
    ```

    Runs where the precision level asks for f16. Does not change the scale:
    `skip-overflow` does.
  }];
  let statistics = [
    Statistic<"losses", "losses", "Losses scaled">
  ];
}

def DifferentiatePass : WeftPass<"differentiate"> {
  let summary = "writes the backward graph of what is asked for";
  let description = [{
    Before: `weft.gradient` and `weft.minimize`. After: neither; gradients are
    ordinary ops built by the rules of `DifferentiableOp`, and each minimize is
    a `weft.update` at its place with the same regions.

    ```mlir
    %g = weft.gradient %y, [%x] : tensor<f32>, [tensor<f32>]
    ```

    In program order, so that a gradient of a gradient meets plain ops. Does
    not simplify what the rules wrote.
  }];
  let statistics = [
    Statistic<"gradients", "gradients", "Gradient and minimize ops expanded">,
    Statistic<"rules", "rules", "Gradient rules applied">
  ];
}

//===----------------------------------------------------------------------===//
// differentiated -> cast
//===----------------------------------------------------------------------===//

def PrecisionPass : WeftPass<"precision"> {
  let summary = "chooses a type for every policy float";
  let description = [{
    Before: `!weft.float` anywhere. After: nowhere. At level O0 it is f32
    everywhere; at `O1:T`, `O2:T` and `O3:T` ops compute in T, bf16 or f16, as
    their `PrecisionOp` says, and casts stand where types meet.

    ```mlir
    %1 = weft.matmul %x, %w : tensor<4x4x!weft.float>, ...   // tensor<4x4xbf16>
    ```

    Does not touch declared types, nor globals, results of entries and
    updates, which are f32.
  }];
  let options = [
    Option<"level", "level", "std::string", "\"O0\"",
           "Precision level: O0, or O1, O2, O3 with :bf16 or :f16">
  ];
  let statistics = [
    Statistic<"casts", "casts", "Casts between floats written">
  ];
}

def SkipOverflowPass : WeftPass<"skip-overflow"> {
  let summary = "skips updates whose gradients are not finite";
  let description = [{
    Before: `weft.update` with `scale`. After: it also has `when`, true if all
    gradients of the entry are finite; the scale and its counters are assigned
    and returned as `scale` and `skipped`.

    ```mlir
    weft.update %g scale @state.scale when %ok : tensor<i1> globals ...
    ```

    Does not divide gradients by the scale: `expand-updates` does.
  }];
}

//===----------------------------------------------------------------------===//
// cast -> laid-out
//===----------------------------------------------------------------------===//

def ExpandUpdatesPass : WeftPass<"expand-updates"> {
  let summary = "writes optimizer updates as plain ops";
  let description = [{
    Before: `weft.update`. After: clipping, reads of parameters and state, the
    update regions inlined, and one `weft.assign` per global.

    ```mlir
    weft.update %g globals [[@w]] ({...}) : tensor<4xf32>
    ```

    Does not join updates of several parameters: `cluster` does.
  }];
}

def DecomposePass : WeftPass<"decompose"> {
  let summary = "writes compound ops in simpler ones";
  let description = [{
    Before: ops with `DecomposableOp` (softmax, losses). After: none; each is
    replaced by what its `decompose` builds.

    ```mlir
    %p = weft.softmax %x, 1 : tensor<2x10xf32>   // exp, reduce_sum, div, ...
    ```

    Does not decompose ops inside clusters.
  }];
}

def LayoutPass : WeftPass<"layout"> {
  let summary = "gives every tensor its physical layout";
  let description = [{
    Before and after: row-major tensors without encoding. Every device reads
    row-major today, so nothing is converted.

    ```mlir
    %y = weft.conv %x, %w ... : tensor<8x1x28x28xf32>, ...   // stays NCHW
    ```

    Does not choose blocked or channels-last layouts.
  }];
}

//===----------------------------------------------------------------------===//
// laid-out -> clustered -> ordered
//===----------------------------------------------------------------------===//

def FuseEpiloguesPass : WeftPass<"fuse-epilogues"> {
  let summary = "gives library calls what follows them";
  let description = [{
    Before: library ops and plain ops. After: ops with `EpilogueOp` have taken
    in a bias, a ReLU and their gradients where the library computes them on
    the way; no kernel stands for these.

    ```mlir
    %r = weft.matmul_epilogue bias_relu %x, %w, %b : ...   // matmul, add, relu
    ```

    Does not change what is computed, but rounds to the element type once where
    the plain ops round in between. A ReLU is taken in under `finite-math` alone:
    cuBLASLt makes 0 of NaN, which would hide what went wrong before it.
  }];
  let options = [
    Option<"finiteMath", "finite-math", "bool", "false",
           "No value is NaN or infinite: take in ReLUs and their gradients too">
  ];
  let statistics = [
    Statistic<"taken", "taken", "Library ops that took in what follows">
  ];
}

def ClusterPass : WeftPass<"cluster"> {
  let summary = "puts ops that become one kernel into one cluster";
  let description = [{
    Before: plain ops. After: an entry holds reads, assigns, constants, views,
    library ops and `weft.cluster`s.

    ```mlir
    %r = weft.cluster elementwise "fit.0.add" (%a = %x : tensor<4xf32>) ...
    ```

    Does not choose the order of clusters.
  }];
  let options = [
    Option<"fuse", "fuse", "bool", "true",
           "Put several ops into a cluster; else every op gets its own">,
    ListOption<"disabled", "disable", "std::string",
           "Cluster categories that stay single ops">
  ];
  let statistics = [
    Statistic<"clusters", "clusters", "Clusters made">
  ];
}

def OrderPass : WeftPass<"order"> {
  let summary = "chooses an execution order that lowers the peak";
  let description = [{
    Before: clusters in program order. After: an order of the same ops with a
    peak of live bytes that is not larger.

    ```mlir
    weft.assign @w, %new : tensor<4xf32>   // moves to where %new is made
    ```

    Does not change any op.
  }];
  let options = [
    Option<"reorder", "reorder", "bool", "true",
           "Look for a better order; else program order stands">
  ];
}

//===----------------------------------------------------------------------===//
// ordered -> planned -> lowered
//===----------------------------------------------------------------------===//

def CodegenCpuPass : WeftPass<"codegen-cpu"> {
  let summary = "writes one loop nest per cluster for the CPU";
  let description = [{
    Before: clusters. After: each names its function in `module @kernels`
    (arith, vector, scf, LLVM pointers) with its number of partitions.

    ```mlir
    %r = weft.cluster ... {kernel = @kernels::@"fit.0.add", partitions = 4 : i64}
    ```

    Does not lower to LLVM: `lower-kernels` does, once per variant.
  }];
}

def CodegenCudaPass : WeftPass<"codegen-cuda"> {
  let summary = "writes one GPU kernel per cluster";
  let description = [{
    Before: clusters. After: each names its kernel in `module @kernels` (gpu,
    arith, vector, scf, LLVM pointers) with blocks, threads of a block and bytes
    of shared memory.

    ```mlir
    %r = weft.cluster ... {kernel = @kernels::@fit$0$add, launch = [4, 128, 0]}
    ```

    Does not depend on an architecture: `lower-kernels` does, once per variant.
  }];
}

def AssignMemoryPass : WeftPass<"assign-memory"> {
  let summary = "turns entries into plan programs over one arena";
  let description = [{
    Before: ordered entries. After: one `plan.program` per entry and no tensor;
    every operand is a slice of a region.

    ```mlir
    plan.kernel "fit.0.add" @kernels::@fit.0.add
        (read 2 f32 <inputs, 0, 16>, write 1 f32 <arena, 0, 16>)
        sizes [] partitions 1
    ```

    Does not change the order of steps.
  }];
  let options = [
    Option<"reuse", "reuse", "bool", "true",
           "Let buffers share bytes when their lifetimes do not overlap">
  ];
  let statistics = [
    Statistic<"buffers", "buffers", "Buffers placed in arenas">,
    Statistic<"inPlace", "in-place", "Results written over an operand">,
    Statistic<"copies", "copies", "Copies that no step could do">
  ];
  let dependentDialects = ["::weft::plan::PlanDialect"];
}

def CheckPlanPass : WeftPass<"check-plan"> {
  let summary = "proves from the text of a plan that every read sees its value";
  let description = [{
    Before and after: plan programs, unchanged. Each step is followed through
    the bytes of every region; a read that does not find the value it names,
    whole and in order, is an error. Events order streams, loops are followed
    until nothing changes, and the list of buffers is held against the steps.

    ```mlir
    plan.copy "fit.9.copy" value 4 <arena, 0, 256> to 4 <globals, 0, 256>
    ```

    Shares nothing with `assign-memory` but the dialect.
  }];
  let statistics = [
    Statistic<"reads", "reads", "Reads proved">
  ];
}

def LowerKernelsPass : WeftPass<"lower-kernels"> {
  let summary = "compiles kernels to machine code, one object per variant";
  let description = [{
    Before: `module @kernels`. After: one object per variant in an attribute of
    the module: ELF shared objects for CPUs, a cubin for `sm_NN`, PTX text for
    `compute_NN`.

    ```mlir
    module attributes {weft.phase = "lowered"} { ... }
    ```

    Does not write the artifact.
  }];
  let options = [
    ListOption<"variants", "variants", "std::string",
           "Variants, such as x86-64-v3, sm_90 or compute_90">
  ];
}

//===----------------------------------------------------------------------===//
// Between phases
//===----------------------------------------------------------------------===//

class VerifyPass<string phase, string promise> : WeftPass<"verify-" # phase> {
  let summary = "proves the promise of phase " # phase;
  let description = "Checks that " # promise # ", and sets `weft.phase`.\n\n" #
      "```mlir\nmodule attributes {weft.phase = \"" # phase #
      "\"} {}\n```\n\nDoes not change anything else.";
}

def VerifyTypedPass : VerifyPass<"typed",
  "entries hold no update and no cluster">;
def VerifyDifferentiatedPass : VerifyPass<"differentiated",
  "no gradient and no minimize is left">;
def VerifyCastPass : VerifyPass<"cast", "no `!weft.float` is left">;
def VerifyLaidOutPass : VerifyPass<"laid-out",
  "no update and no op that wants decomposing is left">;
def VerifyClusteredPass : VerifyPass<"clustered",
  "entries hold only reads, assigns, constants, views, library ops and clusters">;
def VerifyOrderedPass : VerifyPass<"ordered",
  "the promise of `clustered` still holds">;
def VerifyPlannedPass : VerifyPass<"planned",
  "no entry is left and there is a plan program">;
def VerifyLoweredPass : VerifyPass<"lowered",
  "the promise of `planned` still holds and machine code is there">;

#endif // WEFT_PASSES_PASSES_TD
