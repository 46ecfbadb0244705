//===- Interfaces.cpp - what passes may ask of an op ----------------------===//

#include "ir/Interfaces.h"

using namespace mlir;
using namespace weft;

#include "ir/Interfaces.cpp.inc"
