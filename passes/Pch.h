//===- Pch.h - precompiled header of the passes room ------------*- C++ -*-===//
//
/// \file
/// MLIR headers that nearly every pass includes.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PCH_H
#define WEFT_PASSES_PCH_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

#endif // WEFT_PASSES_PCH_H
