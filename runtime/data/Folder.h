//===- Folder.h - fields found in a directory -----------------------------===//

#ifndef WEFT_RUNTIME_DATA_FOLDER_H
#define WEFT_RUNTIME_DATA_FOLDER_H

#include "runtime/data/Dataset.h"

#include <memory>

namespace weft::data {

/// Which fields to look for, and where.
struct FolderRequest {
  std::string directory;
  /// DIRECTORY/train and train-images*; otherwise DIRECTORY/eval and t10k-*.
  bool training = true;
  /// auto, idx or npy.
  std::string format = "auto";
  std::vector<std::string> fields;
};

/// A dataset over NAME.npy files, or over IDX files as `image` and `label`.
/// BadData names the missing field, the names it could have and what is there,
/// and says so when counts of samples differ.
Result<std::unique_ptr<Dataset>> openFolder(const FolderRequest &request);

/// A dataset of one field that is one file, or bytes read from elsewhere.
Result<std::unique_ptr<Dataset>> openArray(const std::string &path,
                                           const std::string &field);
Result<std::unique_ptr<Dataset>>
openArrayBytes(std::span<const std::byte> bytes, const std::string &name,
               const std::string &field);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_FOLDER_H
