//===- Json.cpp - JSON read with limits, numbers that round-trip ----------===//

#include "runtime/train/Json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace weft::train {

namespace {

constexpr unsigned maxDepth = 32;
constexpr size_t maxValues = size_t(4) << 20;

class Parser {
public:
  explicit Parser(std::string_view json) : text(json) {}

  Result<Json> parse() {
    Json value;
    WEFT_RETURN_IF_ERROR(parseValue(value, 0));
    skipSpace();
    if (at != text.size())
      return fail("expected the end");
    return value;
  }

private:
  Status fail(std::string_view what) const {
    return makeError(StatusCode::BadArtifact, "JSON byte ", at, ": ", what);
  }
  void skipSpace() {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' ||
                                text[at] == '\t' || text[at] == '\r'))
      ++at;
  }
  bool accept(char c) {
    skipSpace();
    bool found = at < text.size() && text[at] == c;
    at += found;
    return found;
  }
  bool acceptWord(std::string_view word) {
    bool found = text.substr(at).starts_with(word);
    at += found ? word.size() : 0;
    return found;
  }
  Status parseValue(Json &value, unsigned depth);
  Status parseObject(Json &value, unsigned depth);
  Status parseArray(Json &value, unsigned depth);
  Status parseNumber(Json &value);
  Status parseString(std::string &out);
  Status parseEscape(std::string &out);
  std::optional<uint32_t> parseHex();

  std::string_view text;
  size_t at = 0;
  size_t values = 0;
};

Status Parser::parseValue(Json &value, unsigned depth) {
  skipSpace();
  if (depth > maxDepth || ++values > maxValues)
    return fail("too deep or too large");
  if (at == text.size())
    return fail("expected a value");
  switch (text[at]) {
  case '{':
    return parseObject(value, depth);
  case '[':
    return parseArray(value, depth);
  case '"':
    value.kind = Json::Kind::String;
    return parseString(value.text);
  default:
    break;
  }
  if (acceptWord("null"))
    return ok();
  value.kind = Json::Kind::Bool;
  value.boolean = text.substr(at).starts_with("true");
  if (acceptWord("true") || acceptWord("false"))
    return ok();
  return parseNumber(value);
}

Status Parser::parseObject(Json &value, unsigned depth) {
  value.kind = Json::Kind::Object;
  ++at;
  if (accept('}'))
    return ok();
  do {
    std::string key;
    skipSpace();
    WEFT_RETURN_IF_ERROR(parseString(key));
    if (!accept(':'))
      return fail("expected ':'");
    value.members.push_back({std::move(key), Json()});
    WEFT_RETURN_IF_ERROR(parseValue(value.members.back().value, depth + 1));
  } while (accept(','));
  if (!accept('}'))
    return fail("expected ',' or '}'");
  // Sorted look-up of duplicates: a hostile object has many members.
  std::vector<std::string_view> keys;
  for (const JsonMember &member : value.members)
    keys.push_back(member.key);
  std::sort(keys.begin(), keys.end());
  auto twice = std::adjacent_find(keys.begin(), keys.end());
  if (twice != keys.end())
    return fail(join("duplicated key '", *twice, "'"));
  return ok();
}

Status Parser::parseArray(Json &value, unsigned depth) {
  value.kind = Json::Kind::Array;
  ++at;
  if (accept(']'))
    return ok();
  do {
    value.items.emplace_back();
    WEFT_RETURN_IF_ERROR(parseValue(value.items.back(), depth + 1));
  } while (accept(','));
  return accept(']') ? ok() : fail("expected ',' or ']'");
}

Status Parser::parseNumber(Json &value) {
  value.kind = Json::Kind::Number;
  double parsed = 0;
  auto [end, error] =
      std::from_chars(text.data() + at, text.data() + text.size(), parsed);
  size_t length = size_t(end - (text.data() + at));
  char first = text[at];
  // from_chars also takes inf and nan, which JSON does not have.
  if (error == std::errc::invalid_argument || length == 0 ||
      (first != '-' && (first < '0' || first > '9')) ||
      text.substr(at, length).find_first_of("nNiI") != std::string_view::npos)
    return fail("expected a value");
  value.text = std::string(text.substr(at, length));
  at += length;
  return ok();
}

std::optional<uint32_t> Parser::parseHex() {
  uint32_t value = 0;
  if (at + 4 > text.size())
    return std::nullopt;
  auto [end, error] =
      std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
  if (error != std::errc() || end != text.data() + at + 4)
    return std::nullopt;
  at += 4;
  return value;
}

void appendUtf8(std::string &out, uint32_t code) {
  if (code < 0x80) {
    out += char(code);
  } else if (code < 0x800) {
    out += char(0xC0 | code >> 6);
    out += char(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += char(0xE0 | code >> 12);
    out += char(0x80 | (code >> 6 & 0x3F));
    out += char(0x80 | (code & 0x3F));
  } else {
    out += char(0xF0 | code >> 18);
    out += char(0x80 | (code >> 12 & 0x3F));
    out += char(0x80 | (code >> 6 & 0x3F));
    out += char(0x80 | (code & 0x3F));
  }
}

Status Parser::parseEscape(std::string &out) {
  static constexpr std::string_view from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
  if (at == text.size())
    return fail("expected an escape");
  char c = text[at++];
  if (size_t index = from.find(c); index != std::string_view::npos) {
    out += to[index];
    return ok();
  }
  std::optional<uint32_t> code =
      c == 'u' ? parseHex() : std::optional<uint32_t>();
  if (!code)
    return fail("unknown escape");
  if (*code >= 0xD800 && *code < 0xDC00) {
    std::optional<uint32_t> low =
        acceptWord("\\u") ? parseHex() : std::optional<uint32_t>();
    if (!low || *low < 0xDC00 || *low > 0xDFFF)
      return fail("half of a surrogate pair");
    code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
  } else if (*code >= 0xDC00 && *code < 0xE000) {
    return fail("half of a surrogate pair");
  }
  appendUtf8(out, *code);
  return ok();
}

Status Parser::parseString(std::string &out) {
  if (at >= text.size() || text[at] != '"')
    return fail("expected a string");
  ++at;
  while (at < text.size() && text[at] != '"') {
    char c = text[at++];
    if (static_cast<unsigned char>(c) < 0x20)
      return fail("a control character in a string");
    if (c == '\\')
      WEFT_RETURN_IF_ERROR(parseEscape(out));
    else
      out += c;
  }
  if (at == text.size())
    return fail("a string without an end");
  ++at;
  return ok();
}

template <typename T>
std::optional<T> readNumber(const Json &json) {
  T value{};
  const std::string &text = json.text;
  auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (json.kind != Json::Kind::Number || error != std::errc() ||
      end != text.data() + text.size())
    return std::nullopt;
  return value;
}

template <typename T>
std::string shortest(T value) {
  std::array<char, 64> buffer;
  auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return std::string(buffer.data(), end.ptr);
}

} // namespace

const Json *Json::find(std::string_view key) const {
  for (const auto &[name, value] : members)
    if (name == key)
      return &value;
  return nullptr;
}

std::optional<int64_t> Json::integer() const {
  return readNumber<int64_t>(*this);
}
std::optional<uint64_t> Json::unsignedInteger() const {
  return readNumber<uint64_t>(*this);
}
std::optional<double> Json::number() const { return readNumber<double>(*this); }

Result<Json> parseJson(std::string_view text) { return Parser(text).parse(); }

std::string quoteJson(std::string_view text) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "\"";
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      out += "\\u00";
      out += digits[byte >> 4];
      out += digits[byte & 15];
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string numberToJson(double value) {
  return std::isfinite(value) ? shortest(value) : "null";
}

std::string floatToJson(double value) {
  float narrow = float(value);
  return std::isfinite(value) && double(narrow) == value ? shortest(narrow)
                                                         : numberToJson(value);
}

std::string floatToCsv(double value) {
  if (std::isfinite(value))
    return floatToJson(value);
  return std::isnan(value) ? "nan" : value < 0 ? "-inf" : "inf";
}

} // namespace weft::train
