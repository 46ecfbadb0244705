//===- Ops.h - every op of the weft dialect ---------------------*- C++ -*-===//
//
/// \file
/// C++ side of ops/*.td. Definitions live by family: verifiers, inference and
/// folders in ops/, gradient rules in gradient/, scalar bodies in element/,
/// meaning in interpret/.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_H
#define WEFT_IR_OPS_H

#include "ir/Dialect.h"
#include "ir/Interfaces.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#define GET_OP_CLASSES
#include "ir/Ops.h.inc"

#endif // WEFT_IR_OPS_H
