//===- OneDnnApi.cpp - oneDNN behind a table of functions -----------------===//

#include "runtime/cpu/OneDnnApi.h"
#include "runtime/base/Shape.h"

#include <algorithm>
#include <cstdlib>
#include <dlfcn.h>

namespace weft {

//===----------------------------------------------------------------------===//
// Opening
//===----------------------------------------------------------------------===//

static constexpr const char *defaultLibrary = "libdnnl.so.2";

template <typename Function>
static Status findFunction(void *handle, const char *name, Function &function) {
  function = reinterpret_cast<Function>(::dlsym(handle, name));
  if (!function)
    return makeError(StatusCode::Failed, "oneDNN has no function ", name);
  return ok();
}

static Result<OneDnn> openOneDnn() {
  const char *chosen = std::getenv("WEFT_ONEDNN");
  const char *library = chosen ? chosen : defaultLibrary;
  void *handle = ::dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!handle)
    return makeError(StatusCode::Failed, "no oneDNN: ", ::dlerror());
  OneDnn api;
#define WEFT_ONEDNN_FIND(function)                                             \
  WEFT_RETURN_IF_ERROR(findFunction(handle, #function, api.function));
  WEFT_ONEDNN_FUNCTIONS(WEFT_ONEDNN_FIND)
#undef WEFT_ONEDNN_FIND
  const dnnl_version_t *version = api.dnnl_version();
  if (version->major != 2)
    return makeError(StatusCode::Failed, library, " is oneDNN ", version->major,
                     ".", version->minor, ", expected version 2");
  api.ompSetNumThreads =
      reinterpret_cast<void (*)(int)>(::dlsym(handle, "omp_set_num_threads"));
  WEFT_RETURN_IF_ERROR(checkOneDnn(
      api.dnnl_engine_create(&api.engine, dnnl_cpu, 0), "engine_create"));
  WEFT_RETURN_IF_ERROR(
      checkOneDnn(api.dnnl_primitive_attr_create(&api.attributes),
                  "primitive_attr_create"));
  WEFT_RETURN_IF_ERROR(
      checkOneDnn(api.dnnl_primitive_attr_set_scratchpad_mode(
                      api.attributes, dnnl_scratchpad_mode_user),
                  "primitive_attr_set_scratchpad_mode"));
  return api;
}

const Result<OneDnn> &OneDnn::get() {
  // Never closed: its threads and caches live to the end of the process.
  static const Result<OneDnn> &api = *new Result<OneDnn>(openOneDnn());
  return api;
}

Status checkOneDnn(dnnl_status_t status, std::string_view call) {
  if (status == dnnl_success)
    return ok();
  return makeError(status == dnnl_out_of_memory ? StatusCode::OutOfMemory
                                                : StatusCode::Internal,
                   "oneDNN ", call, " failed with ", int(status));
}

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

dnnl_data_type_t toOneDnn(DType dtype) {
  switch (dtype) {
  case DType::F32:
    return dnnl_f32;
  case DType::BF16:
    return dnnl_bf16;
  default:
    return dnnl_data_type_undef;
  }
}

uint64_t oneDnnBytes(const OneDnn &api, const OneDnnDesc &desc) {
  return api.dnnl_memory_desc_get_size(&desc);
}

OneDnnDesc queryDesc(const OneDnn &api, const OneDnnPrimitiveDesc &desc,
                     dnnl_query_t query) {
  const OneDnnDesc *found =
      api.dnnl_primitive_desc_query_md(desc.get(), query, 0);
  return found ? *found : OneDnnDesc{};
}

OneDnnPrimitiveDesc makePrimitiveDesc(const OneDnn &api, const void *operation,
                                      const_dnnl_primitive_desc_t hint) {
  dnnl_primitive_desc_t handle = nullptr;
  if (api.dnnl_primitive_desc_create(&handle, operation, api.attributes,
                                     api.engine, hint) != dnnl_success)
    handle = nullptr;
  return OneDnnPrimitiveDesc(handle, OneDnnFree{&api});
}

OneDnnPrimitiveDesc makePrimitiveDesc(const OneDnn &api, const void *operation,
                                      uint64_t mostScratch) {
  OneDnnPrimitiveDesc found(nullptr, OneDnnFree{&api});
  dnnl_primitive_desc_iterator_t iterator = nullptr;
  if (api.dnnl_primitive_desc_iterator_create(&iterator, operation,
                                              api.attributes, api.engine,
                                              nullptr) != dnnl_success)
    return found;
  do {
    found.reset(api.dnnl_primitive_desc_iterator_fetch(iterator));
    if (found &&
        oneDnnBytes(api, queryDesc(api, found, dnnl_query_scratchpad_md)) <=
            mostScratch)
      break;
    found.reset();
  } while (api.dnnl_primitive_desc_iterator_next(iterator) == dnnl_success);
  api.dnnl_primitive_desc_iterator_destroy(iterator);
  return found;
}

Result<OneDnnPrimitive> makePrimitive(const OneDnn &api,
                                      const OneDnnPrimitiveDesc &desc) {
  dnnl_primitive_t handle = nullptr;
  WEFT_RETURN_IF_ERROR(checkOneDnn(
      api.dnnl_primitive_create(&handle, desc.get()), "primitive_create"));
  return OneDnnPrimitive(handle, OneDnnFree{&api});
}

//===----------------------------------------------------------------------===//
// OneDnnSequence
//===----------------------------------------------------------------------===//

Result<OneDnnSequence> OneDnnSequence::create(const OneDnn &api,
                                              uint64_t scratchStart) {
  OneDnnSequence sequence(api);
  sequence.scratchUsed = sequence.scratchMost = scratchStart;
  dnnl_stream_t stream = nullptr;
  WEFT_RETURN_IF_ERROR(checkOneDnn(
      api.dnnl_stream_create(&stream, api.engine, dnnl_stream_default_flags),
      "stream_create"));
  sequence.stream = OneDnnHandle<dnnl_stream_t>(stream, OneDnnFree{&api});
  return sequence;
}

Result<int> OneDnnSequence::add(OneDnnSource source, uint64_t offset,
                                const OneDnnDesc &desc) {
  dnnl_memory_t handle = nullptr;
  WEFT_RETURN_IF_ERROR(checkOneDnn(
      api->dnnl_memory_create(&handle, &desc, api->engine, DNNL_MEMORY_NONE),
      "memory_create"));
  memories.push_back({source, offset, desc,
                      OneDnnHandle<dnnl_memory_t>(handle, OneDnnFree{api})});
  return int(memories.size()) - 1;
}

Result<int> OneDnnSequence::operand(OneDnnSource source, uint64_t offset,
                                    const OneDnnDesc &desc) {
  return add(source, offset, desc);
}

Result<int> OneDnnSequence::scratch(const OneDnnDesc &desc) {
  uint64_t offset = scratchUsed;
  std::optional<uint64_t> bytes =
      checkedAlign(oneDnnBytes(*api, desc), bufferAlignment);
  if (!bytes)
    return makeError(StatusCode::Internal, "oneDNN asks for too much scratch");
  scratchUsed += *bytes;
  scratchMost = std::max(scratchMost, scratchUsed);
  return add(OneDnnSource::Scratch, offset, desc);
}

Status OneDnnSequence::execute(const OneDnnPrimitive &primitive,
                               const OneDnnPrimitiveDesc &desc,
                               std::vector<Argument> arguments) {
  OneDnnDesc pad = queryDesc(*api, desc, dnnl_query_scratchpad_md);
  if (oneDnnBytes(*api, pad)) {
    WEFT_ASSIGN_OR_RETURN(int memory, scratch(pad));
    arguments.push_back({DNNL_ARG_SCRATCHPAD, memory});
  }
  Stage stage = {primitive, {}};
  for (const Argument &argument : arguments)
    stage.arguments.push_back(
        {argument.argument, memories[size_t(argument.memory)].handle.get()});
  stages.push_back(std::move(stage));
  return ok();
}

Status OneDnnSequence::convert(int from, int to) {
  dnnl_primitive_desc_t handle = nullptr;
  WEFT_RETURN_IF_ERROR(checkOneDnn(
      api->dnnl_reorder_primitive_desc_create(&handle, &descOf(from),
                                              api->engine, &descOf(to),
                                              api->engine, api->attributes),
      "reorder_primitive_desc_create"));
  OneDnnPrimitiveDesc desc(handle, OneDnnFree{api});
  WEFT_ASSIGN_OR_RETURN(OneDnnPrimitive primitive, makePrimitive(*api, desc));
  return execute(primitive, desc, {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}});
}

Result<int> OneDnnSequence::converted(int from, const OneDnnDesc &wanted) {
  if (api->dnnl_memory_desc_equal(&descOf(from), &wanted))
    return from;
  WEFT_ASSIGN_OR_RETURN(int to, scratch(wanted));
  WEFT_RETURN_IF_ERROR(convert(from, to));
  return to;
}

Status OneDnnSequence::run(const Bases &bases) {
  api->useOneThread();
  for (const Memory &memory : memories)
    api->dnnl_memory_set_data_handle(
        memory.handle.get(), bases[size_t(memory.source)] + memory.offset);
  for (const Stage &stage : stages)
    WEFT_RETURN_IF_ERROR(checkOneDnn(
        api->dnnl_primitive_execute(stage.primitive.get(), stream.get(),
                                    int(stage.arguments.size()),
                                    stage.arguments.data()),
        "primitive_execute"));
  return ok();
}

} // namespace weft
