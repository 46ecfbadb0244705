//===- Elementwise.td - one element in, one element out ----*- tablegen -*-===//
//
// Shapes are equal: broadcasting is written with weft.broadcast_to.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_ELEMENTWISE_TD
#define WEFT_IR_OPS_ELEMENTWISE_TD

include "ir/OpBase.td"

//===----------------------------------------------------------------------===//
// Unary
//===----------------------------------------------------------------------===//

class WeftUnaryOp<string mnemonic, Type type, string formula,
                  string policy = "Follow", list<Trait> traits = []>
    : WeftComputeOp<mnemonic, policy, "Elementwise",
                    [SameOperandsAndResultType, WeftElement] # traits> {
  let summary = "computes " # formula # " of each element";
  let description = "`result[i] = " # formula # "` with x = `input[i]`.\n\n" #
      "(C1) `result` has the type of `input`.\n\n```mlir\n" #
      "%r = weft." # mnemonic # " %x : tensor<4x" #
      !if(!eq(mnemonic, "not"), "i1", "f32") # ">\n```\n";
  let arguments = (ins type:$input);
  let results = (outs type:$result);
  let assemblyFormat = "$input attr-dict `:` type($input)";
}

class WeftSmoothOp<string mnemonic, string formula, string policy = "Follow">
    : WeftUnaryOp<mnemonic, WeftFloatTensor, formula, policy,
                  [WeftDifferentiable]>;
class WeftNumberUnaryOp<string mnemonic, string formula>
    : WeftUnaryOp<mnemonic, WeftNumberTensor, formula, "Follow",
                  [WeftDifferentiable]>;

def Weft_NegOp : WeftNumberUnaryOp<"neg", "-x (wraps for integers)"> {
  let hasFolder = 1;
}
def Weft_AbsOp : WeftNumberUnaryOp<"abs", "|x| (wraps for integers, slope 0 at 0)"> {
  let hasFolder = 1;
}
def Weft_SignOp : WeftNumberUnaryOp<"sign", "-1, 0 or 1, the sign of x (nan stays)"> {
  let hasFolder = 1;
}
def Weft_ReluOp : WeftNumberUnaryOp<"relu", "max(x, 0) (slope 0 at 0, nan stays)"> {
  let hasFolder = 1;
}
def Weft_FloorOp : WeftSmoothOp<"floor", "the largest whole number <= x"> {
  let hasFolder = 1;
}
def Weft_CeilOp : WeftSmoothOp<"ceil", "the smallest whole number >= x"> {
  let hasFolder = 1;
}
def Weft_RoundOp : WeftSmoothOp<"round", "the whole number nearest x, half to even"> {
  let hasFolder = 1;
}
def Weft_ExpOp : WeftSmoothOp<"exp", "e^x", "Keep">;
def Weft_LogOp : WeftSmoothOp<"log", "the natural logarithm of x", "Keep">;
def Weft_SqrtOp : WeftSmoothOp<"sqrt", "the square root of x"> {
  let hasFolder = 1;
}
def Weft_RsqrtOp : WeftSmoothOp<"rsqrt", "1 / sqrt(x)", "Keep">;
def Weft_TanhOp : WeftSmoothOp<"tanh", "tanh(x)">;
def Weft_SigmoidOp : WeftSmoothOp<"sigmoid", "1 / (1 + e^-x)">;
def Weft_NotOp : WeftUnaryOp<"not", WeftBoolTensor, "not x"> {
  let hasFolder = 1;
}

def Weft_StopGradientOp : WeftUnaryOp<"stop_gradient", WeftAnyTensor,
    "x (no gradient flows through)", "Follow", [WeftDifferentiable]>;

//===----------------------------------------------------------------------===//
// Binary
//===----------------------------------------------------------------------===//

class WeftBinaryOp<string mnemonic, Type type, string formula,
                   string policy = "Follow", list<Trait> traits = []>
    : WeftComputeOp<mnemonic, policy, "Elementwise",
                    [SameOperandsAndResultType, WeftElement] # traits> {
  let summary = "computes " # formula # " of each pair of elements";
  let description = "`result[i] = " # formula #
      "` with x = `lhs[i]` and y = `rhs[i]`.\n\n" #
      "(C1) `lhs`, `rhs` and `result` have one type.\n\n```mlir\n" #
      "%r = weft." # mnemonic # " %x, %y : tensor<4x" #
      !if(!eq(type, WeftBoolTensor), "i1", "f32") # ">\n```\n";
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs type:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` type($lhs)";
  let hasFolder = 1;
}

class WeftArithmeticOp<string mnemonic, string formula,
                       list<Trait> traits = []>
    : WeftBinaryOp<mnemonic, WeftNumberTensor, formula, "Follow",
                   [WeftDifferentiable] # traits>;

def Weft_AddOp : WeftArithmeticOp<"add", "x + y (wraps for integers)", [Commutative]>;
def Weft_SubOp : WeftArithmeticOp<"sub", "x - y (wraps for integers)">;
def Weft_MulOp : WeftArithmeticOp<"mul", "x * y (wraps for integers)", [Commutative]>;
def Weft_DivOp : WeftBinaryOp<"div", WeftFloatTensor, "x / y", "Follow",
                             [WeftDifferentiable]>;
def Weft_FloorDivOp : WeftArithmeticOp<"floordiv",
    "floor(x / y) (0 for an integer y of 0)">;
def Weft_ModOp : WeftArithmeticOp<"mod",
    "x - y * floor(x / y), the sign of y (0 for an integer y of 0)">;
def Weft_PowOp : WeftBinaryOp<"pow", WeftFloatTensor, "x^y", "Keep",
                             [WeftDifferentiable]> {
  let hasCanonicalizer = 1;
}
def Weft_MinimumOp : WeftArithmeticOp<"minimum",
    "the smaller of x and y (nan wins; half the slope each where equal)">;
def Weft_MaximumOp : WeftArithmeticOp<"maximum",
    "the larger of x and y (nan wins; half the slope each where equal)">;
def Weft_AndOp : WeftBinaryOp<"and", WeftBoolTensor, "x and y", "Follow", [Commutative]>;
def Weft_OrOp : WeftBinaryOp<"or", WeftBoolTensor, "x or y", "Follow", [Commutative]>;

//===----------------------------------------------------------------------===//
// Comparison, selection, conversion
//===----------------------------------------------------------------------===//

def Weft_CompareOp : WeftComputeOp<"compare", "Follow", "Elementwise",
    [SameTypeOperands, InferTypeOpAdaptor, WeftElement]> {
  let summary = "compares each pair of elements";
  let description = [{
    `result[i] = lhs[i] direction rhs[i]`; every relation with a nan is false
    but `ne`.

    (C1) `lhs` and `rhs` have one type.
    (C2) `result` is i1 of the same shape.

    ```mlir
    %r = weft.compare lt %x, %y : tensor<4xf32>
    ```
  }];
  let arguments = (ins WeftCompareDirection:$direction,
                       WeftAnyTensor:$lhs, WeftAnyTensor:$rhs);
  let results = (outs WeftBoolTensor:$result);
  let assemblyFormat = "$direction $lhs `,` $rhs attr-dict `:` type($lhs)";
  let hasFolder = 1;
}

def Weft_SelectOp : WeftComputeOp<"select", "Follow", "Elementwise",
    [AllTypesMatch<["on_true", "on_false", "result"]>, WeftElement,
     WeftDifferentiable]> {
  let summary = "takes each element from one of two tensors";
  let description = [{
    `result[i] = condition[i] ? on_true[i] : on_false[i]`.

    (C1) `on_true`, `on_false` and `result` have one type.
    (C2) `condition` has the shape of `result`.

    ```mlir
    %r = weft.select %c, %x, %y : tensor<4xf32>
    ```
  }];
  let arguments = (ins WeftBoolTensor:$condition, WeftAnyTensor:$on_true,
                       WeftAnyTensor:$on_false);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = [{
    $condition `,` $on_true `,` $on_false attr-dict `:`
    custom<SelectTypes>(type($condition), type($on_true))
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Weft_CastOp : WeftComputeOp<"cast", "Convert", "Elementwise",
    [SameOperandsAndResultShape, WeftElement, WeftDifferentiable]> {
  let summary = "converts each element to another type";
  let description = [{
    Float to float rounds to nearest even. Float to integer truncates and
    saturates, nan gives 0. Integer to integer saturates. To i1 is `x != 0`;
    from i1 gives 0 or 1.

    (C1) `result` has the shape of `input`.

    ```mlir
    %r = weft.cast %x : tensor<4xui8> to tensor<4x!weft.float>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = "$input attr-dict `:` type($input) `to` type($result)";
  let hasFolder = 1;
}

#endif // WEFT_IR_OPS_ELEMENTWISE_TD
