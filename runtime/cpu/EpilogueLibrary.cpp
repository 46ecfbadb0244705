//===- EpilogueLibrary.cpp - epilogues after another library's products ---===//
///
/// \file
/// The product is computed as if it had no epilogue; then each partition
/// finishes its rows while they are still near.
///
//===----------------------------------------------------------------------===//

#include "runtime/cpu/Epilogue.h"

namespace weft {

namespace {

/// Of f32 and f64, whose sums are stored as they are: finishing them in place
/// rounds nothing twice.
template <typename T>
class EpiloguePlan final : public LibraryPlan {
public:
  EpiloguePlan(const Matmul &message, std::unique_ptr<LibraryPlan> plan)
      : m(message), product(std::move(plan)) {}

  uint64_t scratchBytes() const override { return product->scratchBytes(); }

  Status run(ThreadPool &pool, const LibraryOperands &operands) override {
    WEFT_RETURN_IF_ERROR(product->run(pool, operands));
    RowEpilogue<T> epilogue(m, operands);
    T *result = reinterpret_cast<T *>(operands.result);
    int64_t parts = partsOfWork();
    pool.run(parts, [&](int64_t part) {
      Part rows = Part::of(m.m, part, parts);
      for (int64_t i = rows.begin; i < rows.end && epilogue.changesRows(); ++i)
        epilogue.finishRow(i, result + i * m.n);
      epilogue.sumColumns(Part::of(m.n, part, parts));
    });
    return ok();
  }

private:
  /// No element depends on the cut, so little work is not handed out.
  int64_t partsOfWork() const {
    constexpr int64_t least = 1 << 16;
    bool sums = partsOf(m.epilogue).sumsColumns;
    return (sums ? m.k : m.m) * m.n < least ? 1 : m.partitions;
  }

  Matmul m;
  std::unique_ptr<LibraryPlan> product;
};

class EpilogueLibrary final : public Library {
public:
  explicit EpilogueLibrary(Library *library) : products(library) {}

  std::string name() const override { return products->name(); }

  Result<std::unique_ptr<LibraryPlan>> prepare(const LibraryMessage &message,
                                               uint64_t mostScratch) override {
    const Matmul *matmul = std::get_if<Matmul>(&message);
    std::unique_ptr<LibraryPlan> none;
    if (!matmul || matmul->epilogue == Epilogue::None ||
        (matmul->dtype != DType::F32 && matmul->dtype != DType::F64))
      return none;
    Matmul bare = *matmul;
    bare.epilogue = Epilogue::None;
    WEFT_ASSIGN_OR_RETURN(std::unique_ptr<LibraryPlan> product,
                          products->prepare(bare, mostScratch));
    if (!product)
      return none;
    if (matmul->dtype == DType::F64)
      return std::unique_ptr<LibraryPlan>(
          std::make_unique<EpiloguePlan<double>>(*matmul, std::move(product)));
    return std::unique_ptr<LibraryPlan>(
        std::make_unique<EpiloguePlan<float>>(*matmul, std::move(product)));
  }

private:
  Library *products;
};

} // namespace

std::unique_ptr<Library> createEpilogueLibrary(Library *products) {
  return products ? std::make_unique<EpilogueLibrary>(products) : nullptr;
}

} // namespace weft
