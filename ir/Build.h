//===- Build.h - short names for building ops -------------------*- C++ -*-===//
//
/// \file
/// What gradient rules and decompositions are written with. Every function
/// builds ops at the builder's place; shapes must fit as the op demands.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_BUILD_H
#define WEFT_IR_BUILD_H

#include "ir/Ops.h"

namespace weft {

class Build {
public:
  Build(mlir::OpBuilder &builder, mlir::Location location)
      : builder(builder), location(location) {}

  //===--------------------------------------------------------------------===//
  // Constants
  //===--------------------------------------------------------------------===//

  /// `number` everywhere, with the type of `like`.
  mlir::Value splat(mlir::Value like, double number);
  mlir::Value splat(mlir::RankedTensorType type, double number);
  mlir::Value zero(mlir::Value like) { return splat(like, 0); }
  /// The position along `axis`, with element type `element`.
  mlir::Value iota(llvm::ArrayRef<int64_t> shape, mlir::Type element,
                   int64_t axis);

  //===--------------------------------------------------------------------===//
  // Elements
  //===--------------------------------------------------------------------===//

  mlir::Value neg(mlir::Value x) { return make<NegOp>(x); }
  mlir::Value abs(mlir::Value x) { return make<AbsOp>(x); }
  mlir::Value exp(mlir::Value x) { return make<ExpOp>(x); }
  mlir::Value log(mlir::Value x) { return make<LogOp>(x); }
  mlir::Value sqrt(mlir::Value x) { return make<SqrtOp>(x); }
  mlir::Value sign(mlir::Value x) { return make<SignOp>(x); }
  mlir::Value add(mlir::Value x, mlir::Value y) { return make<AddOp>(x, y); }
  mlir::Value sub(mlir::Value x, mlir::Value y) { return make<SubOp>(x, y); }
  mlir::Value mul(mlir::Value x, mlir::Value y) { return make<MulOp>(x, y); }
  mlir::Value div(mlir::Value x, mlir::Value y) { return make<DivOp>(x, y); }
  mlir::Value pow(mlir::Value x, mlir::Value y) { return make<PowOp>(x, y); }
  mlir::Value floorDiv(mlir::Value x, mlir::Value y) {
    return make<FloorDivOp>(x, y);
  }
  mlir::Value minimum(mlir::Value x, mlir::Value y) {
    return make<MinimumOp>(x, y);
  }
  mlir::Value maximum(mlir::Value x, mlir::Value y) {
    return make<MaximumOp>(x, y);
  }
  mlir::Value both(mlir::Value x, mlir::Value y) { return make<AndOp>(x, y); }
  mlir::Value scale(mlir::Value x, double factor);
  mlir::Value offset(mlir::Value x, double number);
  mlir::Value compare(CompareDirection direction, mlir::Value x, mlir::Value y);
  mlir::Value compare(CompareDirection direction, mlir::Value x, double number);
  mlir::Value select(mlir::Value condition, mlir::Value x, mlir::Value y);
  /// `x` where `condition` holds, else 0.
  mlir::Value keepWhere(mlir::Value condition, mlir::Value x);
  /// `x` in element type `element`; `x` itself where it has that type.
  mlir::Value cast(mlir::Value x, mlir::Type element);

  //===--------------------------------------------------------------------===//
  // Shapes
  //===--------------------------------------------------------------------===//

  mlir::Value reshape(mlir::Value x, llvm::ArrayRef<int64_t> shape);
  mlir::Value transpose(mlir::Value x, llvm::ArrayRef<int64_t> permutation);
  mlir::Value broadcast(mlir::Value x, llvm::ArrayRef<int64_t> shape);
  /// `x`, whose axes are those of `shape` but `axes`, repeated along `axes`.
  mlir::Value spread(mlir::Value x, llvm::ArrayRef<int64_t> axes,
                     llvm::ArrayRef<int64_t> shape);
  /// A number (rank 0) as a tensor of `shape`.
  mlir::Value fill(mlir::Value number, llvm::ArrayRef<int64_t> shape);

  //===--------------------------------------------------------------------===//
  // Folds
  //===--------------------------------------------------------------------===//

  mlir::Value sum(mlir::Value x, llvm::ArrayRef<int64_t> axes);
  mlir::Value sumAll(mlir::Value x);
  mlir::Value max(mlir::Value x, llvm::ArrayRef<int64_t> axes);
  mlir::Value softmax(mlir::Value x, int64_t axis);

  template <typename OpTy, typename... Args>
  OpTy make(Args &&...args) {
    return OpTy::create(builder, location, std::forward<Args>(args)...);
  }

  mlir::OpBuilder &builder;
  mlir::Location location;
};

/// The tensor type of `value`.
inline mlir::RankedTensorType tensorOf(mlir::Value value) {
  return llvm::cast<mlir::RankedTensorType>(value.getType());
}

/// The shape of `value`.
inline llvm::ArrayRef<int64_t> shapeOf(mlir::Value value) {
  return tensorOf(value).getShape();
}

} // namespace weft

#endif // WEFT_IR_BUILD_H
