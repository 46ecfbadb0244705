//===- Builder.h - writes the operations of one entry -----------*- C++ -*-===//
///
/// \file
/// Appends typed operations to the entry that is being checked. It knows
/// shapes and element types, not the language; callers have checked what they
/// ask for.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_BUILDER_H
#define WEFT_FRONTEND_BUILDER_H

#include "frontend/Value.h"

#include <map>

namespace weft::sema {

/// The names and fixed numbers of the globals every program has.
enum class StateGlobal : uint8_t { Step, Total, Valid, Seed };

class Builder {
public:
  Builder(checked::Program &program, checked::Entry &entry);

  checked::Program &program;
  checked::Entry &entry;

  const TensorType &type(ValueId id) const { return entry.types[id]; }

  /// Appends an op with one result.
  ValueId emit(StringRef name, ArrayRef<ValueId> operands, TensorType result,
               std::vector<checked::Attribute> attributes = {});
  /// Appends an op; its results get the given types.
  checked::Op &emitOp(StringRef name, ArrayRef<ValueId> operands,
                      ArrayRef<TensorType> results,
                      std::vector<checked::Attribute> attributes = {});
  ValueId addValue(TensorType type);

  /// A constant with one value everywhere; integer types round toward zero.
  ValueId splat(double value, TensorType type);
  ValueId splatInt(int64_t value, TensorType type);
  ValueId constant(checked::ConstantData data, TensorType type);
  ValueId iota(TensorType type, int64_t axis);

  /// These return `id` where there is nothing to do.
  ValueId cast(ValueId id, ElemType elem);
  ValueId reshape(ValueId id, Sizes sizes);
  ValueId broadcast(ValueId id, ArrayRef<int64_t> sizes);
  ValueId transpose(ValueId id, ArrayRef<int64_t> permutation);

  /// Elementwise on operands of equal type.
  ValueId unary(StringRef name, ValueId id) {
    return emit(name, {id}, type(id));
  }
  ValueId binary(StringRef name, ValueId left, ValueId right) {
    return emit(name, {left, right}, type(left));
  }
  ValueId compare(StringRef direction, ValueId left, ValueId right);
  ValueId reduce(StringRef name, ValueId id, std::vector<int64_t> axes);

  /// The value at the start of the step; one read per global and entry.
  ValueId read(uint32_t global);
  void assign(uint32_t global, ValueId value);
  ValueId readState(StateGlobal which);
  uint32_t stateGlobal(StateGlobal which);
  uint32_t addGlobal(checked::Global global);

  /// The op that made a value, or null for inputs and region arguments. Valid
  /// until the next op is added.
  const checked::Op *definition(ValueId id) const;

  /// The place and call that new ops get.
  SMRange range;
  uint32_t callSite = 0;

  /// Sends new ops to a region until the object dies.
  class InRegion {
  public:
    InRegion(Builder &target, std::vector<checked::Op> &ops)
        : builder(target), saved(target.block) {
      builder.block = &ops;
    }
    ~InRegion() { builder.block = saved; }
    InRegion(const InRegion &) = delete;
    InRegion &operator=(const InRegion &) = delete;

  private:
    Builder &builder;
    std::vector<checked::Op> *saved;
  };

private:
  std::vector<checked::Op> *block;
  std::map<uint32_t, ValueId> reads;
};

} // namespace weft::sema

#endif // WEFT_FRONTEND_BUILDER_H
