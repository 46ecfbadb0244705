//===- Ops.td - every op of the weft dialect ---------------*- tablegen -*-===//
//
// One file per family; a family has the same stem in ops/, gradient/, element/
// and interpret/.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_TD
#define WEFT_IR_OPS_TD

include "ir/ops/Constant.td"
include "ir/ops/Conv.td"
include "ir/ops/Elementwise.td"
include "ir/ops/Gather.td"
include "ir/ops/Loss.td"
include "ir/ops/MatMul.td"
include "ir/ops/Pool.td"
include "ir/ops/Reduce.td"
include "ir/ops/Shape.td"
include "ir/ops/Softmax.td"
include "ir/ops/State.td"

#endif // WEFT_IR_OPS_TD
