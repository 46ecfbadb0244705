//===- CudaWords.h - 32-bit arithmetic within a block -----------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDAWORDS_H
#define WEFT_PASSES_CODEGEN_CUDAWORDS_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace weft {

/// Places within a block, which fit 32 bits.
struct CudaWords {
  mlir::OpBuilder &b;
  mlir::Location location;

  mlir::Value number(int64_t value) {
    return mlir::arith::ConstantOp::create(b, location,
                                           b.getI32IntegerAttr(int32_t(value)));
  }
  mlir::Value add(mlir::Value value, int64_t more) {
    return mlir::arith::AddIOp::create(b, location, value, number(more));
  }
  mlir::Value multiply(mlir::Value value, int64_t by) {
    return mlir::arith::MulIOp::create(b, location, value, number(by));
  }
  /// Quotient and rest.
  std::pair<mlir::Value, mlir::Value> divide(mlir::Value value, int64_t by) {
    mlir::Value whole =
        mlir::arith::DivUIOp::create(b, location, value, number(by));
    return {whole,
            mlir::arith::RemUIOp::create(b, location, value, number(by))};
  }
  mlir::Value below(mlir::Value value, int64_t bound) {
    return mlir::arith::CmpIOp::create(
        b, location, mlir::arith::CmpIPredicate::ult, value, number(bound));
  }
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDAWORDS_H
