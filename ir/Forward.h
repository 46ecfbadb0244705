//===- Forward.h - names that interfaces mention --------------------------===//
//
/// \file
/// Types of other files that appear in the signatures of op interfaces.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_FORWARD_H
#define WEFT_IR_FORWARD_H

namespace mlir {
class RewriterBase;
} // namespace mlir

namespace weft {

/// Builds the scalar body of an op (ir/ElementBuilder.h).
class ElementBuilder;
/// Position along one dimension of a result (ir/ElementBuilder.h).
struct ElementIndex;

namespace reference {
/// A host tensor of the interpreter (ir/Reference.h).
struct Tensor;
} // namespace reference

} // namespace weft

#endif // WEFT_IR_FORWARD_H
