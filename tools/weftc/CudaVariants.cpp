//===- CudaVariants.cpp - machine code or text for GPUs -------------------===//

#include "tools/weftc/CudaVariants.h"

#include "passes/codegen/Ptxas.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace weft {

static std::string textOf(StringRef arch) {
  return ("compute_" + arch.drop_front(StringRef("sm_").size())).str();
}

std::vector<std::string> chooseCudaVariants(Session &session) {
  const std::vector<std::string> &archs = session.invocation.cudaArchs;
  if (archs.empty())
    return {};
  std::vector<std::string> code, text;
  Expected<Ptxas> ptxas = findPtxas();
  for (const std::string &arch : archs) {
    Error problem = ptxas ? checkPtxas(*ptxas, arch) : Error::success();
    if (ptxas && !problem) {
      code.push_back(arch);
      continue;
    }
    text.push_back(textOf(arch));
    if (problem)
      session.diags.report(DiagId::PtxOnly, SMRange(), arch,
                           toString(std::move(problem)));
  }
  if (!ptxas)
    session.diags.report(DiagId::PtxOnly, SMRange(), join(archs, ", "),
                         toString(ptxas.takeError()));
  if (text.empty() || text.front() != textOf(archs.front()))
    text.insert(text.begin(), textOf(archs.front()));
  code.insert(code.end(), text.begin(), text.end());
  return code;
}

/// The number behind `prefix`, or nothing.
static std::optional<unsigned> numberBehind(StringRef prefix, StringRef name) {
  unsigned number = 0;
  if (!name.consume_front(prefix) || name.getAsInteger(10, number))
    return std::nullopt;
  return number;
}

bool runsOn(ArrayRef<std::string> variants, StringRef arch) {
  auto have = numberBehind("sm_", arch);
  return have && any_of(variants, [&](StringRef variant) {
           if (auto code = numberBehind("sm_", variant))
             return *code <= *have && *code / 10 == *have / 10;
           auto text = numberBehind("compute_", variant);
           return text && *text <= *have;
         });
}

} // namespace weft
