//===- PlanAttrs.td - slices, operands, messages ------------*- tablegen -*-===//
//
// Attributes of the plan dialect.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_PLAN_PLANATTRS_TD
#define WEFT_IR_PLAN_PLANATTRS_TD

include "ir/plan/Plan.td"
include "mlir/IR/AttrTypeBase.td"

class Plan_Attr<string name, string word> : AttrDef<Plan_Dialect, name> {
  let mnemonic = word;
  let genVerifyDecl = 1;
}

class Plan_EnumAttr<EnumAttrInfo info, string word>
    : EnumAttr<Plan_Dialect, info, word> {
  let assemblyFormat = "$value";
}

def Plan_EntryKindAttr : Plan_EnumAttr<Plan_EntryKind, "entry_kind">;
def Plan_ResultKindAttr : Plan_EnumAttr<Plan_ResultKind, "result_kind">;

// Prints as true or false; the default prints 1 or 0.
def Plan_Bool : AttrOrTypeParameter<"bool", "a truth value"> {
  let printer = "$_printer << ($_self ? \"true\" : \"false\")";
}

/// Printed where it is not `none`.
def Plan_EpilogueParameter : EnumParameter<Plan_Epilogue> {
  let defaultValue = "::weft::plan::Epilogue::None";
}

def Plan_SliceAttr : Plan_Attr<"Slice", "slice"> {
  let summary = "bytes [offset, offset + bytes) of a region";
  let description = [{
    (C1) `offset` and `bytes` are not negative and their sum fits 63 bits.

    ```mlir
    #plan.slice<arena, 256, 1024>
    ```
  }];
  let parameters = (ins EnumParameter<Plan_MemoryRegion>:$region, "int64_t":$offset,
                        "int64_t":$bytes);
  let assemblyFormat = "`<` $region `,` $offset `,` $bytes `>`";
  let extraClassDeclaration = [{
    int64_t getEnd() const { return getOffset() + getBytes(); }
    /// True if both hold at least one common byte.
    bool overlaps(SliceAttr other) const;
  }];
}

def Plan_OperandAttr : Plan_Attr<"Operand", "operand"> {
  let summary = "a slice, what is done to it, and the value it holds";
  let description = [{
    `value` numbers the values of one program. A `read_write` operand holds one
    value before and after.

    (C1) `value` is positive.

    ```mlir
    #plan.operand<read, 7, f32, <arena, 256, 1024>>
    ```
  }];
  let parameters = (ins EnumParameter<Plan_AccessKind>:$access,
                        "int64_t":$value, "::mlir::Type":$dtype,
                        "SliceAttr":$slice);
  let assemblyFormat =
      "`<` $access `,` $value `,` $dtype `,` $slice `>`";
}

def Plan_MatmulAttr : Plan_Attr<"Matmul", "matmul"> {
  let summary = "batch x [m, k] @ [k, n], independent of any library";
  let description = [{
    Operands are a, b -> y; the transposes are of the operands as stored. An
    epilogue has operands of its own: `bias`, `bias_relu` and `bias_relu_mask`
    read a bias [n] after b; `relu_grad` reads a mask there; `relu_mask` and
    `bias_relu_mask` write a mask after y; `bias_grad` writes the sums [n] of
    the columns of b there. A mask is ui8 [m, 16 * ceil(n / 128)].

    (C1) Sizes are not negative. (C2) `partitions` is at least 1. (C3) With an
    epilogue `batch` is 1 and no size is 0.

    ```mlir
    #plan.matmul<dtype = f32, batch = 1, m = 64, n = 10, k = 84,
                 transpose_a = false, transpose_b = true, partitions = 4>
    ```
  }];
  let parameters = (ins "::mlir::Type":$dtype, "int64_t":$batch, "int64_t":$m,
                        "int64_t":$n, "int64_t":$k, Plan_Bool:$transpose_a,
                        Plan_Bool:$transpose_b, "int64_t":$partitions,
                        Plan_EpilogueParameter:$epilogue);
  let assemblyFormat = "`<` struct(params) `>`";
  let extraClassDeclaration = [{
    /// What is done to each operand, in their order.
    ::llvm::SmallVector<AccessKind> getAccessKinds() const;
  }];
}

def Plan_ConvolutionAttr : Plan_Attr<"Convolution", "convolution"> {
  let summary = "an N-d convolution or one of its gradients";
  let description = [{
    Operands are `forward` x, w -> y; `data_grad` dy, w -> dx; `filter_grad`
    x, dy -> dw.

    (C1) All lists have one entry per spatial dimension. (C2) Sizes, strides
    and dilations are positive where the library needs them: channels, groups,
    strides, dilations and `partitions` are at least 1, other sizes not
    negative. (C3) `groups` divides both counts of channels.

    ```mlir
    #plan.convolution<forward, f32, batch = 64, channels = 1 -> 6, groups = 1,
        in = [28, 28], out = [28, 28], kernel = [5, 5], stride = [1, 1],
        pad_low = [2, 2], pad_high = [2, 2], dilation = [1, 1],
        channels_first, partitions = 4>
    ```
  }];
  let parameters = (ins EnumParameter<Plan_Direction>:$direction,
      "::mlir::Type":$dtype, "int64_t":$batch, "int64_t":$in_channels,
      "int64_t":$out_channels, "int64_t":$groups,
      ArrayRefParameter<"int64_t">:$in_sizes,
      ArrayRefParameter<"int64_t">:$out_sizes,
      ArrayRefParameter<"int64_t">:$kernel,
      ArrayRefParameter<"int64_t">:$stride,
      ArrayRefParameter<"int64_t">:$pad_low,
      ArrayRefParameter<"int64_t">:$pad_high,
      ArrayRefParameter<"int64_t">:$dilation,
      EnumParameter<Plan_Layout>:$layout, "int64_t":$partitions);
  let assemblyFormat = [{
    `<` $direction `,` $dtype `,` `batch` `=` $batch `,`
    `channels` `=` $in_channels `->` $out_channels `,` `groups` `=` $groups `,`
    `in` `=` `[` $in_sizes `]` `,` `out` `=` `[` $out_sizes `]` `,`
    `kernel` `=` `[` $kernel `]` `,` `stride` `=` `[` $stride `]` `,`
    `pad_low` `=` `[` $pad_low `]` `,` `pad_high` `=` `[` $pad_high `]` `,`
    `dilation` `=` `[` $dilation `]` `,` $layout `,`
    `partitions` `=` $partitions `>`
  }];
}

#endif // WEFT_IR_PLAN_PLANATTRS_TD
