//===- Checker.cpp - tables, globals and targets of the metadata ----------===//

#include "runtime/artifact/Checker.h"
#include "runtime/artifact/CheckProgram.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace weft {

using artifact::CodeVariant;
using artifact::DimSize;
using artifact::Entry;
using artifact::Global;
using artifact::Initializer;
using artifact::Metadata;
using artifact::Profile;
using artifact::Program;
using artifact::SectionKind;
using artifact::Slice;
using artifact::Target;
using artifact::TensorType;

//===----------------------------------------------------------------------===//
// Pieces shared with CheckProgram.cpp
//===----------------------------------------------------------------------===//

Result<uint64_t> checkType(const TensorType &type) {
  if (!dtypeFromNumber(type.dtype()))
    return badPack("element type ", int(type.dtype()), " is unknown");
  if (type.names_size() != 0 && type.names_size() != type.sizes_size())
    return badPack(type.names_size(), " dim names for ", type.sizes_size(),
                   " sizes");
  TensorShape shape = toShape(type);
  Result<uint64_t> bytes = byteCount(shape.dtype, shape.sizes);
  if (!bytes.isOk())
    return Status(StatusCode::BadArtifact,
                  std::string(bytes.status().message()));
  return bytes;
}

Status checkSlice(const Slice &slice, const RegionBytes &regions) {
  static constexpr const char *names[] = {"arena",     "globals",   "state",
                                          "constants", "workspace", "inputs",
                                          "results"};
  size_t region = static_cast<size_t>(slice.region());
  if (slice.region() < 0 || region >= regions.size())
    return badPack("region ", int(slice.region()), " is unknown");
  uint64_t size = regions[region];
  if (slice.offset() > size || slice.bytes() > size - slice.offset())
    return badPack("bytes [", slice.offset(), ", +", slice.bytes(),
                   ") reach out of region ", names[region], " of ", size,
                   " bytes");
  return ok();
}

Status checkDisjoint(std::vector<NamedRange> ranges) {
  std::sort(ranges.begin(), ranges.end(),
            [](const auto &a, const auto &b) { return a.offset < b.offset; });
  const NamedRange *last = nullptr;
  for (const NamedRange &range : ranges) {
    if (range.bytes == 0)
      continue;
    if (last && range.offset < last->offset + last->bytes)
      return badPack("'", last->name, "' and '", range.name,
                     "' overlap at byte ", range.offset);
    last = &range;
  }
  return ok();
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

namespace {
class MetadataChecker {
public:
  MetadataChecker(const Metadata &metadata, std::span<const Section> table)
      : meta(metadata), sections(table) {}

  Status check();

private:
  Status checkRegions();
  Status checkEntries();
  Status checkProfiles();
  Status checkTargets();
  Status checkVariant(const Target &target, const CodeVariant &variant);
  Status checkGlobals();
  Status checkGlobal(const Global &global);
  Status checkPrograms();

  const Metadata &meta;
  std::span<const Section> sections;
};
} // namespace

Status MetadataChecker::check() {
  WEFT_RETURN_IF_ERROR(checkRegions());
  WEFT_RETURN_IF_ERROR(checkEntries());
  WEFT_RETURN_IF_ERROR(checkProfiles());
  WEFT_RETURN_IF_ERROR(checkTargets());
  WEFT_RETURN_IF_ERROR(checkGlobals());
  return checkPrograms();
}

Status MetadataChecker::checkRegions() {
  uint64_t constants = 0;
  for (const Section &section : sections)
    if (section.kind == SectionKind::Constants)
      constants = section.bytes.size();
  if (meta.constants_bytes() != constants)
    return badPack("constants: ", meta.constants_bytes(),
                   " bytes promised, the section has ", constants);
  if (meta.globals_bytes() > largestRegion ||
      meta.state_bytes() > largestRegion)
    return badPack("globals or state are larger than ", largestRegion,
                   " bytes");
  return ok();
}

Status MetadataChecker::checkEntries() {
  std::set<std::string_view> names;
  for (const Entry &entry : meta.entries()) {
    if (entry.name().empty() || !names.insert(entry.name()).second)
      return badPack("entry '", entry.name(), "' is nameless or there twice");
    if (!Entry::Kind_IsValid(entry.kind()))
      return badPack("entry '", entry.name(), "': kind ", int(entry.kind()),
                     " is unknown");
  }
  return ok();
}

Status MetadataChecker::checkProfiles() {
  int index = 0;
  for (const Profile &profile : meta.profiles()) {
    if (profile.batch() < 1)
      return badPack("profile ", index, ": batch size ", profile.batch(),
                     ", expected at least 1");
    for (const DimSize &dim : profile.dims())
      if (dim.size() < 0)
        return badPack("profile ", index, ": dim ", dim.name(), " is ",
                       dim.size());
    ++index;
  }
  return ok();
}

Status MetadataChecker::checkTargets() {
  std::set<std::string_view> names;
  for (const Target &target : meta.targets()) {
    if (target.name().empty() || !names.insert(target.name()).second)
      return badPack("target '", target.name(), "' is nameless or there twice");
    for (const CodeVariant &variant : target.variants()) {
      Status status = checkVariant(target, variant);
      if (!status.isOk())
        return std::move(status).withContext(
            join("target '", target.name(), "', variant ", variant.isa()));
    }
  }
  return ok();
}

Status MetadataChecker::checkVariant(const Target &target,
                                     const CodeVariant &variant) {
  if (variant.section() >= sections.size())
    return badPack("code section ", variant.section(), " of ", sections.size());
  const Section &section = sections[variant.section()];
  bool isCpu = target.name() == "cpu";
  bool fits = isCpu ? section.kind == SectionKind::CpuElf
                    : section.kind == SectionKind::Cubin ||
                          section.kind == SectionKind::Ptx;
  if (!fits)
    return badPack("section ", variant.section(), " at byte ", section.offset,
                   " holds no code of this target");
  return ok();
}

//===----------------------------------------------------------------------===//
// Globals
//===----------------------------------------------------------------------===//

static Status checkInitializer(const Global &global) {
  const Initializer &init = global.initializer();
  auto arguments = init.arguments();
  static constexpr int counts[] = {1, 2, 2, 1};
  if (!Initializer::Kind_IsValid(init.kind()))
    return badPack("initialiser ", int(init.kind()), " is unknown");
  if (arguments.size() != counts[init.kind()])
    return badPack("initialiser ", int(init.kind()), " has ", arguments.size(),
                   " arguments, expected ", counts[init.kind()]);
  // A constant may be infinite (a running minimum); a spread may not.
  if (init.kind() != Initializer::CONSTANT)
    for (double argument : arguments)
      if (!std::isfinite(argument))
        return badPack("an argument of the initialiser is not finite");
  if (init.kind() == Initializer::UNIFORM && arguments[0] > arguments[1])
    return badPack("uniform from ", arguments[0], " to ", arguments[1]);
  if (init.kind() == Initializer::NORMAL && arguments[1] < 0)
    return badPack("normal with spread ", arguments[1]);
  if (init.kind() == Initializer::ORTHOGONAL && global.type().sizes_size() < 2)
    return badPack("an orthogonal initialiser needs rank 2 or more");
  return ok();
}

Status MetadataChecker::checkGlobal(const Global &global) {
  if (!Global::Kind_IsValid(global.kind()))
    return badPack("kind ", int(global.kind()), " is unknown");
  WEFT_ASSIGN_OR_RETURN(uint64_t bytes, checkType(global.type()));
  if (global.bytes() != bytes)
    return badPack(global.bytes(), " bytes, its type has ", bytes);
  bool inState =
      global.kind() == Global::STATE || global.kind() == Global::HYPER;
  uint64_t size = inState ? meta.state_bytes() : meta.globals_bytes();
  if (global.offset() % bufferAlignment)
    return badPack("offset ", global.offset(), " is no multiple of ",
                   bufferAlignment);
  if (global.offset() > size || bytes > size - global.offset())
    return badPack("bytes [", global.offset(), ", +", bytes,
                   ") reach out of its region of ", size, " bytes");
  // The executor writes this one by itself.
  if (global.name() == "state.valid" &&
      (global.type().dtype() != artifact::I32 || global.type().sizes_size()))
    return badPack("expected i32 of rank 0");
  return checkInitializer(global);
}

Status MetadataChecker::checkGlobals() {
  std::set<std::string_view> names, parameters;
  std::vector<NamedRange> globals, state;
  for (const Global &global : meta.globals()) {
    if (global.name().empty() || !names.insert(global.name()).second)
      return badPack("global '", global.name(), "' is nameless or there twice");
    Status status = checkGlobal(global);
    if (!status.isOk())
      return std::move(status).withContext(
          join("global '", global.name(), "'"));
    if (global.kind() == Global::PARAMETER)
      parameters.insert(global.name());
    bool inState =
        global.kind() == Global::STATE || global.kind() == Global::HYPER;
    (inState ? state : globals)
        .push_back({global.offset(), global.bytes(), global.name()});
  }
  for (const Global &global : meta.globals())
    if (global.kind() == Global::OPTIMIZER && !global.owner().empty() &&
        !parameters.count(global.owner()))
      return badPack("global '", global.name(), "': its owner '",
                     global.owner(), "' is no parameter");
  WEFT_RETURN_IF_ERROR(checkDisjoint(std::move(globals)));
  return checkDisjoint(std::move(state));
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

Status MetadataChecker::checkPrograms() {
  std::set<std::tuple<std::string_view, uint32_t, uint32_t>> seen;
  for (const Program &program : meta.programs()) {
    std::string what = join("program '", program.entry(), "' profile ",
                            program.profile(), " target ", program.target());
    bool known = std::any_of(
        meta.entries().begin(), meta.entries().end(),
        [&](const Entry &entry) { return entry.name() == program.entry(); });
    if (!known)
      return badPack(what, ": there is no such entry");
    if (program.profile() >= uint32_t(meta.profiles_size()) ||
        program.target() >= uint32_t(meta.targets_size()))
      return badPack(what, ": there are ", meta.profiles_size(),
                     " profiles and ", meta.targets_size(), " targets");
    if (!seen.insert({program.entry(), program.profile(), program.target()})
             .second)
      return badPack(what, ": there twice");
    Status status = checkProgram(meta, program);
    if (!status.isOk())
      return std::move(status).withContext(what);
  }
  return ok();
}

Status checkMetadata(const Metadata &metadata,
                     std::span<const Section> sections) {
  return MetadataChecker(metadata, sections).check().withContext("metadata");
}

} // namespace weft
