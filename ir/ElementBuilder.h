//===- ElementBuilder.h - scalar bodies of ops ------------------*- C++ -*-===//
//
/// \file
/// Values are pulled: an op asks for the elements of its operands at the
/// indices it needs, and the builder answers from memory, from a value built
/// before, or by asking the operand's own op. An index is symbolic: an affine
/// form over *digits*, the mixed-radix pieces of the iteration space. Views are
/// therefore exact arithmetic on forms; a division that does not come out even
/// asks for a digit to be split, and the caller starts again.
///
/// A value is a vector of `lanes` elements where its index depends on the lane
/// digits, and a scalar where it does not. What does not depend on the inner
/// loops is built outside of them.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_ELEMENTBUILDER_H
#define WEFT_IR_ELEMENTBUILDER_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace weft {

/// Position along one dimension: `constant + sum(coefficient * digit) +
/// dynamic`. Digits of extent 1 never appear.
struct ElementIndex {
  struct Term {
    unsigned digit;
    int64_t coefficient;
    bool operator==(const Term &) const = default;
  };
  /// Ascending by digit, no zero coefficient.
  llvm::SmallVector<Term, 4> terms;
  int64_t constant = 0;
  /// An i64 known only at run time (scalar, or one per lane); null if none.
  mlir::Value dynamic;

  ElementIndex() = default;
  explicit ElementIndex(int64_t value) : constant(value) {}
  static ElementIndex digit(unsigned digit, int64_t coefficient = 1);

  bool operator==(const ElementIndex &) const = default;
  bool isConstant() const { return terms.empty() && !dynamic; }
  /// The coefficient of `digit`, 0 if absent.
  int64_t coefficient(unsigned digit) const;
  /// This form plus an integer.
  ElementIndex operator+(int64_t value) const;
};

/// One index per dimension of a tensor.
using ElementIndices = llvm::SmallVector<ElementIndex, 4>;

/// See the file comment. The loops around the body belong to a derived class,
/// which declares digits, opens scopes and answers `load`.
class ElementBuilder {
public:
  ElementBuilder(mlir::OpBuilder &builder, mlir::Location location)
      : builder(builder), location(location) {}
  virtual ~ElementBuilder();

  mlir::OpBuilder &builder;
  mlir::Location location;
  /// Elements per vector along the lane digits; 1 means scalars.
  int64_t lanes = 1;

  //===--------------------------------------------------------------------===//
  // Values
  //===--------------------------------------------------------------------===//

  /// Element `index` of `tensor`: a vector if `index` depends on a lane digit.
  mlir::Value element(mlir::Value tensor, llvm::ArrayRef<ElementIndex> index);
  /// Keeps `value` for later requests of the element now being built.
  void remember(mlir::Value tensor, llvm::ArrayRef<ElementIndex> index,
                mlir::Value value);

  /// Element `index` of `tensor` where `condition` holds, `otherwise` where
  /// not. Nothing is read where the condition is false.
  mlir::Value elementIf(mlir::Value condition, mlir::Value tensor,
                        llvm::ArrayRef<ElementIndex> index,
                        mlir::Value otherwise);

  /// The type a tensor element has in registers: signless integers, i1 for
  /// bool, f32 for the 16-bit floats.
  mlir::Type registerType(mlir::Type element) const;
  /// `registerType`, as a vector if `index` depends on a lane digit.
  mlir::Type registerType(mlir::Type element,
                          llvm::ArrayRef<ElementIndex> index) const;
  /// `value`, an f32 in registers, rounded to what an f16 or bf16 `element` can
  /// hold; other elements are as exact as their registers.
  mlir::Value roundTo(mlir::Type element, mlir::Value value);
  /// `value` repeated in all lanes if `like` is a vector type.
  mlir::Value broadcast(mlir::Value value, mlir::Type like);
  /// A number of scalar or vector type `type`.
  mlir::Value number(mlir::Type type, double value);
  mlir::Value integer(mlir::Type type, int64_t value);

  //===--------------------------------------------------------------------===//
  // Indices
  //===--------------------------------------------------------------------===//

  ElementIndex add(const ElementIndex &left, const ElementIndex &right);
  ElementIndex multiply(const ElementIndex &index, int64_t factor);
  /// Quotient and remainder of a form known to be at least 0.
  std::pair<ElementIndex, ElementIndex> divide(const ElementIndex &index,
                                               int64_t divisor);
  /// Row-major position in `shape`.
  ElementIndex linearize(llvm::ArrayRef<ElementIndex> index,
                         llvm::ArrayRef<int64_t> shape);
  ElementIndices delinearize(ElementIndex position,
                             llvm::ArrayRef<int64_t> shape);
  /// An index computed at run time: an integer scalar or vector in registers
  /// that holds an element of type `element`.
  ElementIndex dynamicIndex(mlir::Value value, mlir::Type element);
  /// The index as an integer of `width` bits (a vector if it depends on a lane
  /// digit).
  mlir::Value position(const ElementIndex &index, unsigned width = 64);
  /// low <= index < high as i1; null if it always holds.
  mlir::Value inRange(const ElementIndex &index, int64_t low, int64_t high);
  /// `left` and `right`, either of which may be null for true.
  mlir::Value both(mlir::Value left, mlir::Value right);
  /// Smallest and largest value; nothing if a part is dynamic.
  std::optional<std::pair<int64_t, int64_t>>
  range(const ElementIndex &index) const;
  bool dependsOnLanes(llvm::ArrayRef<ElementIndex> index) const;

  /// Calls `body` for every index of `extents`, row-major, carrying `values`.
  /// Small spaces are unrolled.
  using FoldBody = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      llvm::ArrayRef<ElementIndex>, mlir::ValueRange)>;
  llvm::SmallVector<mlir::Value> fold(llvm::ArrayRef<int64_t> extents,
                                      llvm::SmallVector<mlir::Value> values,
                                      FoldBody body);

protected:
  /// Answers for a tensor that is not built by an op with a body.
  virtual mlir::Value load(mlir::Value tensor,
                           llvm::ArrayRef<ElementIndex> index) = 0;
  /// True for a tensor to be loaded although an op defines it.
  virtual bool isLeaf(mlir::Value tensor) const = 0;
  /// A division needs digit `digit` split so that its inner part has `inner`
  /// values. The form is built dynamically this time.
  virtual void requestSplit(unsigned digit, int64_t inner) = 0;
  /// `element` is about to build (not to look up) this op result.
  virtual void noteEvaluation(mlir::Value, llvm::ArrayRef<ElementIndex>) {}
  /// An affine form became a value; loops may only be joined where all of
  /// these allow it.
  virtual void noteForm(const ElementIndex &) {}

  /// The value of an affine form (without its dynamic part) from the loops, of
  /// `width` bits.
  virtual mlir::Value buildForm(const ElementIndex &index, unsigned width) = 0;
  virtual bool isLaneDigit(unsigned digit) const = 0;
  /// The scope in which the digit's loop runs; 0 is the whole kernel.
  virtual unsigned depthOf(unsigned digit) const = 0;

  struct Digit {
    int64_t extent;
  };
  std::vector<Digit> digits;

  /// Where values of one loop depth are built, and those built already.
  struct Scope {
    mlir::OpBuilder::InsertPoint point;
    using Key = std::pair<void *, std::vector<int64_t>>;
    std::map<Key, mlir::Value> values;
  };
  std::vector<Scope> scopes;
  /// The scope that values are now built in.
  unsigned current = 0;
  /// Values under a condition are built no further out than here.
  unsigned guardDepth = 0;
  mlir::Value guard;

  unsigned depthOf(llvm::ArrayRef<ElementIndex> index) const;
  static std::vector<int64_t> keyOf(llvm::ArrayRef<ElementIndex> index);
  /// Runs `build` with the insertion point of `depth`.
  mlir::Value buildAt(unsigned depth, llvm::function_ref<mlir::Value()> build);
  /// Enters the body of `loop`, which stands at the insertion point, as a new
  /// scope; returns its depth.
  unsigned enterLoop(mlir::Operation *loop, mlir::Block *body);
  /// Leaves the innermost scope and goes on behind `loop` at depth `outer`.
  void leaveLoop(mlir::Operation *loop, unsigned outer);

private:
  mlir::Value buildUncached(mlir::Value tensor,
                            llvm::ArrayRef<ElementIndex> index);
  std::pair<ElementIndex, ElementIndex> divideDynamic(const ElementIndex &index,
                                                      int64_t divisor);
  std::map<void *, unsigned> dynamicDepths;
};

} // namespace weft

#endif // WEFT_IR_ELEMENTBUILDER_H
