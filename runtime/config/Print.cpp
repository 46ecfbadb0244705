//===- Print.cpp - the merged configuration as YAML -----------------------===//

#include "runtime/config/Config.h"

#include "llvm/Support/YAMLParser.h"

namespace weft::config {

namespace {

/// A text in quotes unless it reads back as itself without.
std::string quoteText(const Key &key, const std::string &text) {
  if (key.type != KeyType::Text)
    return text;
  bool plain = !text.empty();
  for (char c : text)
    plain &= std::isalnum(static_cast<unsigned char>(c)) || c == '_' ||
             c == '.' || c == '/' || c == '-' || c == '+';
  if (plain && text.front() != '-')
    return text;
  return "\"" + llvm::yaml::escape(text, /*EscapePrintable=*/false) + "\"";
}

std::string line(std::string_view indent, std::string_view name, const Key &key,
                 const Value &value) {
  return join(indent, name, ": ", quoteText(key, value.text), "  # ",
              value.origin, "\n");
}

} // namespace

std::string Config::print() const {
  std::string text;
  for (const Section &section : schemaSections()) {
    std::string body;
    std::string prefix = join(section.name, ".");
    for (const Key &key : schemaKeys())
      if (std::string_view(key.path).starts_with(prefix))
        body += line("  ", key.path + prefix.size(), key, at(key.path));
    if (prefix == "data.")
      if (auto fields = group("data.fields"); !fields.empty()) {
        body += "  fields:\n";
        for (const auto &[name, value] : fields)
          body += line("    ", name, *findKey("data.fields." + name), value);
      }
    if (prefix == "hyper.")
      for (const auto &[name, value] : group("hyper"))
        body += line("  ", name, *findKey("hyper." + name), value);
    if (!body.empty())
      text += join(section.name, ":\n", body);
  }
  return text;
}

} // namespace weft::config
