//===- EmitPch.h - what EmitIR.cpp includes from MLIR -----------*- C++ -*-===//

#ifndef WEFT_FRONTEND_EMITPCH_H
#define WEFT_FRONTEND_EMITPCH_H

#include "ir/Dialect.h"
#include "ir/Ops.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"

#endif // WEFT_FRONTEND_EMITPCH_H
