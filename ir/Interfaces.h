//===- Interfaces.h - what passes may ask of an op --------------*- C++ -*-===//
//
/// \file
/// C++ side of Interfaces.td.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_INTERFACES_H
#define WEFT_IR_INTERFACES_H

#include "ir/Dialect.h"
#include "ir/Forward.h"
#include "ir/library/Workspace.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OpDefinition.h"

#include "ir/Interfaces.h.inc"

#endif // WEFT_IR_INTERFACES_H
