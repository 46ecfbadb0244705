//===- Npz.cpp - a writer of stored zip members ---------------------------===//

#include "runtime/data/Npz.h"

#include "runtime/data/Npy.h"

#include <zlib.h>

namespace weft::data {

namespace {

void put(std::string &out, uint32_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i)
    out += char(value >> (8 * i) & 0xff);
}

/// The fields that the local and the central header share: version, flags,
/// method (stored), time and date (the zip epoch), checksum, sizes, name.
void putCommon(std::string &out, uint32_t checksum, uint32_t size,
               const std::string &name) {
  put(out, 20, 2);
  put(out, 0, 2);
  put(out, 0, 2);
  put(out, 0, 2);
  put(out, 0x21, 2);
  put(out, checksum, 4);
  put(out, size, 4);
  put(out, size, 4);
  put(out, uint32_t(name.size()), 2);
  put(out, 0, 2);
}

} // namespace

Result<std::string> makeNpz(std::span<const NamedArray> arrays) {
  std::string out, directory;
  for (const NamedArray &array : arrays) {
    WEFT_ASSIGN_OR_RETURN(std::string member,
                          makeNpyHeader(array.dtype, array.sizes));
    if (out.size() + member.size() + array.values.size() > 0xf0000000)
      return makeError(StatusCode::Usage,
                       "more than 4 GiB do not fit an .npz; predict fewer "
                       "samples at a time");
    member.append(reinterpret_cast<const char *>(array.values.data()),
                  array.values.size());
    uint32_t checksum = uint32_t(crc32_z(
        0, reinterpret_cast<const Bytef *>(member.data()), member.size()));
    std::string name = array.name + ".npy";
    uint32_t offset = uint32_t(out.size());
    put(out, 0x04034b50, 4);
    putCommon(out, checksum, uint32_t(member.size()), name);
    out += name;
    out += member;
    put(directory, 0x02014b50, 4);
    put(directory, 20, 2);
    putCommon(directory, checksum, uint32_t(member.size()), name);
    put(directory, 0, 2); // comment
    put(directory, 0, 2); // disk
    put(directory, 0, 2); // internal attributes
    put(directory, 0, 4); // external attributes
    put(directory, offset, 4);
    directory += name;
  }
  uint32_t start = uint32_t(out.size());
  out += directory;
  put(out, 0x06054b50, 4);
  put(out, 0, 4);
  put(out, uint32_t(arrays.size()), 2);
  put(out, uint32_t(arrays.size()), 2);
  put(out, uint32_t(directory.size()), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

} // namespace weft::data
