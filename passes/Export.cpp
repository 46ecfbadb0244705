//===- Export.cpp - from planned modules to a .weftpack -------------------===//
//
/// \file
///     module @lenet (B = 64)         \    metadata: globals, entries, programs
///     module @lenet (B = 1)           \   cpu-elf per instruction set
///     module @lenet (B = 64, cuda)    /   cubin per architecture, ptx
///     module @lenet (B = 1, cuda)    /    constants
//
//===----------------------------------------------------------------------===//

#include "passes/Export.h"

#include "passes/Phases.h"
#include "passes/Targets.h"
#include "passes/codegen/ObjectEmitter.h"
#include "passes/export/Kernels.h"
#include "passes/export/Programs.h"
#include "runtime/artifact/Writer.h"

using namespace mlir;
using namespace weft;
using artifact::SectionKind;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// Copies the elements of `value` to `out`, one byte per bool.
static void copyElements(ElementsAttr value, char *out) {
  Type element = value.getElementType();
  int64_t width = plan::elementBytes(element);
  auto put = [&](const APInt &bits) {
    for (int64_t at = 0; at < width; ++at) {
      unsigned count = std::min<unsigned>(8, bits.getBitWidth() - 8 * at);
      *out++ = char(bits.extractBitsAsZExtValue(count, 8 * at));
    }
  };
  if (isa<mlir::FloatType>(element))
    for (const APFloat &number : value.getValues<APFloat>())
      put(number.bitcastToAPInt());
  else
    for (const APInt &number : value.getValues<APInt>())
      put(number);
}

static std::string collectConstants(ModuleOp module) {
  std::string bytes;
  for (auto constant : module.getOps<plan::ConstantOp>()) {
    plan::SliceAttr slice = constant.getSlice();
    int64_t end = plan::alignBytes(slice.getEnd());
    if (end > int64_t(bytes.size()))
      bytes.resize(end, '\0');
    copyElements(constant.getValue(), bytes.data() + slice.getOffset());
  }
  return bytes;
}

//===----------------------------------------------------------------------===//
// Globals, entries, profiles
//===----------------------------------------------------------------------===//

static FailureOr<std::string> describe(GlobalOp global) {
  auto slice = global->getAttrOfType<plan::SliceAttr>(plan::globalSliceName);
  if (!slice)
    return global.emitOpError("has no slice; run `assign-memory` first");
  artifact::Global out;
  out.set_name(global.getSymName().str());
  out.set_kind(
      static_cast<artifact::Global::Kind>(static_cast<int>(global.getKind())));
  writeType(global.getTensorType(), global->getAttrOfType<ArrayAttr>("dims"),
            out.mutable_type());
  out.mutable_initializer()->set_kind(static_cast<artifact::Initializer::Kind>(
      static_cast<int>(global.getInit().getKind())));
  for (double value : global.getInit().getValues().asArrayRef())
    out.mutable_initializer()->add_arguments(value);
  out.set_offset(slice.getOffset());
  out.set_bytes(slice.getBytes());
  if (global.getOwner())
    out.set_owner(global.getOwner()->str());
  return out.SerializeAsString();
}

/// Every profile lays out the same globals in the same way.
static LogicalResult writeGlobals(ArrayRef<ModuleOp> modules,
                                  artifact::Metadata &metadata) {
  std::vector<std::string> first;
  for (auto [profile, module] : llvm::enumerate(modules)) {
    size_t index = 0;
    for (auto global : ModuleOp(module).getOps<GlobalOp>()) {
      FailureOr<std::string> text = describe(global);
      if (failed(text))
        return failure();
      if (profile == 0)
        first.push_back(*text);
      else if (index >= first.size() || first[index] != *text)
        return global.emitOpError("differs from the global of the first "
                                  "profile; profiles share their globals");
      ++index;
    }
    if (index != first.size())
      return ModuleOp(module).emitError("has ")
             << index << " globals, the first profile has " << first.size();
  }
  int64_t globals = 0, state = 0;
  for (const std::string &text : first) {
    artifact::Global *global = metadata.add_globals();
    global->ParseFromString(text);
    bool isState = global->kind() == artifact::Global::STATE ||
                   global->kind() == artifact::Global::HYPER;
    int64_t &end = isState ? state : globals;
    end = std::max(end, plan::alignBytes(global->offset() + global->bytes()));
  }
  metadata.set_globals_bytes(globals);
  metadata.set_state_bytes(state);
  return success();
}

static void writeEntries(ModuleOp module, artifact::Metadata &metadata) {
  for (auto program : module.getOps<plan::ProgramOp>()) {
    artifact::Entry *entry = metadata.add_entries();
    entry->set_name(program.getSymName().str());
    entry->set_kind(static_cast<artifact::Entry::Kind>(
        static_cast<int>(program.getKind())));
  }
}

static void writeProfile(ModuleOp module, artifact::Profile *out) {
  int64_t batch = 0;
  for (auto program : module.getOps<plan::ProgramOp>()) {
    if (out->dims_size() == 0)
      for (NamedAttribute dim : program.getProfile()) {
        artifact::DimSize *written = out->add_dims();
        written->set_name(dim.getName().str());
        if (auto size = dyn_cast<IntegerAttr>(dim.getValue()))
          written->set_size(size.getInt());
      }
    bool hasInputs = !program.getBody().getOps<plan::InputOp>().empty();
    if (batch == 0 && hasInputs)
      batch = program.getBatch();
  }
  out->set_batch(std::max<int64_t>(batch, 1));
}

//===----------------------------------------------------------------------===//
// Pack
//===----------------------------------------------------------------------===//

/// The modules of one kind of target, one per profile.
struct TargetModules {
  TargetKind kind;
  SmallVector<ModuleOp> modules;
};

/// Groups modules by target; every group must have the same profiles.
static FailureOr<std::vector<TargetModules>>
groupByTarget(ArrayRef<ModuleOp> modules) {
  std::vector<TargetModules> groups;
  for (ModuleOp module : modules) {
    FailureOr<TargetKind> kind = getTarget(module);
    if (failed(kind))
      return failure();
    auto group = llvm::find_if(
        groups, [&](const TargetModules &each) { return each.kind == *kind; });
    if (group == groups.end())
      group = groups.insert(groups.end(), {*kind, {}});
    group->modules.push_back(module);
  }
  for (const TargetModules &group : groups)
    if (group.modules.size() != groups.front().modules.size())
      return group.modules.front()->emitError("target ")
             << stringifyTarget(group.kind) << " has " << group.modules.size()
             << " profiles, " << stringifyTarget(groups.front().kind) << " has "
             << groups.front().modules.size();
  return groups;
}

namespace {
/// Programs and what they share.
struct PackParts {
  SourceMap sources;
  std::string constants;
  llvm::StringMap<int64_t> constantsBases;
};
} // namespace

static LogicalResult writePrograms(const TargetModules &group, uint32_t target,
                                   const PackedKernels &kernels,
                                   PackParts &parts,
                                   artifact::Metadata &metadata) {
  for (auto [profile, module] : llvm::enumerate(group.modules)) {
    std::string bytes = collectConstants(module);
    auto [base, isNew] =
        parts.constantsBases.try_emplace(bytes, parts.constants.size());
    if (isNew)
      parts.constants += bytes;
    ProgramContext context = {parts.sources, base->second,
                              kernels.renamed[profile]};
    for (auto program : ModuleOp(module).getOps<plan::ProgramOp>()) {
      artifact::Program *out = metadata.add_programs();
      out->set_profile(profile);
      out->set_target(target);
      if (failed(writeProgram(program, context, out)))
        return failure();
    }
  }
  return success();
}

static void writeLocations(const SourceMap &sources,
                           artifact::Metadata &metadata) {
  for (const SourcePlace &place : sources.getPlaces()) {
    artifact::Location *location = metadata.add_locations();
    location->set_file(place.file);
    location->set_line(place.line);
    location->set_column(place.column);
  }
}

static SectionKind sectionKindOf(StringRef isa, TargetKind kind) {
  if (kind == TargetKind::Cpu)
    return SectionKind::CpuElf;
  return isa.starts_with("compute_") ? SectionKind::Ptx : SectionKind::Cubin;
}

static void writeCode(TargetKind kind, PackedKernels &kernels,
                      PackWriter &writer, artifact::Metadata &metadata) {
  artifact::Target *target = metadata.add_targets();
  target->set_name(stringifyTarget(kind).str());
  for (CodeObject &object : kernels.objects) {
    artifact::CodeVariant *variant = target->add_variants();
    variant->set_isa(object.isa);
    for (std::string &feature : featuresOf(object.isa))
      variant->add_features(std::move(feature));
    variant->set_section(writer.addSection(sectionKindOf(object.isa, kind),
                                           target->name() + ":" + object.isa,
                                           std::move(object.bytes)));
  }
}

static bool isDim(StringRef name, const artifact::Metadata &metadata) {
  return llvm::any_of(metadata.profiles(), [&](const auto &profile) {
    return llvm::any_of(profile.dims(),
                        [&](const auto &dim) { return dim.name() == name; });
  });
}

/// After the profiles.
static void writeFlags(const CompileOptions &options,
                       artifact::Metadata &metadata) {
  metadata.set_compiler("weftc " WEFT_VERSION);
  metadata.add_flags("-O" + std::to_string(options.optLevel));
  metadata.add_flags("--precision=" + options.precision);
  for (const std::string &binding : options.bindings)
    if (!isDim(StringRef(binding).split('=').first, metadata))
      metadata.add_flags("-D " + binding);
  if (options.finiteMath)
    metadata.add_flags("-ffinite-math-only");
  for (const std::string &pass : options.disabledPasses)
    metadata.add_flags("-fno-" + pass);
  for (const std::string &category : options.disabledClusters)
    metadata.add_flags("-fno-cluster=" + category);
  if (options.passLimit >= 0)
    metadata.add_flags("-fpass-limit=" + std::to_string(options.passLimit));
}

FailureOr<std::string> weft::exportPack(ArrayRef<ModuleOp> modules,
                                        const CompileOptions &options) {
  assert(!modules.empty() && "a pack has at least one profile");
  for (ModuleOp module : modules) {
    FailureOr<Phase> phase = getPhase(module);
    if (failed(phase))
      return failure();
    if (*phase != Phase::Lowered)
      return module.emitError("is in phase ")
             << stringifyPhase(*phase) << "; lowered was expected";
  }
  artifact::Metadata metadata;
  metadata.set_model(ModuleOp(modules.front()).getName().value_or("").str());
  FailureOr<std::vector<TargetModules>> groups = groupByTarget(modules);
  if (failed(groups) || failed(writeGlobals(modules, metadata)))
    return failure();
  writeEntries(modules.front(), metadata);
  for (ModuleOp module : groups->front().modules)
    writeProfile(module, metadata.add_profiles());
  writeFlags(options, metadata);

  PackWriter writer;
  PackParts parts{SourceMap(modules.front()), {}, {}};
  for (auto [target, group] : llvm::enumerate(*groups)) {
    FailureOr<PackedKernels> kernels =
        packKernels(group.modules, group.kind, options);
    if (failed(kernels))
      return failure();
    writeCode(group.kind, *kernels, writer, metadata);
    if (failed(writePrograms(group, target, *kernels, parts, metadata)))
      return failure();
  }
  writeLocations(parts.sources, metadata);
  std::string &constants = parts.constants;
  metadata.set_constants_bytes(constants.size());
  if (!constants.empty())
    writer.addSection(SectionKind::Constants, "", std::move(constants));
  Result<std::string> bytes = writer.finish(metadata);
  if (!bytes.isOk())
    return ModuleOp(modules.front()).emitError("cannot be packed: ")
           << llvm::StringRef(bytes.status().message());
  return std::move(*bytes);
}
