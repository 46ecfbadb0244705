//===- EntryData.cpp - the samples of an entry ----------------------------===//

#include "runtime/train/EntryData.h"

#include "runtime/data/Folder.h"

#include <algorithm>
#include <thread>

namespace weft::train {

std::vector<data::InputSpec> inputsOf(const artifact::Program &program) {
  std::vector<data::InputSpec> inputs;
  for (const artifact::Input &input : program.inputs()) {
    TensorShape shape = toShape(input.type());
    inputs.push_back(
        {input.name(), shape.dtype, shape.sizes, input.label_limit()});
  }
  return inputs;
}

/// Which field of the data feeds which input; a name in `data.fields` that is
/// no input is Usage.
static Result<std::vector<std::string>>
fieldNames(std::span<const data::InputSpec> inputs,
           const config::Config &config) {
  auto fields = config.group("data.fields");
  std::vector<std::string> names;
  for (const data::InputSpec &input : inputs) {
    auto given = fields.find(input.name);
    names.push_back(given == fields.end() ? input.name : given->second.text);
    fields.erase(input.name);
  }
  if (fields.empty())
    return names;
  std::string known;
  for (const data::InputSpec &input : inputs)
    known += join(known.empty() ? "" : ", ", input.name);
  return makeError(StatusCode::Usage, "data.fields.", fields.begin()->first,
                   ": the entry has no such input; it has ", known);
}

Result<std::unique_ptr<data::Dataset>>
openEntryData(const artifact::Program &program, const config::Config &config,
              const std::string &directory, bool training) {
  std::vector<data::InputSpec> inputs = inputsOf(program);
  if (inputs.empty())
    return makeError(StatusCode::BadArtifact, "entry '", program.entry(),
                     "' has no inputs to feed");
  data::FolderRequest request{
      directory, training, config.text("data.format"), {}};
  WEFT_ASSIGN_OR_RETURN(request.fields, fieldNames(inputs, config));
  WEFT_ASSIGN_OR_RETURN(auto found, data::openFolder(request));
  WEFT_ASSIGN_OR_RETURN(auto bound, data::bindInputs(std::move(found), inputs));
  int64_t batch = inputs[0].sizes[0];
  WEFT_RETURN_IF_ERROR(data::checkCount(*bound, training ? batch : 0));
  WEFT_RETURN_IF_ERROR(data::checkValues(*bound, inputs));
  return bound;
}

Result<const artifact::Entry *> chooseEntry(const Pack &pack,
                                            artifact::Entry::Kind kind,
                                            const std::string &name) {
  const char *words[] = {"train", "eval", "predict"};
  std::vector<const artifact::Entry *> ofKind;
  std::string known;
  for (const artifact::Entry &entry : pack.metadata().entries()) {
    if (entry.kind() == kind)
      ofKind.push_back(&entry);
    known += join(known.empty() ? "" : ", ", entry.name(), " (",
                  words[entry.kind()], ")");
  }
  if (!name.empty()) {
    for (const artifact::Entry *entry : ofKind)
      if (entry->name() == name)
        return entry;
    return makeError(StatusCode::Usage, "no ", words[kind], " entry '", name,
                     "' in ", pack.path(), "; it has ", known);
  }
  if (ofKind.size() == 1)
    return ofKind[0];
  return makeError(
      StatusCode::Usage, pack.path(), " has ", ofKind.size(), " ", words[kind],
      " entries; ",
      ofKind.empty() ? "it has " : "choose one with --entry: ", known);
}

/// The line that makes the pack again with profiles for `batches`, and with
/// what else it was made with.
static std::string compileLine(const Pack &pack,
                               std::span<const int64_t> batches) {
  const artifact::Metadata &meta = pack.metadata();
  std::string dim = "B", sizes, targets;
  for (const artifact::Profile &profile : meta.profiles())
    for (const artifact::DimSize &size : profile.dims())
      if (size.size() == profile.batch())
        dim = size.name();
  for (int64_t batch : batches)
    sizes += join(sizes.empty() ? "" : ",", batch);
  for (const artifact::Target &target : meta.targets())
    if (target.name() == "cuda")
      for (const artifact::CodeVariant &variant : target.variants())
        if (variant.isa().starts_with("sm_"))
          targets += join(",", targets.empty() ? "cuda:" : "", variant.isa());
  std::string line = join("weftc ", meta.model(), ".weft -o ", meta.model(),
                          ".weftpack -D ", dim, "=", sizes);
  if (!targets.empty())
    line += join(" --target=cpu", targets);
  for (const std::string &flag : meta.flags())
    if (flag != "-O2" && flag != "--precision=O0")
      line += " " + flag;
  return line;
}

Result<int64_t> chooseBatch(const Pack &pack, const std::string &entry,
                            const config::Config &config) {
  std::vector<int64_t> batches = pack.batches(entry);
  if (batches.empty())
    return makeError(StatusCode::BadArtifact, "entry '", entry,
                     "' has no compiled profile");
  if (config.isAuto("train.batch_size"))
    return batches.back();
  int64_t wanted = config.integer("train.batch_size");
  if (std::find(batches.begin(), batches.end(), wanted) != batches.end())
    return wanted;
  std::string known;
  for (int64_t batch : batches)
    known += join(known.empty() ? "" : ", ", batch);
  batches.insert(std::lower_bound(batches.begin(), batches.end(), wanted),
                 wanted);
  return makeError(StatusCode::Usage, "batch size ", wanted,
                   " is not compiled into ", pack.path(), "; it has ", known,
                   ". Compile it: ", compileLine(pack, batches));
}

ExecutionMode executionMode(const config::Config &config) {
  return config.text("train.mode") == "stream" ? ExecutionMode::Stream
                                               : ExecutionMode::Graph;
}

int64_t chooseWorkers(const config::Config &config) {
  if (!config.isAuto("data.num_workers"))
    return config.integer("data.num_workers");
  // Copying a batch takes microseconds; a worker pays when it has a core that
  // the kernels leave idle.
  return std::min<int64_t>(2, std::thread::hardware_concurrency() / 8);
}

data::LoaderOptions loaderOptions(const config::Config &config,
                                  const data::BatchSchedule &schedule) {
  data::LoaderOptions options;
  options.schedule = schedule;
  options.workers = chooseWorkers(config);
  options.prefetchFactor = config.integer("data.prefetch_factor");
  options.maxPrefetchBytes = config.integer("data.max_prefetch_bytes");
  return options;
}

} // namespace weft::train
