//===- PlanOps.td - programs and their steps ---------------*- tablegen -*-===//
//
// Declarations of a program (input, initial, result, assign, buffer) come
// first, then
// its steps in order. Each op's location is that of the source line it serves.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_PLAN_PLANOPS_TD
#define WEFT_IR_PLAN_PLANOPS_TD

include "ir/plan/PlanAttrs.td"
include "mlir/IR/SymbolInterfaces.td"

def Plan_StepOp : OpInterface<"StepOp"> {
  let cppNamespace = "::weft::plan";
  let description = [{ One step of a program, as far as memory goes. }];
  let methods = [
    InterfaceMethod<"The stable name, `entry.N.rootop`.", "::llvm::StringRef",
      "getStepName", (ins), "", "return $_op.getName();">,
    InterfaceMethod<"The stream it runs on; 0 is the compute stream.",
      "int64_t", "getStepStream", (ins), "", "return $_op.getStream();">,
    InterfaceMethod<"Every slice the step touches, in operand order.",
      "::llvm::SmallVector<::weft::plan::Access>", "getAccesses">
  ];
}

class Plan_Op<string word, list<Trait> traits = []>
    : Op<Plan_Dialect, word, traits>;

class Plan_Declaration<string word> : Plan_Op<word, [HasParent<"ProgramOp">]>;

class Plan_Step<string word, list<Trait> traits = []>
    : Plan_Op<word, !listconcat(traits, [
        ParentOneOf<["ProgramOp", "LoopOp"]>,
        DeclareOpInterfaceMethods<Plan_StepOp>])> {
  let hasVerifier = 1;
}

def Plan_Operands
    : TypedArrayAttrBase<Plan_OperandAttr, "array of operands">;

def Plan_Stream : DefaultValuedAttr<I64Attr, "0">;

def Plan_ProgramOp : Plan_Op<"program", [
    IsolatedFromAbove, Symbol, NoTerminator, SingleBlock,
    NoRegionArguments]> {
  let summary = "plan one entry for one profile";
  let description = [{
    `profile` gives the sizes of the dims, `batch` the size of the first axis
    of the inputs. Sizes in bytes: the arena and its lower bound, the
    workspace, one slot of inputs, one slot of results. `events` bounds the
    numbers of events.

    (C1) Sizes are not negative and the lower bound is at most the arena.
    (C2) Step names are unique.

    ```mlir
    plan.program @fit train profile {B = 64 : i64} batch 64 arena 1024
        bound 1024 workspace 0 inputs 256 results 256 events 0 { ... }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Plan_EntryKindAttr:$kind,
      DictionaryAttr:$profile, I64Attr:$batch, I64Attr:$arena_bytes,
      I64Attr:$lower_bound_bytes, I64Attr:$workspace_bytes,
      I64Attr:$input_bytes, I64Attr:$result_bytes, I64Attr:$events);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $sym_name $kind `profile` $profile `batch` $batch `arena` $arena_bytes
    `bound` $lower_bound_bytes `workspace` $workspace_bytes
    `inputs` $input_bytes `results` $result_bytes `events` $events
    attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

def Plan_ConstantOp : Plan_Op<"constant", [HasParent<"::mlir::ModuleOp">]> {
  let summary = "place the bytes of a constant";
  let description = [{
    (C1) The slice lies in `constants` and holds as many bytes as the value.

    ```mlir
    plan.constant <constants, 0, 8> = dense<[1.0, 2.0]> : tensor<2xf32>
    ```
  }];
  let arguments = (ins Plan_SliceAttr:$slice, ElementsAttr:$value);
  let assemblyFormat = "$slice `=` $value attr-dict";
  let hasVerifier = 1;
}

def Plan_InputOp : Plan_Declaration<"input"> {
  let summary = "declare an input of the entry";
  let description = [{
    `label_limit` above 0 promises that values lie in [0, limit).

    (C1) The slice lies in `inputs` and has the size of the type.

    ```mlir
    plan.input "label" : tensor<64xi32> at <inputs, 0, 256> limit 10
    ```
  }];
  let arguments = (ins StrAttr:$name, TypeAttr:$type, Plan_SliceAttr:$slice,
      DefaultValuedAttr<I64Attr, "0">:$label_limit,
      OptionalAttr<StrArrayAttr>:$dims);
  let assemblyFormat = [{
    $name `:` $type `at` $slice (`limit` $label_limit^)?
    (`dims` $dims^)? attr-dict
  }];
  let hasVerifier = 1;
}

def Plan_InitialOp : Plan_Declaration<"initial"> {
  let summary = "number what bytes hold before the step";
  let description = [{
    The bytes are all those of one global, which is named, of one constant or
    of one input. Steps that read them read this value.

    (C1) `value` is positive. (C2) The slice lies in `globals` or `state` where
    a global is named, else in `constants` or `inputs`.

    ```mlir
    plan.initial @"net.w" value 13 at <globals, 0, 1024>
    plan.initial value 14 at <inputs, 0, 256>
    ```
  }];
  let arguments = (ins OptionalAttr<FlatSymbolRefAttr>:$global, I64Attr:$value,
                       Plan_SliceAttr:$slice);
  let assemblyFormat = "($global^)? `value` $value `at` $slice attr-dict";
  let hasVerifier = 1;
}

def Plan_ResultOp : Plan_Declaration<"result"> {
  let summary = "declare a result of the entry and the value it must hold";
  let description = [{
    (C1) The slice lies in `results` and has the size of the type.

    ```mlir
    plan.result "loss" loss value 9 : tensor<f32> at <results, 0, 4>
    ```
  }];
  let arguments = (ins StrAttr:$name, Plan_ResultKindAttr:$kind,
      I64Attr:$value, TypeAttr:$type, Plan_SliceAttr:$slice,
      OptionalAttr<StrArrayAttr>:$dims);
  let assemblyFormat = [{
    $name $kind `value` $value `:` $type `at` $slice (`dims` $dims^)? attr-dict
  }];
  let hasVerifier = 1;
}

def Plan_AssignOp : Plan_Declaration<"assign"> {
  let summary = "say which value a global holds after the step";
  let description = [{
    A global without an `assign` keeps its value.

    (C1) The slice lies in `globals` or `state`.

    ```mlir
    plan.assign @"net.w" value 12 at <globals, 0, 1024>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$global, I64Attr:$value,
                       Plan_SliceAttr:$slice);
  let assemblyFormat = "$global `value` $value `at` $slice attr-dict";
  let hasVerifier = 1;
}

def Plan_BufferOp : Plan_Declaration<"buffer"> {
  let summary = "list a buffer of the arena with its lifetime";
  let description = [{
    Live from the start of step `first` to the end of step `last`, counting the
    steps of the program from 0; a loop counts as one.

    (C1) The slice lies in `arena`. (C2) 0 <= first <= last.

    ```mlir
    plan.buffer "fit.3.matmul" <arena, 0, 2560> live 3 to 5
    ```
  }];
  let arguments = (ins StrAttr:$name, Plan_SliceAttr:$slice, I64Attr:$first,
                       I64Attr:$last);
  let assemblyFormat = "$name $slice `live` $first `to` $last attr-dict";
  let hasVerifier = 1;
}

def Plan_KernelOp : Plan_Step<"kernel"> {
  let summary = "run a generated kernel";
  let description = [{
    `symbol` names the function of the nested module of kernels; `sizes` are
    the sizes of the profile. `in_place` lists pairs of operand positions
    [read, write] that share their bytes. `launch` is the geometry on a GPU:
    blocks, threads of a block, bytes of shared memory of a block.

    (C1) `partitions` is at least 1. (C2) A pair of `in_place` names a read and
    a write of one slice. (C3) `launch` has 1 to 2^31 - 1 blocks, 1 to 1024
    threads and 0 to 49152 bytes.

    ```mlir
    plan.kernel "fit.0.add" @kernels::@"fit.0.add"
        (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 256, 256>)
        sizes [64] partitions 2
    ```
  }];
  let arguments = (ins StrAttr:$name, SymbolRefAttr:$symbol,
      Plan_Operands:$operand_list, DenseI64ArrayAttr:$sizes, I64Attr:$partitions,
      OptionalAttr<DenseI64ArrayAttr>:$launch, OptionalAttr<ArrayAttr>:$in_place,
      Plan_Stream:$stream);
  let assemblyFormat = [{
    $name $symbol custom<Accesses>($operand_list) `sizes` $sizes
    `partitions` $partitions (`launch` $launch^)? (`in_place` $in_place^)?
    (`stream` $stream^)?
    attr-dict
  }];
}

def Plan_CallOp : Plan_Step<"call"> {
  let summary = "call a library through a device-neutral message";
  let description = [{
    (C1) The message is a `#plan.matmul` or a `#plan.convolution`. (C2) The
    operands are those of the message, what is read before what is written. (C3) The workspace, if any, lies in
    `workspace`.

    ```mlir
    plan.call "fit.3.matmul" #plan.matmul<...>
        (read 1 f32 <arena, 0, 256>, ..., write 3 f32 <arena, 512, 256>)
        workspace <workspace, 0, 4096>
    ```
  }];
  let arguments = (ins StrAttr:$name, AnyAttr:$message,
      Plan_Operands:$operand_list, OptionalAttr<Plan_SliceAttr>:$workspace,
      Plan_Stream:$stream);
  let assemblyFormat = [{
    $name $message custom<Accesses>($operand_list) (`workspace` $workspace^)?
    (`stream` $stream^)? attr-dict
  }];
}

def Plan_CopyOp : Plan_Step<"copy"> {
  let summary = "copy the bytes of a value";
  let description = [{
    The destination then holds the value as well.

    (C1) Both slices hold the same number of bytes. (C2) `value` is positive.

    ```mlir
    plan.copy "fit.9.copy" value 4 <arena, 0, 256> to <globals, 0, 256>
    ```
  }];
  let arguments = (ins StrAttr:$name, I64Attr:$value, Plan_SliceAttr:$source,
      Plan_SliceAttr:$destination, Plan_Stream:$stream);
  let assemblyFormat = [{
    $name `value` $value $source `to` $destination (`stream` $stream^)?
    attr-dict
  }];
}

def Plan_FillOp : Plan_Step<"fill"> {
  let summary = "repeat a pattern over a slice";
  let description = [{
    (C1) The pattern is an integer of 8, 16, 32 or 64 bits and its bytes divide
    the slice.

    ```mlir
    plan.fill "fit.2.fill" value 3 0 : i32 to <arena, 0, 256>
    ```
  }];
  let arguments = (ins StrAttr:$name, I64Attr:$value,
      AnyAttr:$pattern, Plan_SliceAttr:$destination,
      Plan_Stream:$stream);
  let assemblyFormat = [{
    $name `value` $value $pattern `to` $destination (`stream` $stream^)?
    attr-dict
  }];
}

class Plan_EventStep<string word> : Plan_Step<word> {
  let arguments = (ins StrAttr:$name, I64Attr:$event, Plan_Stream:$stream);
  let assemblyFormat = "$name $event `stream` $stream attr-dict";
}

def Plan_RecordOp : Plan_EventStep<"record"> {
  let summary = "mark the steps issued so far on a stream";
  let description = [{
    (C1) The event is below the program's number of events.

    ```mlir
    plan.record "fit.4.record" 0 stream 1
    ```
  }];
}

def Plan_WaitOp : Plan_EventStep<"wait"> {
  let summary = "hold a stream until an event is reached";
  let description = [{
    (C1) The event is below the program's number of events.

    ```mlir
    plan.wait "fit.5.wait" 0 stream 0
    ```
  }];
}

def Plan_LoopOp : Plan_Step<"loop", [NoTerminator, SingleBlock,
                                     NoRegionArguments]> {
  let summary = "run the steps of the body a number of times";
  let description = [{
    A carry `[inside, initial, next]` renames values: bytes that hold `initial`
    hold `inside` in the first iteration, bytes that hold `next` at the end of
    an iteration hold `inside` in the one after it. After the last iteration
    `next` keeps its number.

    (C1) `count` is not negative. (C2) A carry is three positive numbers.

    ```mlir
    plan.loop "fit.6.loop" 8 carries [[5, 4, 7]] { ... }
    ```
  }];
  let arguments = (ins StrAttr:$name, I64Attr:$count,
      OptionalAttr<ArrayAttr>:$carries, Plan_Stream:$stream);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $name $count (`carries` $carries^)? (`stream` $stream^)?
    attr-dict-with-keyword $body
  }];
}

#endif // WEFT_IR_PLAN_PLANOPS_TD
