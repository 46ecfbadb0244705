//===- EpilogueKernel.cpp - epilogues that the library does not offer -----===//

#include "runtime/cuda/EpilogueKernel.h"
#include "runtime/cuda/KernelLoader.h"

#include <limits>

namespace weft::cuda {

namespace {

constexpr int64_t blockThreads = 256;

int64_t threadsOf(const Matmul &m) {
  return partsOf(m.epilogue).sumsColumns ? m.n : m.m * m.n;
}

uint64_t blocksOf(const Matmul &m) {
  return uint64_t((threadsOf(m) + blockThreads - 1) / blockThreads);
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// Loads and stores of one element, through f32.
class Element {
public:
  explicit Element(DType dtype) : type(dtype) {}

  int64_t bytes() const { return type == DType::F32 ? 4 : 2; }
  /// The first architecture that has the instructions.
  std::string_view version() const { return type == DType::BF16 ? "80" : "75"; }

  /// %f`target` becomes the element at %d`address`.
  std::string load(int target, int address) const {
    if (type == DType::F32)
      return join("  ld.global.b32 %f", target, ", [%d", address, "];\n");
    std::string half = join("  ld.global.b16 %h0, [%d", address, "];\n");
    if (type == DType::F16)
      return half + join("  cvt.f32.f16 %f", target, ", %h0;\n");
    return half + join("  cvt.u32.u16 %r4, %h0;\n  shl.b32 %r4, %r4, 16;\n"
                       "  mov.b32 %f",
                       target, ", %r4;\n");
  }

  /// The element at %d`address` becomes %f`source`, rounded once.
  std::string store(int source, int address) const {
    if (type == DType::F32)
      return join("  st.global.b32 [%d", address, "], %f", source, ";\n");
    return join("  cvt.rn.", type == DType::F16 ? "f16" : "bf16",
                ".f32 %h0, %f", source, ";\n  st.global.b16 [%d", address,
                "], %h0;\n");
  }

private:
  DType type;
};

/// Two operands; the thread's number goes to %r0, and threads behind the last
/// one leave.
std::string begin(const Matmul &m, std::string_view firstAccess,
                  int64_t firstElements, std::string_view secondAccess,
                  int64_t secondElements) {
  Element element(m.dtype);
  int64_t bytes = element.bytes();
  auto operand = [&](int number, std::string_view access, int64_t elements) {
    return join("// weft.operand weft_epilogue ", number, " ", access, " ",
                elements * bytes, " align ", bytes, "\n");
  };
  return join(".version 7.0\n.target sm_", element.version(),
              "\n.address_size 64\n\n// weft.grid weft_epilogue ", blocksOf(m),
              "\n") +
         operand(0, firstAccess, firstElements) +
         operand(1, secondAccess, secondElements) +
         join("\n.visible .entry weft_epilogue(\n"
              "  .param .u64 weft_epilogue_param_0,\n"
              "  .param .u64 weft_epilogue_param_1\n"
              ")\n.reqntid ",
              blockThreads,
              ", 1, 1\n{\n"
              "  .reg .pred %p<2>;\n  .reg .b16 %h<1>;\n"
              "  .reg .b32 %r<5>;\n  .reg .b32 %f<3>;\n  .reg .b64 %d<3>;\n\n"
              "  ld.param.b64 %d0, [weft_epilogue_param_0];\n"
              "  ld.param.b64 %d1, [weft_epilogue_param_1];\n"
              "  mov.u32 %r0, %ctaid.x;\n  mov.u32 %r1, %tid.x;\n"
              "  mad.lo.s32 %r0, %r0, ",
              blockThreads, ", %r1;\n  setp.ge.u32 %p0, %r0, ", threadsOf(m),
              ";\n  @%p0 bra $L_end;\n");
}

constexpr std::string_view end = "$L_end:\n  ret;\n}\n";

/// %d`base` goes on to the element of number %r`number`.
std::string goTo(const Matmul &m, int base, int number) {
  return join("  mul.wide.u32 %d2, %r", number, ", ", Element(m.dtype).bytes(),
              ";\n  add.s64 %d", base, ", %d", base, ", %d2;\n");
}

/// The result becomes act(result + bias).
std::string finishText(const Matmul &m) {
  EpilogueParts parts = partsOf(m.epilogue);
  Element element(m.dtype);
  std::string text =
      begin(m, "readwrite", m.m * m.n, "read", parts.addsBias ? m.n : 0);
  text += goTo(m, 0, 0) + element.load(0, 0);
  if (parts.addsBias)
    text += join("  rem.u32 %r1, %r0, ", m.n, ";\n") + goTo(m, 1, 1) +
            element.load(1, 1) + "  add.rn.f32 %f0, %f0, %f1;\n";
  // What is not above 0 becomes 0, but NaN stays.
  if (parts.appliesRelu)
    text += "  setp.le.f32 %p1, %f0, 0f00000000;\n"
            "  selp.f32 %f0, 0f00000000, %f0, %p1;\n";
  return text + element.store(0, 0) + std::string(end);
}

/// The sums of the columns of b, [k, n] or, transposed, [n, k].
std::string sumText(const Matmul &m) {
  Element element(m.dtype);
  std::string text = begin(m, "read", m.k * m.n, "write", m.n);
  int64_t apart = (m.transposeB ? 1 : m.n) * element.bytes();
  text += goTo(m, 1, 0);
  if (m.transposeB)
    text += join("  mul.lo.u32 %r0, %r0, ", m.k, ";\n");
  text += goTo(m, 0, 0);
  text += "  mov.b32 %f0, 0f00000000;\n  mov.u32 %r2, 0;\n$L_row:\n";
  text += element.load(1, 0) + "  add.rn.f32 %f0, %f0, %f1;\n";
  text += join("  add.s64 %d0, %d0, ", apart,
               ";\n  add.s32 %r2, %r2, 1;\n  setp.lt.u32 %p1, %r2, ", m.k,
               ";\n  @%p1 bra $L_row;\n");
  return text + element.store(0, 1) + std::string(end);
}

//===----------------------------------------------------------------------===//
// Plan
//===----------------------------------------------------------------------===//

class SplitPlan final : public LibraryPlan {
public:
  SplitPlan(Gpu &owner, const Matmul &message,
            std::unique_ptr<LibraryPlan> library,
            std::unique_ptr<KernelModule> code, const LoadedKernel *loaded)
      : gpu(owner), sums(partsOf(message.epilogue).sumsColumns),
        blocks(blocksOf(message)), product(std::move(library)),
        module(std::move(code)), kernel(loaded) {}

  Status expect(const LibraryOperands &operands) override {
    return product->expect(alone(operands));
  }

  Status enqueue(const LibraryOperands &operands) override {
    WEFT_RETURN_IF_ERROR(product->enqueue(alone(operands)));
    std::byte *first = sums ? operands.second : operands.result;
    std::byte *second = sums ? operands.epilogueOutput : operands.epilogueInput;
    if (!second) // A ReLU alone reads nothing more.
      second = first;
    void *parameters[] = {&first, &second};
    return WEFT_VENDOR(gpu.driver(), cuLaunchKernel, kernel->function,
                       unsigned(blocks), 1, 1, unsigned(blockThreads), 1, 1, 0,
                       gpu.compute(), parameters, nullptr);
  }

private:
  static LibraryOperands alone(LibraryOperands operands) {
    operands.epilogueInput = operands.epilogueOutput = nullptr;
    return operands;
  }

  Gpu &gpu;
  bool sums;
  uint64_t blocks;
  std::unique_ptr<LibraryPlan> product;
  std::unique_ptr<KernelModule> module;
  const LoadedKernel *kernel;
};

} // namespace

bool hasEpilogueKernel(const Matmul &m) {
  EpilogueParts parts = partsOf(m.epilogue);
  bool isKnown = parts.addsBias || parts.appliesRelu || parts.sumsColumns;
  bool hasMask = parts.writesMask || parts.readsMask;
  bool isFloat =
      m.dtype == DType::F32 || m.dtype == DType::F16 || m.dtype == DType::BF16;
  // Threads and elements are numbered in 32 bits.
  constexpr int64_t most = std::numeric_limits<int32_t>::max() - blockThreads;
  return isKnown && !hasMask && isFloat && m.batch == 1 && m.m <= most / m.n &&
         m.k <= most / m.n;
}

std::string epilogueText(const Matmul &message) {
  return partsOf(message.epilogue).sumsColumns ? sumText(message)
                                               : finishText(message);
}

Result<std::unique_ptr<LibraryPlan>>
makeSplitPlan(Gpu &gpu, const Matmul &message,
              std::unique_ptr<LibraryPlan> product) {
  std::string text = epilogueText(message);
  CodeImage image;
  image.isa = join("compute_", Element(message.dtype).version());
  image.bytes = {reinterpret_cast<const std::byte *>(text.data()), text.size()};
  WEFT_ASSIGN_OR_RETURN(std::unique_ptr<KernelModule> module,
                        loadCudaKernels(gpu, {&image, 1}));
  WEFT_ASSIGN_OR_RETURN(uint64_t id, module->find("weft_epilogue"));
  auto *kernel = reinterpret_cast<const LoadedKernel *>(uintptr_t(id));
  return std::unique_ptr<LibraryPlan>(std::make_unique<SplitPlan>(
      gpu, message, std::move(product), std::move(module), kernel));
}

} // namespace weft::cuda
