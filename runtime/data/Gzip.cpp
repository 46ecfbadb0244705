//===- Gzip.cpp - zlib's inflate over a file ------------------------------===//

#include "runtime/data/Gzip.h"

#include <zlib.h>

#include <array>
#include <optional>

namespace weft::data {

struct GzipReader::State {
  std::optional<File> file;
  z_stream stream = {};
  bool initialised = false;
  bool fileEnded = false;
  bool memberEnded = false;
  std::array<std::byte, 1 << 16> input;
};

GzipReader::GzipReader() : state(std::make_unique<State>()) {}

GzipReader::~GzipReader() {
  if (state->initialised)
    inflateEnd(&state->stream);
}

Result<std::unique_ptr<GzipReader>> GzipReader::open(const std::string &path) {
  std::unique_ptr<GzipReader> reader(new GzipReader());
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
  WEFT_ASSIGN_OR_RETURN(reader->fileBytes, file.size());
  reader->state->file.emplace(std::move(file));
  // 15 bits of window, 16 for the gzip wrapper.
  if (inflateInit2(&reader->state->stream, 15 + 16) != Z_OK)
    return makeError(StatusCode::OutOfMemory, "no memory to inflate ", path);
  reader->state->initialised = true;
  return reader;
}

Status GzipReader::refill() {
  State &s = *state;
  if (s.stream.avail_in > 0 || s.fileEnded)
    return ok();
  WEFT_ASSIGN_OR_RETURN(size_t count, s.file->readSome(s.input));
  s.fileEnded = count == 0;
  s.stream.next_in = reinterpret_cast<Bytef *>(s.input.data());
  s.stream.avail_in = uInt(count);
  return ok();
}

Result<size_t> GzipReader::readSome(std::span<std::byte> out) {
  State &s = *state;
  s.stream.next_out = reinterpret_cast<Bytef *>(out.data());
  s.stream.avail_out = uInt(std::min(out.size(), size_t(1) << 30));
  size_t wanted = s.stream.avail_out;
  while (s.stream.avail_out == wanted) {
    WEFT_RETURN_IF_ERROR(refill());
    if (s.memberEnded && s.fileEnded)
      return size_t(0);
    if (s.memberEnded && inflateReset(&s.stream) != Z_OK)
      return makeError(StatusCode::Internal, "zlib cannot start again");
    s.memberEnded = false;
    int result = inflate(&s.stream, Z_NO_FLUSH);
    if (result == Z_STREAM_END)
      s.memberEnded = true;
    else if (result != Z_OK && result != Z_BUF_ERROR)
      return makeError(StatusCode::BadData, s.file->path(),
                       ": not a sound gzip file: ",
                       s.stream.msg ? s.stream.msg : "wrong data");
    else if (s.fileEnded && s.stream.avail_out == wanted)
      return makeError(StatusCode::BadData, s.file->path(),
                       ": the gzip data ends too early");
  }
  return wanted - s.stream.avail_out;
}

Status GzipReader::read(std::span<std::byte> out) {
  while (!out.empty()) {
    WEFT_ASSIGN_OR_RETURN(size_t count, readSome(out));
    if (count == 0)
      return makeError(StatusCode::BadData, state->file->path(), ": ends ",
                       out.size(), " bytes before its header says");
    out = out.subspan(count);
  }
  return ok();
}

Status GzipReader::expectEnd() {
  std::byte extra;
  WEFT_ASSIGN_OR_RETURN(size_t count, readSome({&extra, 1}));
  if (count != 0)
    return makeError(StatusCode::BadData, state->file->path(),
                     ": holds more bytes than its header says");
  return ok();
}

} // namespace weft::data
