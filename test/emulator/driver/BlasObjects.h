//===- BlasObjects.h - descriptors of cuBLASLt and what reads them --------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_BLASOBJECTS_H
#define WEFT_TEST_EMULATOR_DRIVER_BLASOBJECTS_H

#include "test/emulator/driver/Matmul.h"
#include "test/emulator/driver/State.h"

namespace weft::emulated {

struct BlasObject : Object {
  static constexpr const char *kindName = "blas";
  std::shared_ptr<ContextObject> context;
};

/// A descriptor is what its attributes were set to.
struct AttributeBag : Object {
  std::map<int, int64_t> values;

  template <typename Attribute>
  int64_t get(Attribute attribute, int64_t absent = 0) const {
    auto found = values.find(int(attribute));
    return found == values.end() ? absent : found->second;
  }
};
struct MatmulDescData : AttributeBag {
  static constexpr const char *kindName = "matmul_desc";
};
struct LayoutData : AttributeBag {
  static constexpr const char *kindName = "layout";
};
struct PreferenceData : AttributeBag {
  static constexpr const char *kindName = "preference";
};

/// Layouts of A, B, C, D.
using Layouts = std::array<cuda::MatrixLayout, 4>;

struct MatmulArguments {
  cuda::BlasHandle handle;
  cuda::MatmulDesc desc;
  const void *alpha, *beta, *a, *b, *c;
  void *d;
  Layouts layouts;
  const cuda::MatmulAlgo *algo;
  void *workspace;
  size_t workspaceBytes;
  cuda::Stream stream;
};

/// Candidates in an order that a careless caller falls over: too much
/// workspace, one that does not work, one that adds in any order, one that
/// splits k; then one that is right and uses 4 KiB of workspace, and one that
/// uses none. The faulty ones are left out where fewer than six are wanted.
cuda::BlasStatus getHeuristic(State &s, cuda::BlasHandle handle,
                              cuda::MatmulDesc desc, const Layouts &layouts,
                              cuda::MatmulPreference preference, int requested,
                              cuda::MatmulHeuristic *results, int *returned);

cuda::BlasStatus getAlgoAttribute(const cuda::MatmulAlgo *algo,
                                  cuda::MatmulAlgoAttribute attribute,
                                  void *value, size_t bytes, size_t *written);

/// Everything but the operands; NotSupported and InvalidValue as the library
/// tells them apart.
cuda::BlasStatus readProblem(State &s, cuda::MatmulDesc desc,
                             const Layouts &layouts, MatmulProblem &problem);

/// Checks everything and queues the product.
cuda::BlasStatus launchMatmul(State &s, const MatmulArguments &arguments);

/// "algo3", "null" or "foreign".
std::string nameOfAlgo(const cuda::MatmulAlgo *algo);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_BLASOBJECTS_H
