//===- Folder.cpp - fields found in a directory ---------------------------===//

#include "runtime/data/Folder.h"

#include "runtime/base/File.h"
#include "runtime/data/TensorFile.h"

namespace weft::data {

namespace {

/// Array files with equal counts of samples.
class ArrayDataset final : public Dataset {
public:
  Status add(const std::string &field, TensorFile file);
  int64_t size() const override { return files[0].samples(); }
  Status read(size_t field, std::span<const int64_t> samples,
              std::span<std::byte> out) const override;

private:
  std::vector<TensorFile> files;
};

Status ArrayDataset::add(const std::string &field, TensorFile file) {
  if (!files.empty() && file.samples() != files[0].samples())
    return makeError(StatusCode::BadData, file.path(), ": ", file.samples(),
                     " samples, expected ", files[0].samples(), " as in ",
                     files[0].path());
  fieldList.push_back({field, file.dtype(), file.sampleSizes(), file.path()});
  files.push_back(std::move(file));
  return ok();
}

Status ArrayDataset::read(size_t field, std::span<const int64_t> samples,
                          std::span<std::byte> out) const {
  const TensorFile &file = files[field];
  size_t bytes = file.sampleBytes();
  for (size_t i = 0; i < samples.size(); ++i)
    WEFT_RETURN_IF_ERROR(file.read(samples[i], out.subspan(i * bytes, bytes)));
  return ok();
}

/// The first file whose name starts with `prefix`, uncompressed preferred.
std::string findIdx(const std::vector<DirectoryEntry> &entries,
                    const std::string &prefix) {
  std::string compressed;
  for (const DirectoryEntry &entry : entries) {
    if (entry.isDirectory || !entry.name.starts_with(prefix))
      continue;
    if (!entry.name.ends_with(".gz"))
      return entry.name;
    compressed = entry.name;
  }
  return compressed;
}

/// The file of `field`, "" when there is none; `expected` gathers the names
/// that were looked for.
std::string findField(const FolderRequest &request,
                      const std::vector<DirectoryEntry> &entries,
                      const std::string &field, std::string &expected) {
  if (request.format != "idx") {
    expected = field + ".npy";
    for (const DirectoryEntry &entry : entries)
      if (!entry.isDirectory && entry.name == expected)
        return entry.name;
  }
  if (request.format != "npy" && (field == "image" || field == "label")) {
    std::string prefix =
        join(request.training ? "train-" : "t10k-", field, "s");
    expected += join(expected.empty() ? "" : " or ", prefix, "*");
    return findIdx(entries, prefix);
  }
  return "";
}

std::string namesOf(const std::vector<DirectoryEntry> &entries) {
  std::string text;
  size_t shown = std::min<size_t>(entries.size(), 5);
  for (size_t i = 0; i < shown; ++i)
    text +=
        join(i ? ", " : "", entries[i].name, entries[i].isDirectory ? "/" : "");
  if (entries.size() > shown)
    text += join(" and ", entries.size() - shown, " more");
  return text.empty() ? "nothing" : text;
}

} // namespace

Result<std::unique_ptr<Dataset>> openFolder(const FolderRequest &request) {
  if (!isDirectory(request.directory))
    return makeError(StatusCode::BadData, "no folder ", request.directory,
                     "; expected one with NAME.npy or IDX files");
  std::string split =
      joinPath(request.directory, request.training ? "train" : "eval");
  std::string directory = isDirectory(split) ? split : request.directory;
  Result<std::vector<DirectoryEntry>> entries = listDirectory(directory);
  if (!entries.isOk())
    return entries.takeStatus();
  auto dataset = std::make_unique<ArrayDataset>();
  for (const std::string &field : request.fields) {
    std::string expected;
    std::string name = findField(request, *entries, field, expected);
    if (name.empty())
      return makeError(StatusCode::BadData, directory, ": no file for input '",
                       field, "'; expected ", expected, ", found ",
                       namesOf(*entries));
    WEFT_ASSIGN_OR_RETURN(TensorFile file,
                          TensorFile::open(joinPath(directory, name)));
    WEFT_RETURN_IF_ERROR(dataset->add(field, std::move(file)));
  }
  return std::unique_ptr<Dataset>(std::move(dataset));
}

Result<std::unique_ptr<Dataset>> openArray(const std::string &path,
                                           const std::string &field) {
  WEFT_ASSIGN_OR_RETURN(TensorFile file, TensorFile::open(path));
  auto dataset = std::make_unique<ArrayDataset>();
  WEFT_RETURN_IF_ERROR(dataset->add(field, std::move(file)));
  return std::unique_ptr<Dataset>(std::move(dataset));
}

Result<std::unique_ptr<Dataset>>
openArrayBytes(std::span<const std::byte> bytes, const std::string &name,
               const std::string &field) {
  WEFT_ASSIGN_OR_RETURN(TensorFile file, TensorFile::fromBytes(bytes, name));
  auto dataset = std::make_unique<ArrayDataset>();
  WEFT_RETURN_IF_ERROR(dataset->add(field, std::move(file)));
  return std::unique_ptr<Dataset>(std::move(dataset));
}

} // namespace weft::data
