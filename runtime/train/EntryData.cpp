//===- EntryData.cpp - the samples of an entry ----------------------------===//

#include "runtime/train/EntryData.h"

#include "runtime/base/Digest.h"
#include "runtime/base/File.h"
#include "runtime/data/Folder.h"
#include "runtime/device/Choose.h"
#include "runtime/executor/Rings.h"
#include "runtime/train/Feed.h"

#include <algorithm>
#include <array>
#include <limits>
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

Result<uint64_t> fingerprintOf(const data::Dataset &dataset) {
  constexpr uint64_t most = 4096;
  Digest digest;
  std::array<std::byte, most> buffer;
  for (const data::Field &field : dataset.fields()) {
    std::string_view path = field.source;
    digest.update(join(field.name, "\n", path.substr(path.rfind('/') + 1), "\n",
                       dataset.size(), "\n"));
    if (!isRegularFile(path))
      continue;
    WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
    WEFT_ASSIGN_OR_RETURN(uint64_t bytes, file.size());
    digest.update(join(bytes, "\n"));
    auto ends = std::span(buffer).first(std::min(most, bytes));
    for (uint64_t offset : {uint64_t(0), bytes - ends.size()}) {
      WEFT_RETURN_IF_ERROR(file.readAt(offset, ends));
      digest.update(ends);
    }
  }
  return digest.value();
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

/// "-D B=1,64 -D T=16": the sizes of the dims, those of the batch from
/// `batches`. The batch is the dim of its size in every profile, B rather than
/// another.
static std::string dimFlags(const artifact::Metadata &meta,
                            std::span<const int64_t> batches) {
  std::vector<std::pair<std::string, std::vector<int64_t>>> dims;
  std::string batch;
  for (const artifact::Profile &profile : meta.profiles())
    for (const artifact::DimSize &size : profile.dims()) {
      auto found = std::find_if(dims.begin(), dims.end(), [&](auto &dim) {
        return dim.first == size.name();
      });
      if (found == dims.end())
        found = dims.insert(found, {size.name(), {}});
      found->second.push_back(size.size());
    }
  for (auto &[name, sizes] : dims) {
    bool isBatch = sizes.size() == size_t(meta.profiles_size());
    for (size_t i = 0; isBatch && i < sizes.size(); ++i)
      isBatch = sizes[i] == meta.profiles(int(i)).batch();
    if (isBatch && (batch.empty() || name == "B"))
      batch = name;
  }
  std::string flags;
  for (auto &[name, sizes] : dims) {
    if (name == batch)
      sizes.assign(batches.begin(), batches.end());
    std::string list;
    for (size_t i = 0; i < sizes.size(); ++i)
      if (std::find(sizes.begin(), sizes.begin() + ptrdiff_t(i), sizes[i]) ==
          sizes.begin() + ptrdiff_t(i))
        list += join(list.empty() ? "" : ",", sizes[i]);
    if (!list.empty())
      flags += join(" -D ", name, "=", list);
  }
  return flags;
}

std::string compileCommand(const Pack &pack, const std::string &output,
                           std::span<const int64_t> batches) {
  const artifact::Metadata &meta = pack.metadata();
  std::string line = join("weftc ", meta.model(), ".weft -o ", output,
                          dimFlags(meta, batches));
  for (const std::string &flag : meta.flags())
    if (flag != "-O2" && flag != "--precision=O0")
      line += flag.starts_with("-D ") ? " -D " + shellWord(flag.substr(3))
                                      : " " + flag;
  return line;
}

/// The whole line that makes the pack again with profiles for `batches`.
static std::string compileLine(const Pack &pack,
                               std::span<const int64_t> batches) {
  const artifact::Metadata &meta = pack.metadata();
  std::vector<std::string> isas;
  for (const artifact::Target &target : meta.targets())
    if (target.name() == "cuda")
      for (const artifact::CodeVariant &variant : target.variants())
        isas.push_back(variant.isa());
  std::string line = compileCommand(pack, meta.model() + ".weftpack", batches);
  return isas.empty()
             ? line
             : join(line, " --target=cpu,cuda:", architecturesOf(isas));
}

const artifact::Program *findProgramFor(const Pack &pack, const Device &device,
                                        const std::string &entry,
                                        int64_t batch) {
  for (int i = 0; i < pack.metadata().targets_size(); ++i)
    if (device.runsTarget(pack.metadata().targets(i).name()))
      if (const artifact::Program *program =
              pack.findProgram(entry, batch, uint32_t(i)))
        return program;
  return nullptr;
}

/// Bytes of both rings with at most `most` slots in a half.
static uint64_t ringBytes(const artifact::Program &program, int64_t most) {
  int64_t slots = affordableSlots(program, most);
  InputRing inputs;
  ResultRing results;
  // Rings that cannot be laid out fit nowhere.
  if (!inputs.layOut(program, slots).isOk() ||
      !results.layOut(program, slots).isOk())
    return std::numeric_limits<uint64_t>::max() / 4;
  return inputs.bytes() + results.bytes();
}

/// What a session of `entry` takes of the device, its rings as large as they
/// may become; training takes the evaluation along. 0 for what the device does
/// not run.
static uint64_t bytesNeeded(const Pack &pack, const std::string &entry,
                            int64_t batch, const config::Config &config,
                            const Device &device) {
  const artifact::Metadata &meta = pack.metadata();
  const artifact::Program *program = findProgramFor(pack, device, entry, batch),
                          *eval = nullptr;
  if (!program)
    return 0;
  for (const artifact::Entry &other : meta.entries())
    if (other.kind() == artifact::Entry::EVAL && !eval)
      eval = findProgramFor(pack, device, other.name(), batch);
  if (pack.findEntry(entry)->kind() != artifact::Entry::TRAIN ||
      config.text("data.eval").empty())
    eval = nullptr;
  uint64_t arena = program->arena_bytes();
  uint64_t workspace = program->workspace_bytes();
  uint64_t rings =
      ringBytes(*program, config.isAuto("train.sink_steps")
                              ? 64
                              : config.integer("train.sink_steps"));
  if (eval) {
    arena = std::max<uint64_t>(arena, eval->arena_bytes());
    workspace = std::max<uint64_t>(workspace, eval->workspace_bytes());
    rings += ringBytes(*eval, 32);
  }
  constexpr uint64_t regions = 5;
  return meta.globals_bytes() + meta.state_bytes() + meta.constants_bytes() +
         arena + workspace + rings + regions * bufferAlignment;
}

/// The largest of several profiles that fits.
static int64_t largestThatFits(const Pack &pack, const std::string &entry,
                               const config::Config &config,
                               const Device &device, Console &console) {
  std::vector<int64_t> batches = pack.batches(entry);
  std::string known, refused;
  for (int64_t batch : batches)
    known += join(known.empty() ? "" : ", ", batch);
  uint64_t available = device.availableBytes();
  size_t chosen = batches.size();
  while (chosen > 0) {
    uint64_t needed =
        bytesNeeded(pack, entry, batches[chosen - 1], config, device);
    if (needed <= available)
      break;
    --chosen;
    refused = join(batches[chosen], " needs ", bytesToString(needed), ", ",
                   device.name(), " has ", bytesToString(available), " left");
  }
  if (chosen == 0) {
    console.line(join("batch size: ", batches[0], ", the smallest of ", known,
                      ": ", refused));
    return batches[0];
  }
  console.line(join("batch size: ", batches[chosen - 1], ", the largest of ",
                    known, refused.empty() ? "" : " that fits: ", refused));
  return batches[chosen - 1];
}

Result<int64_t> chooseBatch(const Pack &pack, const std::string &entry,
                            const config::Config &config, const Device &device,
                            Console &console) {
  std::vector<int64_t> batches = pack.batches(entry);
  if (batches.empty())
    return makeError(StatusCode::BadArtifact, "entry '", entry,
                     "' has no compiled profile");
  if (config.isAuto("train.batch_size"))
    return batches.size() == 1
               ? batches[0]
               : largestThatFits(pack, entry, config, device, console);
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
