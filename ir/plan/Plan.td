//===- Plan.td - the plan dialect and its enumerators ------*- tablegen -*-===//
//
// The program after memory planning: steps over byte ranges of a few regions.
// Fields mirror runtime/artifact/Metadata.proto.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_PLAN_PLAN_TD
#define WEFT_IR_PLAN_PLAN_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def Plan_Dialect : Dialect {
  let name = "plan";
  let cppNamespace = "::weft::plan";
  let summary = "Steps over byte ranges of an arena";
  let description = [{
    A program of `plan` holds no tensors: every operand is a slice, that is
    `bytes` bytes from `offset` of a region. Beside its slice an operand names
    the value it means by a number. The number is what makes a plan checkable:
    a step that reads value 7 must find value 7, whole and in order, in the
    bytes that it reads. What regions hold before the step (globals, state,
    constants, inputs) has numbers as well, which `plan.initial` gives.
  }];
  let useDefaultAttributePrinterParser = 1;
}

class Plan_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::weft::plan";
  let genSpecializedAttr = 0;
}

def Plan_MemoryRegion : Plan_Enum<"MemoryRegion", "where bytes live", [
  I32EnumAttrCase<"Arena", 0, "arena">,
  I32EnumAttrCase<"Globals", 1, "globals">,
  I32EnumAttrCase<"State", 2, "state">,
  I32EnumAttrCase<"Constants", 3, "constants">,
  I32EnumAttrCase<"Workspace", 4, "workspace">,
  I32EnumAttrCase<"Inputs", 5, "inputs">,
  I32EnumAttrCase<"Results", 6, "results">]>;

def Plan_AccessKind : Plan_Enum<"AccessKind", "what a step does to a slice", [
  I32EnumAttrCase<"Read", 0, "read">,
  I32EnumAttrCase<"Write", 1, "write">,
  I32EnumAttrCase<"ReadWrite", 2, "read_write">]>;

def Plan_EntryKind : Plan_Enum<"EntryKind", "what an entry is for", [
  I32EnumAttrCase<"Train", 0, "train">,
  I32EnumAttrCase<"Eval", 1, "eval">,
  I32EnumAttrCase<"Predict", 2, "predict">]>;

def Plan_ResultKind : Plan_Enum<"ResultKind", "what a result means", [
  I32EnumAttrCase<"Output", 0, "output">,
  I32EnumAttrCase<"Loss", 1, "loss">,
  I32EnumAttrCase<"MetricSum", 2, "metric_sum">,
  I32EnumAttrCase<"MetricCount", 3, "metric_count">,
  I32EnumAttrCase<"Rate", 4, "rate">]>;

def Plan_Direction : Plan_Enum<"Direction", "which product of a convolution", [
  I32EnumAttrCase<"Forward", 0, "forward">,
  I32EnumAttrCase<"DataGrad", 1, "data_grad">,
  I32EnumAttrCase<"FilterGrad", 2, "filter_grad">]>;

def Plan_Layout : Plan_Enum<"Layout", "where the channels of an image are", [
  I32EnumAttrCase<"ChannelsFirst", 0, "channels_first">,
  I32EnumAttrCase<"ChannelsLast", 1, "channels_last">]>;

def Plan_Epilogue : Plan_Enum<"Epilogue", "what a product does to its sums", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"Bias", 1, "bias">,
  I32EnumAttrCase<"Relu", 2, "relu">,
  I32EnumAttrCase<"BiasRelu", 3, "bias_relu">,
  I32EnumAttrCase<"ReluMask", 4, "relu_mask">,
  I32EnumAttrCase<"BiasReluMask", 5, "bias_relu_mask">,
  I32EnumAttrCase<"ReluGrad", 6, "relu_grad">,
  I32EnumAttrCase<"BiasGrad", 7, "bias_grad">]>;

#endif // WEFT_IR_PLAN_PLAN_TD
