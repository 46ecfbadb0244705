//===- CudaShuffle.cpp - values of other lanes of a warp ------------------===//

#include "passes/codegen/CudaShuffle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

static Value number(OpBuilder &b, Location location, int64_t value) {
  return arith::ConstantOp::create(b, location,
                                   b.getI32IntegerAttr(int32_t(value)));
}

/// Lanes exchange words of 32 bits.
static Value shuffleWord(OpBuilder &b, Location location, Value word,
                         Value lane, gpu::ShuffleMode mode, bool isLoose) {
  auto shuffle = gpu::ShuffleOp::create(b, location, word, lane,
                                        number(b, location, 32), mode);
  if (isLoose)
    shuffle->setAttr(looseShuffleName, b.getUnitAttr());
  return shuffle.getShuffleResult();
}

static Value shuffleWide(OpBuilder &b, Location location, Value value,
                         llvm::function_ref<Value(Value)> move) {
  auto pair = VectorType::get({2}, b.getI32Type());
  auto whole = VectorType::get({1}, value.getType());
  Value one = vector::FromElementsOp::create(b, location, whole, value);
  Value parts = vector::BitCastOp::create(b, location, pair, one);
  Value low = vector::ExtractOp::create(b, location, parts, 0);
  Value high = vector::ExtractOp::create(b, location, parts, 1);
  Value moved = vector::FromElementsOp::create(
      b, location, pair, ValueRange{move(low), move(high)});
  return vector::ExtractOp::create(
      b, location, vector::BitCastOp::create(b, location, whole, moved), 0);
}

Value weft::shuffleScalar(OpBuilder &b, Location location, Value value,
                          Value lane, gpu::ShuffleMode mode, bool isLoose) {
  auto move = [&](Value word) {
    return shuffleWord(b, location, word, lane, mode, isLoose);
  };
  Type type = value.getType(), bits = b.getI32Type();
  unsigned width = type.getIntOrFloatBitWidth();
  if (width == 64)
    return shuffleWide(b, location, value, move);
  if (isa<FloatType>(type)) {
    Type raw = b.getIntegerType(width);
    Value as = arith::BitcastOp::create(b, location, raw, value);
    return arith::BitcastOp::create(
        b, location, type, shuffleScalar(b, location, as, lane, mode, isLoose));
  }
  if (width == 32)
    return move(value);
  return arith::TruncIOp::create(
      b, location, type,
      move(arith::ExtUIOp::create(b, location, bits, value)));
}

/// `value`, four words, of the thread whose number differs in `bit`.
static Value fromPartner(OpBuilder &b, Location location, Value value,
                         int64_t bit) {
  SmallVector<Value> words;
  Value mask = number(b, location, bit);
  for (int64_t i = 0; i < 4; ++i)
    words.push_back(shuffleWord(
        b, location, vector::ExtractOp::create(b, location, value, i), mask,
        gpu::ShuffleMode::XOR, /*isLoose=*/true));
  return vector::FromElementsOp::create(
      b, location, cast<VectorType>(value.getType()), words);
}

void weft::exchangeParts(OpBuilder &b, Location location, Value thread,
                         MutableArrayRef<Value> parts) {
  Type type = parts[0].getType();
  auto words = VectorType::get({4}, b.getI32Type());
  for (Value &part : parts)
    if (type != words)
      part = vector::BitCastOp::create(b, location, words, part);
  for (size_t bit = 1; bit < parts.size(); bit *= 2) {
    Value mine = arith::AndIOp::create(b, location, thread,
                                       number(b, location, int64_t(bit)));
    Value isUpper = arith::CmpIOp::create(b, location, arith::CmpIPredicate::ne,
                                          mine, number(b, location, 0));
    for (size_t i = 0; i < parts.size(); ++i) {
      if (i & bit)
        continue;
      Value low = parts[i], high = parts[i | bit];
      auto choose = [&](Value upper, Value lower) -> Value {
        return arith::SelectOp::create(b, location, isUpper, upper, lower);
      };
      Value other = fromPartner(b, location, choose(low, high), int64_t(bit));
      parts[i] = choose(other, low);
      parts[i | bit] = choose(high, other);
    }
  }
  for (Value &part : parts)
    if (type != words)
      part = vector::BitCastOp::create(b, location, type, part);
}
