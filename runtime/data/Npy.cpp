//===- Npy.cpp - headers of NPY files -------------------------------------===//

#include "runtime/data/Npy.h"

#include <charconv>

namespace weft::data {

namespace {

/// Reads the Python literal of an NPY header: a dict of three known keys.
class HeaderParser {
public:
  HeaderParser(std::string_view literal, const std::string &file)
      : text(literal), path(file) {}

  Result<ArrayHeader> parse();

private:
  Status fail(std::string_view what) const {
    return makeError(StatusCode::BadData, path, ": NPY header: ", what);
  }
  void skipSpace() {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n'))
      ++at;
  }
  bool accept(char c) {
    skipSpace();
    bool found = at < text.size() && text[at] == c;
    at += found;
    return found;
  }
  std::optional<std::string_view> quoted();
  Status parseEntry(std::string_view key, ArrayHeader &header);
  Status parseDescr(ArrayHeader &header);
  Status parseShape(ArrayHeader &header);

  std::string_view text;
  const std::string &path;
  size_t at = 0;
  bool fortran = false;
  unsigned seen = 0;
};

std::optional<std::string_view> HeaderParser::quoted() {
  skipSpace();
  if (at >= text.size() || (text[at] != '\'' && text[at] != '"'))
    return std::nullopt;
  size_t end = text.find(text[at], at + 1);
  if (end == std::string_view::npos)
    return std::nullopt;
  std::string_view result = text.substr(at + 1, end - at - 1);
  at = end + 1;
  return result;
}

Status HeaderParser::parseDescr(ArrayHeader &header) {
  std::optional<std::string_view> descr = quoted();
  if (!descr)
    return fail("records are not read; save one plain array per field");
  if (descr->find('O') != std::string_view::npos)
    return fail("pickled Python objects are never read; save a plain array");
  char order = descr->empty() ? '?' : descr->front();
  for (const DTypeRow &row : dtypeTable()) {
    std::string_view known = row.numpy;
    if (known.empty() || descr->size() < 2 ||
        descr->substr(1) != known.substr(1))
      continue;
    if (order != '<' && order != '>' && order != '|' && order != '=')
      break;
    header.dtype = row.dtype;
    header.bigEndian = order == '>' && row.bytes > 1;
    return ok();
  }
  return fail(join("type '", *descr,
                   "' is not read; expected float64, float32, float16, int64, "
                   "int32, int16, int8, uint8 or bool"));
}

Status HeaderParser::parseShape(ArrayHeader &header) {
  if (!accept('('))
    return fail("expected a tuple as shape");
  while (!accept(')')) {
    int64_t size = 0;
    skipSpace();
    auto [end, error] =
        std::from_chars(text.data() + at, text.data() + text.size(), size);
    if (error != std::errc() || size < 0 || header.sizes.size() == maxRank)
      return fail("expected sizes in shape");
    at = size_t(end - text.data());
    header.sizes.push_back(size);
    if (!accept(',') && (skipSpace(), at >= text.size() || text[at] != ')'))
      return fail("expected ',' or ')' in shape");
  }
  return ok();
}

Status HeaderParser::parseEntry(std::string_view key, ArrayHeader &header) {
  unsigned bit = key == "descr"           ? 1
                 : key == "fortran_order" ? 2
                 : key == "shape"         ? 4
                                          : 0;
  if (bit == 0 || (seen & bit))
    return fail(join("unexpected key '", key, "'"));
  seen |= bit;
  if (bit == 1)
    return parseDescr(header);
  if (bit == 4)
    return parseShape(header);
  skipSpace();
  fortran = text.substr(at).starts_with("True");
  if (!fortran && !text.substr(at).starts_with("False"))
    return fail("expected True or False as fortran_order");
  at += fortran ? 4 : 5;
  return ok();
}

Result<ArrayHeader> HeaderParser::parse() {
  ArrayHeader header;
  if (!accept('{'))
    return fail("expected a dict");
  while (!accept('}')) {
    std::optional<std::string_view> key = quoted();
    if (!key || !accept(':'))
      return fail("expected 'key': value");
    WEFT_RETURN_IF_ERROR(parseEntry(*key, header));
    if (!accept(',') && (skipSpace(), at >= text.size() || text[at] != '}'))
      return fail("expected ',' or '}'");
  }
  if (seen != 7)
    return fail("expected descr, fortran_order and shape");
  if (fortran && header.sizes.size() > 1)
    return fail("values in Fortran order are not read; save "
                "numpy.ascontiguousarray(x)");
  return header;
}

} // namespace

Result<ArrayHeader> parseNpyHeader(std::span<const std::byte> bytes,
                                   const std::string &path) {
  auto fail = [&](const auto &...parts) {
    return makeError(StatusCode::BadData, path, ": ", parts...);
  };
  if (bytes.size() < 10)
    return fail("an NPY file of ", bytes.size(), " bytes");
  int version = int(bytes[6]);
  if (version < 1 || version > 3)
    return fail("NPY version ", version, ", expected 1 to 3");
  size_t start = version == 1 ? 10 : 12;
  size_t length = size_t(bytes[8]) | size_t(bytes[9]) << 8;
  if (version > 1 && bytes.size() >= 12)
    length |= size_t(bytes[10]) << 16 | size_t(bytes[11]) << 24;
  if (start + length > std::min(bytes.size(), maxNpyHeaderBytes))
    return fail("the NPY header of ", length, " bytes does not fit the file");
  std::string_view literal(reinterpret_cast<const char *>(bytes.data()) + start,
                           length);
  WEFT_ASSIGN_OR_RETURN(ArrayHeader header,
                        HeaderParser(literal, path).parse());
  header.dataOffset = start + length;
  return header;
}

Result<std::string> makeNpyHeader(DType dtype, std::span<const int64_t> sizes) {
  const DTypeRow &row = dtypeRow(dtype);
  if (!*row.numpy)
    return makeError(StatusCode::Usage, "NumPy has no type for ", row.name,
                     "; write .jsonl or .csv");
  std::string shape;
  for (int64_t size : sizes)
    shape += join(size, ", ");
  std::string text =
      join("{'descr': '", row.numpy, "', 'fortran_order': False, 'shape': (",
           shape, "), }");
  // The values start at a multiple of 64 bytes; the header ends its line.
  size_t total = (10 + text.size() + 1 + 63) / 64 * 64;
  text.append(total - 10 - text.size() - 1, ' ');
  text += '\n';
  std::string header("\x93NUMPY\x01\x00", 8);
  header += char(text.size() & 0xff);
  header += char(text.size() >> 8);
  return header + text;
}

} // namespace weft::data
