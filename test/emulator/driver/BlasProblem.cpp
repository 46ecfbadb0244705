//===- BlasProblem.cpp - descriptors of cuBLASLt to a product -------------===//

#include "test/emulator/driver/BlasObjects.h"

namespace weft::emulated {

using cuda::BlasComputeType;
using cuda::BlasEpilogue;
using cuda::BlasStatus;
using cuda::MatrixLayoutAttribute;

namespace {

/// One matrix as it lies in memory; `rows` and `columns` are the stored ones.
struct Stored {
  MatrixView view;
  int64_t rows = 0, columns = 0, batch = 1;
};

bool readLayout(const LayoutData *layout, Stored &stored) {
  if (!layout)
    return false;
  std::optional<Element> element =
      blasElement(int(layout->get(MatrixLayoutAttribute::Type)));
  int64_t order = layout->get(MatrixLayoutAttribute::Order);
  int64_t ld = layout->get(MatrixLayoutAttribute::Ld);
  stored.rows = layout->get(MatrixLayoutAttribute::Rows);
  stored.columns = layout->get(MatrixLayoutAttribute::Columns);
  stored.batch = layout->get(MatrixLayoutAttribute::BatchCount, 1);
  int64_t step = layout->get(MatrixLayoutAttribute::BatchOffset);
  constexpr int64_t limit = int64_t(1) << 31;
  if (!element || (order != 0 && order != 1) || stored.rows < 1 ||
      stored.columns < 1 || stored.rows >= limit || stored.columns >= limit ||
      stored.batch < 1 || stored.batch >= limit || step < 0 ||
      step >= limit * 1024 || ld < (order ? stored.columns : stored.rows) ||
      ld >= limit)
    return false;
  stored.view.element = *element;
  stored.view.rowStep = order ? ld : 1;
  stored.view.columnStep = order ? 1 : ld;
  stored.view.batchStep = step;
  stored.view.extent = uint64_t(
      (stored.batch - 1) * step + (stored.rows - 1) * stored.view.rowStep +
      (stored.columns - 1) * stored.view.columnStep + 1);
  return true;
}

void transpose(Stored &stored) {
  std::swap(stored.rows, stored.columns);
  std::swap(stored.view.rowStep, stored.view.columnStep);
}

/// The types that the library multiplies with each compute type.
bool typesFit(BlasComputeType compute, Element scale, Element a, Element b,
              Element c, Element d) {
  if (compute == BlasComputeType::F64)
    return scale == Element::F64 && a == scale && b == scale && c == scale &&
           d == scale;
  if (scale != Element::F32 || a != b || c != d || a == Element::F64)
    return false;
  if (compute == BlasComputeType::F32FastTf32)
    return a == Element::F32 && d == Element::F32;
  if (compute != BlasComputeType::F32 &&
      compute != BlasComputeType::F32Pedantic)
    return false;
  return d == Element::F32 || d == a;
}

/// What follows the sums. A mask has columns of whole groups of 128 bits.
BlasStatus readEpilogue(const MatmulDescData &desc, Element result,
                        int64_t rows, MatmulProblem &problem) {
  using A = cuda::MatmulDescAttribute;
  using E = BlasEpilogue;
  auto epilogue = E(desc.get(A::Epilogue, int64_t(E::Default)));
  problem.bias = epilogue == E::Bias || epilogue == E::ReluBias ||
                 epilogue == E::ReluAuxBias;
  problem.writesMask = epilogue == E::ReluAux || epilogue == E::ReluAuxBias;
  problem.relu =
      problem.writesMask || epilogue == E::Relu || epilogue == E::ReluBias;
  problem.readsMask = epilogue == E::ReluGrad;
  problem.sumsA = epilogue == E::BiasGradA;
  bool isPlain =
      !problem.bias && !problem.relu && !problem.readsMask && !problem.sumsA;
  if (isPlain && epilogue != E::Default)
    return BlasStatus::NotSupported;
  if (!isPlain && result == Element::F64)
    return BlasStatus::NotSupported;
  if (std::optional<Element> type =
          blasElement(int(desc.get(A::BiasDataType, -1)));
      (problem.bias || problem.sumsA) && type && *type != result)
    return BlasStatus::NotSupported;
  problem.maskStep = desc.get(A::AuxLd);
  if (!problem.writesMask && !problem.readsMask)
    return problem.maskStep || desc.get(A::AuxPointer)
               ? BlasStatus::NotSupported
               : BlasStatus::Success;
  if (problem.maskStep % 128 || problem.maskStep < rows)
    return BlasStatus::InvalidValue;
  return BlasStatus::Success;
}

} // namespace

BlasStatus readProblem(State &s, cuda::MatmulDesc descHandle,
                       const Layouts &layouts, MatmulProblem &problem) {
  using A = cuda::MatmulDescAttribute;
  auto desc = s.handles.find<MatmulDescData>(descHandle);
  Stored stored[4];
  for (size_t i = 0; i < 4; ++i) {
    auto layout = s.handles.find<LayoutData>(layouts[i]);
    if (!layout || !readLayout(layout.get(), stored[i]))
      return BlasStatus::InvalidValue;
  }
  if (!desc)
    return BlasStatus::InvalidValue;
  for (A attribute : {A::TransposeA, A::TransposeB})
    if (int64_t value = desc->get(attribute); value != 0 && value != 1)
      return BlasStatus::InvalidValue;
  if (desc->get(A::TransposeA))
    transpose(stored[0]);
  if (desc->get(A::TransposeB))
    transpose(stored[1]);
  auto &[a, b, c, d] = stored;
  if (a.rows != d.rows || b.columns != d.columns || a.columns != b.rows ||
      c.rows != d.rows || c.columns != d.columns || a.batch != d.batch ||
      b.batch != d.batch || c.batch != d.batch)
    return BlasStatus::InvalidValue;
  if (d.batch > 1 && d.view.batchStep == 0)
    return BlasStatus::InvalidValue;
  auto compute = BlasComputeType(desc->get(A::ComputeType));
  if (!typesFit(compute, *blasElement(int(desc->get(A::ScaleType))),
                a.view.element, b.view.element, c.view.element, d.view.element))
    return BlasStatus::NotSupported;
  // Factors lie with the host here.
  if (desc->get(A::PointerMode))
    return BlasStatus::NotSupported;
  if (BlasStatus status = readEpilogue(*desc, d.view.element, d.rows, problem);
      status != BlasStatus::Success)
    return status;
  if (!s.machine.epilogues &&
      (problem.bias || problem.relu || problem.readsMask || problem.sumsA))
    return BlasStatus::NotSupported;
  // One batch is all that is asked for: strides of vectors are not looked at.
  if (d.batch > 1 && (problem.writesMask || problem.readsMask || problem.sumsA))
    return BlasStatus::NotSupported;
  problem.tf32 = compute == BlasComputeType::F32FastTf32;
  problem.batch = d.batch;
  problem.m = d.rows;
  problem.n = d.columns;
  problem.k = a.columns;
  problem.a = a.view;
  problem.b = b.view;
  problem.c = c.view;
  problem.d = d.view;
  return BlasStatus::Success;
}

} // namespace weft::emulated
