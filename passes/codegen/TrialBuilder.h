//===- TrialBuilder.h - which elements a nest asks for ----------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_TRIALBUILDER_H
#define WEFT_PASSES_CODEGEN_TRIALBUILDER_H

#include "passes/codegen/KernelPlan.h"

namespace weft {

/// What building a nest's bodies once has shown.
struct Trial {
  struct Access {
    mlir::Value tensor;
    /// Row-major position of the element.
    ElementIndex form;
    bool isStore = false;
    /// The position is known at run time only and differs by lane.
    bool hasVectorIndex = false;
    /// No access of this tensor was seen before.
    bool isFirst = true;
    unsigned stage = 0;
    /// 0: once, 1: for each row, 2: for each element.
    unsigned depth = 0;
    int64_t elementBytes = 0, tensorBytes = 0;
  };
  std::vector<Access> accesses;
  /// Affine forms that become values.
  std::vector<ElementIndex> forms;
  /// Cycles of arithmetic per execution at each depth.
  double work[3] = {0, 0, 0};
  /// 64-bit elements take two registers for what others take one.
  bool hasWideElements = false;
};

/// Builds the bodies of `nest` into scratch IR. Cuts digits of `nest` where an
/// index map wants it. False, with a reason, if a reduction's value is asked
/// for at another row than its own.
bool runTrial(const KernelOps &kernel, Nest &nest, Trial &trial,
              std::string &whyNot);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_TRIALBUILDER_H
