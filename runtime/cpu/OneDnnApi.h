//===- OneDnnApi.h - oneDNN behind a table of functions -------------------===//
///
/// \file
/// Only oneDNN's header is needed to build; the library is opened at run time.
/// Handles free themselves. A sequence is a chain of primitives of one
/// partition, with its memory objects made in advance.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CPU_ONEDNNAPI_H
#define WEFT_RUNTIME_CPU_ONEDNNAPI_H

#include "runtime/base/LibraryMessage.h"
#include "runtime/base/Status.h"

#include <array>
#include <memory>
#include <oneapi/dnnl/dnnl.h>
#include <vector>

namespace weft {

/// Every function of oneDNN that is used.
#define WEFT_ONEDNN_FUNCTIONS(X)                                               \
  X(dnnl_version)                                                              \
  X(dnnl_engine_create)                                                        \
  X(dnnl_engine_destroy)                                                       \
  X(dnnl_stream_create)                                                        \
  X(dnnl_stream_destroy)                                                       \
  X(dnnl_primitive_attr_create)                                                \
  X(dnnl_primitive_attr_destroy)                                               \
  X(dnnl_primitive_attr_set_scratchpad_mode)                                   \
  X(dnnl_memory_desc_init_by_strides)                                          \
  X(dnnl_memory_desc_init_by_tag)                                              \
  X(dnnl_memory_desc_equal)                                                    \
  X(dnnl_memory_desc_get_size)                                                 \
  X(dnnl_memory_create)                                                        \
  X(dnnl_memory_destroy)                                                       \
  X(dnnl_memory_set_data_handle)                                               \
  X(dnnl_matmul_desc_init)                                                     \
  X(dnnl_dilated_convolution_forward_desc_init)                                \
  X(dnnl_dilated_convolution_backward_data_desc_init)                          \
  X(dnnl_dilated_convolution_backward_weights_desc_init)                       \
  X(dnnl_primitive_desc_create)                                                \
  X(dnnl_primitive_desc_iterator_create)                                       \
  X(dnnl_primitive_desc_iterator_fetch)                                        \
  X(dnnl_primitive_desc_iterator_next)                                         \
  X(dnnl_primitive_desc_iterator_destroy)                                      \
  X(dnnl_primitive_desc_destroy)                                               \
  X(dnnl_primitive_desc_query)                                                 \
  X(dnnl_primitive_desc_query_md)                                              \
  X(dnnl_reorder_primitive_desc_create)                                        \
  X(dnnl_primitive_create)                                                     \
  X(dnnl_primitive_destroy)                                                    \
  X(dnnl_primitive_execute)

/// The functions, one engine and one set of attributes, for the whole process.
struct OneDnn {
#define WEFT_ONEDNN_MEMBER(function) decltype(&::function) function = nullptr;
  WEFT_ONEDNN_FUNCTIONS(WEFT_ONEDNN_MEMBER)
#undef WEFT_ONEDNN_MEMBER
  /// Of the OpenMP runtime that oneDNN brought along; null without one.
  void (*ompSetNumThreads)(int) = nullptr;

  dnnl_engine_t engine = nullptr;
  /// Scratchpads are given by the caller.
  dnnl_primitive_attr_t attributes = nullptr;

  /// Opened once; the failure is kept as well.
  static const Result<OneDnn> &get();

  /// One thread for what the calling thread does next: our pool is the only
  /// source of parallelism.
  void useOneThread() const {
    if (ompSetNumThreads)
      ompSetNumThreads(1);
  }
};

/// Internal, unless the status is success.
Status checkOneDnn(dnnl_status_t status, std::string_view call);

/// Handles with the table that frees them.
struct OneDnnFree {
  const OneDnn *api = nullptr;
  void operator()(dnnl_primitive_desc_t handle) const {
    api->dnnl_primitive_desc_destroy(handle);
  }
  void operator()(dnnl_primitive_t handle) const {
    api->dnnl_primitive_destroy(handle);
  }
  void operator()(dnnl_memory_t handle) const {
    api->dnnl_memory_destroy(handle);
  }
  void operator()(dnnl_stream_t handle) const {
    api->dnnl_stream_destroy(handle);
  }
};
template <typename Handle>
using OneDnnHandle = std::unique_ptr<std::remove_pointer_t<Handle>, OneDnnFree>;
using OneDnnPrimitiveDesc = OneDnnHandle<dnnl_primitive_desc_t>;
using OneDnnPrimitive =
    std::shared_ptr<std::remove_pointer_t<dnnl_primitive_t>>;
using OneDnnDesc = dnnl_memory_desc_t;

/// Element type; undefined for what oneDNN does not compute with.
dnnl_data_type_t toOneDnn(DType dtype);
uint64_t oneDnnBytes(const OneDnn &api, const OneDnnDesc &desc);
/// A description that `desc` asks for, by query kind.
OneDnnDesc queryDesc(const OneDnn &api, const OneDnnPrimitiveDesc &desc,
                     dnnl_query_t query);
/// The primitive descriptor of an operation; null when oneDNN has none.
OneDnnPrimitiveDesc makePrimitiveDesc(const OneDnn &api, const void *operation,
                                      const_dnnl_primitive_desc_t hint);
/// The first one of an operation whose scratchpad has at most `mostScratch`
/// bytes; null when oneDNN has none.
OneDnnPrimitiveDesc makePrimitiveDesc(const OneDnn &api, const void *operation,
                                      uint64_t mostScratch);
Result<OneDnnPrimitive> makePrimitive(const OneDnn &api,
                                      const OneDnnPrimitiveDesc &desc);

/// Where the bytes of a memory object come from in each run: the operands of
/// the message, or scratch.
enum class OneDnnSource : uint8_t { First, Second, Result, Scratch };

/// Primitives run one after the other on one thread.
class OneDnnSequence {
public:
  /// Scratch is taken from `scratchStart` on.
  static Result<OneDnnSequence> create(const OneDnn &api,
                                       uint64_t scratchStart);

  /// Memory objects; the result is an index for execute().
  Result<int> operand(OneDnnSource source, uint64_t offset,
                      const OneDnnDesc &desc);
  Result<int> scratch(const OneDnnDesc &desc);

  struct Argument {
    int argument;
    int memory;
  };
  /// Adds a primitive; its scratchpad is taken from scratch.
  Status execute(const OneDnnPrimitive &primitive,
                 const OneDnnPrimitiveDesc &desc,
                 std::vector<Argument> arguments);
  /// Memory `from` in the format `wanted`: itself, or a converted copy.
  Result<int> converted(int from, const OneDnnDesc &wanted);
  /// Adds a conversion into memory `to`.
  Status convert(int from, int to);

  /// What follows may use the scratch of what went before, from `start` on.
  void reuseScratch(uint64_t start) { scratchUsed = start; }

  /// The end of all scratch that any primitive uses.
  uint64_t scratchEnd() const { return scratchMost; }
  uint64_t scratchOffset(int memory) const {
    return memories[size_t(memory)].offset;
  }
  const OneDnnDesc &descOf(int memory) const {
    return memories[size_t(memory)].desc;
  }
  bool isEmpty() const { return stages.empty(); }

  /// Addresses of first, second, result, scratch.
  using Bases = std::array<std::byte *, 4>;
  Status run(const Bases &bases);

private:
  explicit OneDnnSequence(const OneDnn &table) : api(&table) {}
  Result<int> add(OneDnnSource source, uint64_t offset, const OneDnnDesc &desc);

  struct Memory {
    OneDnnSource source;
    uint64_t offset;
    OneDnnDesc desc;
    OneDnnHandle<dnnl_memory_t> handle;
  };
  struct Stage {
    OneDnnPrimitive primitive;
    std::vector<dnnl_exec_arg_t> arguments;
  };
  const OneDnn *api;
  OneDnnHandle<dnnl_stream_t> stream;
  std::vector<Memory> memories;
  std::vector<Stage> stages;
  uint64_t scratchUsed = 0, scratchMost = 0;
};

} // namespace weft

#endif // WEFT_RUNTIME_CPU_ONEDNNAPI_H
