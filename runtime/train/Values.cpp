//===- Values.cpp - a session's globals as named tensors ------------------===//

#include "runtime/train/Values.h"

#include <algorithm>

namespace weft::train {

static bool belongsTo(const artifact::Global &global, ValueGroup group) {
  if (global.name() == "state.valid")
    return false;
  bool model = global.kind() == artifact::Global::PARAMETER ||
               global.kind() == artifact::Global::BUFFER;
  return model == (group == ValueGroup::Model);
}

Result<ValueBuffer> ValueBuffer::create(const Session &session,
                                        ValueGroup group) {
  ValueBuffer buffer;
  uint64_t total = 0;
  std::vector<std::pair<uint64_t, uint64_t>> places;
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    if (!belongsTo(global, group))
      continue;
    TensorShape shape = toShape(global.type());
    WEFT_ASSIGN_OR_RETURN(uint64_t bytes, byteCount(shape.dtype, shape.sizes));
    buffer.list.push_back({global.name(), shape.dtype, shape.sizes, {}});
    places.emplace_back(total, bytes);
    total += (bytes + 7) / 8 * 8;
  }
  WEFT_ASSIGN_OR_RETURN(buffer.memory,
                        HostMemory::allocate(total, "a copy for checkpoints"));
  for (size_t i = 0; i < places.size(); ++i)
    buffer.list[i].values =
        buffer.memory.bytes().subspan(places[i].first, places[i].second);
  return buffer;
}

Status ValueBuffer::read(const Session &session) {
  for (const NamedTensor &tensor : list) {
    size_t offset = size_t(tensor.values.data() - memory.data());
    WEFT_RETURN_IF_ERROR(session.readGlobal(
        tensor.name, memory.bytes().subspan(offset, tensor.values.size())));
  }
  return ok();
}

std::vector<std::string> differences(const Session &session, ValueGroup group,
                                     std::span<const NamedTensor> tensors) {
  std::vector<std::string> lines;
  auto find = [&](const std::string &name) {
    return std::find_if(tensors.begin(), tensors.end(),
                        [&](auto &tensor) { return tensor.name == name; });
  };
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    if (!belongsTo(global, group))
      continue;
    TensorShape wanted = toShape(global.type());
    auto found = find(global.name());
    if (found == tensors.end()) {
      lines.push_back(join("missing: ", global.name(), " ", wanted.toString()));
      continue;
    }
    TensorShape given{found->dtype, found->sizes};
    if (given != wanted)
      lines.push_back(join("differs: ", global.name(), " is ", given.toString(),
                           ", expected ", wanted.toString()));
  }
  for (const NamedTensor &tensor : tensors) {
    const artifact::Global *global = session.findGlobal(tensor.name);
    if (!global || !belongsTo(*global, group))
      lines.push_back(join("unknown: ", tensor.name, " ",
                           TensorShape{tensor.dtype, tensor.sizes}.toString()));
  }
  return lines;
}

Status writeValues(Session &session, std::span<const NamedTensor> tensors) {
  for (const NamedTensor &tensor : tensors)
    WEFT_RETURN_IF_ERROR(session.writeGlobal(tensor.name, tensor.values));
  return ok();
}

Status differenceError(std::string_view name,
                       const std::vector<std::string> &lines) {
  std::string text =
      join(lines.size(), " difference", lines.size() == 1 ? "" : "s",
           " between ", name, " and the pack:");
  for (const std::string &line : lines)
    text += "\n  " + line;
  return Status(StatusCode::BadArtifact, text);
}

} // namespace weft::train
