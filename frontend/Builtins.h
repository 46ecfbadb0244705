//===- Builtins.h - the rules of the prelude --------------------*- C++ -*-===//
///
/// \file
/// One function per rule named in Builtins.def, and helpers they share. A rule
/// reports what is wrong with its arguments and returns an Invalid value then.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_BUILTINS_H
#define WEFT_FRONTEND_BUILTINS_H

#include "frontend/Elaborator.h"

namespace weft::sema {

Value builtinRange(const BuiltinCall &call);
Value builtinLen(const BuiltinCall &call);
Value builtinShape(const BuiltinCall &call);
Value builtinZip(const BuiltinCall &call);
Value builtinEnumerate(const BuiltinCall &call);
Value builtinAsList(const BuiltinCall &call);
Value builtinInt(const BuiltinCall &call);
Value builtinFloat(const BuiltinCall &call);
Value builtinBool(const BuiltinCall &call);
Value builtinStr(const BuiltinCall &call);
Value unaryFloat(const BuiltinCall &call);
Value unaryNumber(const BuiltinCall &call);
Value binaryNumber(const BuiltinCall &call);
Value builtinPow(const BuiltinCall &call);
Value builtinClamp(const BuiltinCall &call);
Value builtinWhere(const BuiltinCall &call);
Value builtinCast(const BuiltinCall &call);
Value builtinStopGradient(const BuiltinCall &call);
Value builtinSum(const BuiltinCall &call);
Value builtinReduce(const BuiltinCall &call);
Value builtinMean(const BuiltinCall &call);
Value builtinExtreme(const BuiltinCall &call);
Value builtinArg(const BuiltinCall &call);
Value builtinReshape(const BuiltinCall &call);
Value builtinFlatten(const BuiltinCall &call);
Value builtinTranspose(const BuiltinCall &call);
Value builtinSqueeze(const BuiltinCall &call);
Value builtinBroadcastTo(const BuiltinCall &call);
Value builtinConcat(const BuiltinCall &call);
Value builtinStack(const BuiltinCall &call);
Value builtinSplit(const BuiltinCall &call);
Value builtinPad(const BuiltinCall &call);
Value builtinMatmul(const BuiltinCall &call);
Value builtinConv2d(const BuiltinCall &call);
Value builtinMaxPool(const BuiltinCall &call);
Value builtinSoftmax(const BuiltinCall &call);
Value builtinCrossEntropy(const BuiltinCall &call);
Value builtinTake(const BuiltinCall &call);
Value builtinFilled(const BuiltinCall &call);
Value builtinFull(const BuiltinCall &call);
Value builtinFilledLike(const BuiltinCall &call);
Value builtinFullLike(const BuiltinCall &call);
Value builtinArange(const BuiltinCall &call);
Value builtinLinspace(const BuiltinCall &call);
Value builtinEye(const BuiltinCall &call);
Value builtinTriangle(const BuiltinCall &call);
Value builtinTensor(const BuiltinCall &call);
Value builtinInitializer(const BuiltinCall &call);
Value builtinKaiming(const BuiltinCall &call);
Value builtinGrad(const BuiltinCall &call);
Value builtinMinimize(const BuiltinCall &call);
Value builtinMetric(const BuiltinCall &call);
Value builtinFrozen(const BuiltinCall &call);
Value builtinFreeze(const BuiltinCall &call);

/// Argument `index` as a tensor; a compile-time number becomes `float`.
std::optional<ValueId> tensorArgument(const BuiltinCall &call, unsigned index);
/// As above, of a floating type.
std::optional<ValueId> floatArgument(const BuiltinCall &call, unsigned index);
/// An axis of a tensor of that rank; negatives count from the end.
std::optional<int64_t> axisArgument(const BuiltinCall &call, unsigned index,
                                    int64_t rank);
/// Axes as an int, a list or None for all; ascending, each once.
std::optional<std::vector<int64_t>> axesArgument(const BuiltinCall &call,
                                                 unsigned index, int64_t rank);
/// A shape as a list of ints; none negative, not too large.
std::optional<Sizes> shapeArgument(const BuiltinCall &call, unsigned index);
/// An element type or None.
std::optional<ElemType> dtypeArgument(const BuiltinCall &call, unsigned index,
                                      ElemType absent);
std::optional<bool> boolArgument(const BuiltinCall &call, unsigned index,
                                 llvm::StringRef what);
/// A compile-time number as a double.
std::optional<double> numberArgument(const BuiltinCall &call, unsigned index,
                                     llvm::StringRef what);

} // namespace weft::sema

#endif // WEFT_FRONTEND_BUILTINS_H
