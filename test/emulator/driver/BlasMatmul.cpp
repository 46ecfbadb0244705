//===- BlasMatmul.cpp - heuristics and products of cuBLASLt ---------------===//

#include "test/emulator/driver/BlasObjects.h"

#include <algorithm>
#include <cstring>

namespace weft::emulated {

using cuda::BlasReductionScheme;
using cuda::BlasStatus;
using cuda::MatmulAlgo;

namespace {

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

constexpr uint64_t algoMagic = 0x7765667420616c67;
constexpr uint64_t rightWorkspace = 4096;

/// What stands in the opaque words of a MatmulAlgo.
enum AlgoWord { Magic, Id, SplitK, Scheme, Workspace, Alignments, Problem };

enum AlgoId : uint64_t { TooBig, Broken, Unordered, Split, Right, Bare };

const MatmulAlgo *checkedAlgo(const MatmulAlgo *algo) {
  return algo && algo->data[Magic] == algoMagic ? algo : nullptr;
}

/// A number that is equal for equal problems: an algorithm that was found for
/// one is not taken for another.
uint64_t fingerprint(const MatmulProblem &p) {
  uint64_t hash = 0xcbf29ce484222325;
  auto add = [&](uint64_t value) { hash = (hash ^ value) * 0x100000001b3; };
  for (int64_t value : {p.batch, p.m, p.n, p.k})
    add(uint64_t(value));
  for (const MatrixView *view : {&p.a, &p.b, &p.c, &p.d}) {
    add(uint64_t(view->element));
    add(uint64_t(view->rowStep));
    add(uint64_t(view->columnStep));
    add(uint64_t(view->batchStep));
  }
  add(p.bias + 2 * p.relu + 4 * p.tf32 + 8 * p.writesMask + 16 * p.readsMask +
      32 * p.sumsA);
  add(uint64_t(p.maskStep));
  return hash;
}

bool powerOfTwo(int64_t value) {
  return value > 0 && value <= 4096 && !(value & (value - 1));
}

cuda::MatmulHeuristic candidate(AlgoId id, const MatmulProblem &problem,
                                uint64_t limit, uint64_t alignments) {
  cuda::MatmulHeuristic result = {};
  uint64_t *data = result.algo.data;
  data[Magic] = algoMagic;
  data[Id] = id;
  data[SplitK] = id == Unordered ? 4 : id == Split ? 2 : 1;
  data[Scheme] = uint64_t(id == Unordered ? BlasReductionScheme::InPlace
                          : id == Split   ? BlasReductionScheme::ComputeType
                                          : BlasReductionScheme::None);
  data[Workspace] = id == TooBig ? limit + (uint64_t(1) << 20)
                    : id == Split
                        ? uint64_t(problem.m) * uint64_t(problem.n) * 8
                    : id == Right ? rightWorkspace
                                  : 0;
  data[Alignments] = alignments;
  data[Problem] = fingerprint(problem);
  result.workspaceBytes = data[Workspace];
  result.status = id == Broken ? BlasStatus::NotSupported : BlasStatus::Success;
  result.waves = 1;
  return result;
}

} // namespace

BlasStatus getHeuristic(State &s, cuda::BlasHandle handle,
                        cuda::MatmulDesc desc, const Layouts &layouts,
                        cuda::MatmulPreference preferenceHandle, int requested,
                        cuda::MatmulHeuristic *results, int *returned) {
  using P = cuda::MatmulPreferenceAttribute;
  if (!s.handles.find<BlasObject>(handle))
    return BlasStatus::NotInitialized;
  auto preference = s.handles.find<PreferenceData>(preferenceHandle);
  if (!preference || requested <= 0 || !results || !returned)
    return BlasStatus::InvalidValue;
  MatmulProblem problem;
  BlasStatus status = readProblem(s, desc, layouts, problem);
  if (status != BlasStatus::Success)
    return status;
  uint64_t limit = uint64_t(preference->get(P::MaxWorkspaceBytes));
  uint64_t alignments = 0;
  for (P attribute : {P::MinAlignmentA, P::MinAlignmentB, P::MinAlignmentC,
                      P::MinAlignmentD}) {
    int64_t alignment = preference->get(attribute, 256);
    if (!powerOfTwo(alignment))
      return BlasStatus::InvalidValue;
    alignments = alignments << 16 | uint64_t(alignment);
  }
  std::vector<AlgoId> ids;
  if (requested >= 6)
    ids = {TooBig, Broken, Unordered, Split};
  if (limit >= rightWorkspace)
    ids.push_back(Right);
  ids.push_back(Bare);
  *returned = int(std::min(size_t(requested), ids.size()));
  for (int i = 0; i < *returned; ++i)
    results[i] = candidate(ids[size_t(i)], problem, limit, alignments);
  return BlasStatus::Success;
}

BlasStatus getAlgoAttribute(const MatmulAlgo *algo,
                            cuda::MatmulAlgoAttribute attribute, void *value,
                            size_t bytes, size_t *written) {
  using A = cuda::MatmulAlgoAttribute;
  if (!checkedAlgo(algo))
    return BlasStatus::InvalidValue;
  uint32_t number = 0;
  switch (attribute) {
  case A::Id:
    number = uint32_t(algo->data[Id]);
    break;
  case A::SplitK:
    number = uint32_t(algo->data[SplitK]);
    break;
  case A::ReductionScheme:
    number = uint32_t(algo->data[Scheme]);
    break;
  default:
    return BlasStatus::InvalidValue;
  }
  if ((!bytes && !written) || (bytes && (!value || bytes != sizeof(number))))
    return BlasStatus::InvalidValue;
  if (written)
    *written = sizeof(number);
  if (bytes)
    memcpy(value, &number, sizeof(number));
  return BlasStatus::Success;
}

std::string nameOfAlgo(const MatmulAlgo *algo) {
  if (!algo)
    return "null";
  return checkedAlgo(algo) ? "algo" + std::to_string(algo->data[Id])
                           : "foreign";
}

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

namespace {

struct Span {
  const char *name;
  uint64_t address, bytes;
};

bool overlap(const Span &one, const Span &other) {
  return one.bytes && other.bytes &&
         one.address < other.address + other.bytes &&
         other.address < one.address + one.bytes;
}

/// Runs when the stream gets there: memory may be gone by then.
Fault execute(const MatmulProblem &problem, const MatmulOperands &operands,
              const std::vector<Span> &reads, const std::vector<Span> &writes,
              void *workspace, uint64_t workspaceBytes, int device) {
  State &s = state();
  for (const std::vector<Span> *spans : {&reads, &writes})
    for (const Span &span : *spans)
      if (span.bytes && !s.memory.holds(span.address, span.bytes, device))
        return {DriverError::IllegalAddress,
                std::string(span.name) + " needs " +
                    std::to_string(span.bytes) + " bytes at " +
                    s.memory.nameOf(span.address) +
                    ", which no live device memory holds"};
  for (const Span &written : writes)
    for (const Span &read : reads)
      if (overlap(written, read))
        return {DriverError::LaunchFailed,
                std::string(written.name) + " overlaps " + read.name};
  for (size_t i = 0; i < writes.size(); ++i)
    for (size_t j = 0; j < i; ++j)
      if (overlap(writes[i], writes[j]))
        return {DriverError::LaunchFailed,
                std::string(writes[j].name) + " overlaps " + writes[i].name};
  // Whoever still needed these bytes finds NaN.
  if (workspaceBytes)
    memset(workspace, 0xff, workspaceBytes);
  runMatmul(problem, operands);
  ++s.libraryCalls[problem.describe()];
  return {};
}

uint64_t addressOf(const void *pointer) {
  return uint64_t(reinterpret_cast<uintptr_t>(pointer));
}

/// Pointers against the alignments that the heuristic was told.
bool aligned(const MatmulArguments &arguments, const MatmulAlgo *algo) {
  const void *pointers[4] = {arguments.a, arguments.b, arguments.c,
                             arguments.d};
  for (size_t i = 0; i < 4; ++i) {
    uint64_t alignment =
        algo ? algo->data[Alignments] >> (48 - 16 * i) & 0xffff : 16;
    if (addressOf(pointers[i]) % alignment)
      return false;
  }
  return addressOf(arguments.workspace) % 16 == 0;
}

/// Whether the algorithm of a call, if it names one, was found for the problem
/// and works with the workspace.
bool algoServes(const MatmulArguments &arguments,
                const MatmulProblem &problem) {
  if (!arguments.algo)
    return true;
  const MatmulAlgo *algo = checkedAlgo(arguments.algo);
  return algo && algo->data[Problem] == fingerprint(problem) &&
         algo->data[Id] != Broken &&
         algo->data[Workspace] <= arguments.workspaceBytes &&
         (!algo->data[Workspace] || arguments.workspace);
}

/// The pointers of a call; those of bias and mask stand in its descriptor.
/// Nothing where one is missing.
std::optional<MatmulOperands> readOperands(const MatmulArguments &arguments,
                                           const MatmulDescData &desc,
                                           const MatmulProblem &problem) {
  using A = cuda::MatmulDescAttribute;
  auto pointer = [&](A attribute, bool isNeeded) {
    return isNeeded ? reinterpret_cast<void *>(uintptr_t(desc.get(attribute)))
                    : nullptr;
  };
  bool usesBias = problem.bias || problem.sumsA;
  bool usesMask = problem.writesMask || problem.readsMask;
  void *bias = pointer(A::BiasPointer, usesBias);
  void *mask = pointer(A::AuxPointer, usesMask);
  if ((usesBias && !bias) || (usesMask && !mask) ||
      (problem.beta != 0 && !arguments.c))
    return std::nullopt;
  return MatmulOperands{arguments.a, arguments.b, arguments.c,
                        arguments.d, bias,        mask};
}

struct Spans {
  std::vector<Span> reads, writes;
};

/// What a product touches.
Spans spansOf(const MatmulProblem &problem, const MatmulOperands &o,
              const void *workspace, uint64_t workspaceBytes) {
  Spans spans = {{{"A", addressOf(o.a), problem.a.bytes()},
                  {"B", addressOf(o.b), problem.b.bytes()}},
                 {{"D", addressOf(o.d), problem.d.bytes()},
                  {"the workspace", addressOf(workspace), workspaceBytes}}};
  if (o.bias)
    (problem.bias ? spans.reads : spans.writes)
        .push_back({"the bias", addressOf(o.bias),
                    uint64_t(problem.m) * bytesOf(problem.d.element)});
  if (o.mask)
    (problem.readsMask ? spans.reads : spans.writes)
        .push_back({"the mask", addressOf(o.mask),
                    uint64_t(problem.n) * uint64_t(problem.maskStep) / 8});
  if (problem.beta != 0 && o.c != o.d)
    spans.reads.push_back({"C", addressOf(o.c), problem.c.bytes()});
  return spans;
}

} // namespace

BlasStatus launchMatmul(State &s, const MatmulArguments &arguments) {
  using A = cuda::MatmulDescAttribute;
  auto handle = s.handles.find<BlasObject>(arguments.handle);
  if (!handle)
    return BlasStatus::NotInitialized;
  if (handle->context != s.current())
    return BlasStatus::InvalidValue;
  MatmulProblem problem;
  BlasStatus status =
      readProblem(s, arguments.desc, arguments.layouts, problem);
  if (status != BlasStatus::Success)
    return status;
  if (!arguments.alpha || !arguments.beta || !arguments.a || !arguments.b ||
      !arguments.d)
    return BlasStatus::InvalidValue;
  auto desc = s.handles.find<MatmulDescData>(arguments.desc);
  Element scale = *blasElement(int(desc->get(A::ScaleType)));
  problem.alpha = load<double>(arguments.alpha, scale, 0);
  problem.beta = load<double>(arguments.beta, scale, 0);
  auto operands = readOperands(arguments, *desc, problem);
  const MatmulAlgo *algo = checkedAlgo(arguments.algo);
  if (!operands || !algoServes(arguments, problem) || !aligned(arguments, algo))
    return BlasStatus::InvalidValue;
  // Without an algorithm the library chooses by itself, and not for our sake.
  problem.splits = algo ? int64_t(algo->data[SplitK]) : 4;
  problem.unordered =
      !algo || algo->data[Scheme] == uint64_t(BlasReductionScheme::InPlace);

  StreamUse use = useStream(arguments.stream);
  if (use.error != DriverError::Success)
    return BlasStatus::ExecutionFailed;
  void *workspace = arguments.workspace;
  uint64_t workspaceBytes = algo ? algo->data[Workspace] : 0;
  Spans spans = spansOf(problem, *operands, workspace, workspaceBytes);
  int device = use.context->device;
  DriverError error = enqueue(
      use, {Operation::Type::Library, problem.describe(), [=, o = *operands] {
              return execute(problem, o, spans.reads, spans.writes, workspace,
                             workspaceBytes, device);
            }});
  return error == DriverError::Success ? BlasStatus::Success
                                       : BlasStatus::ExecutionFailed;
}

} // namespace weft::emulated
