//===- CommandLine.cpp - reading the command line -------------------------===//

#include "CommandLine.h"

#include "runtime/base/File.h"
#include "runtime/config/Schema.h"

#include <algorithm>
#include <charconv>

namespace weft::run {

namespace {

const Option *findOption(std::string_view name) {
  for (const Option &option : optionTable())
    if (name == option.name)
      return &option;
  return nullptr;
}

bool takesOption(const Verb &verb, std::string_view name) {
  std::string list = join(" ", verb.options, " --help ");
  return list.find(join(" ", name, " ")) != std::string::npos;
}

/// The key of run configurations that an option is named after; "" for none.
std::string keyOf(std::string_view option) {
  std::string name(
      option.substr(std::min(option.find_first_not_of('-'), option.size())));
  std::replace(name.begin(), name.end(), '-', '_');
  if (name == "lr")
    return "hyper.lr";
  for (const config::Key &key : config::schemaKeys()) {
    std::string_view path = key.path;
    if (path == name || path.substr(path.rfind('.') + 1) == name)
      return std::string(path);
  }
  return "";
}

Status unknownOption(const Verb &verb, std::string_view name) {
  std::vector<std::string> names;
  for (const Option &option : optionTable())
    if (takesOption(verb, option.name))
      names.push_back(option.name);
  // `--epochs 3` of other trainers is `--set train.epochs=3` here.
  if (std::string key = keyOf(name);
      !findOption(name) && !key.empty() && takesOption(verb, "--set"))
    return makeError(StatusCode::Usage, "unknown option ", name, "; use --set ",
                     key, "=VALUE");
  std::string near = config::nearest(name, names);
  if (findOption(name))
    return makeError(StatusCode::Usage, verb.name, " takes no ", name,
                     "; see weft-run ", verb.name, " --help");
  return makeError(StatusCode::Usage, "unknown option ", name,
                   near.empty() ? join("; see weft-run ", verb.name, " --help")
                                : join("; did you mean ", near, "?"));
}

Result<const Verb *> findVerb(std::string_view name) {
  std::vector<std::string> names;
  for (const Verb &verb : verbTable()) {
    if (name == verb.name)
      return &verb;
    names.push_back(verb.name);
  }
  std::string near = config::nearest(name, names);
  return makeError(StatusCode::Usage, "unknown verb '", name, "'",
                   near.empty() ? std::string("; see weft-run --help")
                                : join("; did you mean '", near, "'?"));
}

void padTo(std::string &text, size_t width) {
  if (text.size() < width)
    text.resize(width, ' ');
  else
    text += "  ";
}

} // namespace

Status Arguments::addOption(std::string_view word, std::span<char *const> rest,
                            size_t &used) {
  size_t equal = word.find('=');
  std::string_view name = word.substr(0, equal);
  const Option *option = findOption(name);
  if (!option || !takesOption(*chosen, name))
    return unknownOption(*chosen, name);
  if (!option->built)
    return makeError(StatusCode::Usage, name, " is not built yet");
  std::vector<std::string> &list = values[std::string(name)];
  if (equal != std::string_view::npos) {
    if (option->takes == Takes::Nothing)
      return makeError(StatusCode::Usage, name, " takes no value");
    list.emplace_back(word.substr(equal + 1));
    return ok();
  }
  if (option->takes == Takes::Nothing) {
    list.emplace_back();
  } else if (option->takes == Takes::Value) {
    if (rest.empty())
      return makeError(StatusCode::Usage, name, " needs ", option->value);
    list.emplace_back(rest[0]);
    used = 1;
  } else {
    // A folder after --resume is the run; anything else is the next word.
    bool folder = !rest.empty() && isDirectory(rest[0]);
    list.emplace_back(folder ? rest[0] : "");
    used = folder ? 1 : 0;
  }
  return ok();
}

Result<Arguments> Arguments::parse(std::span<char *const> words) {
  Arguments result;
  result.program = words[0];
  for (const char *word : words)
    result.line += join(result.line.empty() ? "" : " ", word);
  WEFT_ASSIGN_OR_RETURN(result.chosen, findVerb(words[1]));
  bool onlyOperands = false;
  for (size_t i = 2; i < words.size(); ++i) {
    std::string_view word = words[i];
    if (!onlyOperands && word == "--") {
      onlyOperands = true;
    } else if (onlyOperands || word == "-" || !word.starts_with('-')) {
      result.operandList.emplace_back(word);
    } else {
      size_t used = 0;
      if (word == "-h")
        word = "--help";
      WEFT_RETURN_IF_ERROR(result.addOption(word, words.subspan(i + 1), used));
      i += used;
    }
  }
  const Verb &verb = *result.chosen;
  size_t count = result.operandList.size();
  // A word after --resume that is no folder is an operand, mostly by mistake.
  bool noFolder = result.has("--resume") && result.value("--resume").empty();
  if (!result.wantsHelp() && verb.run &&
      (count < verb.least || count > verb.most))
    return makeError(StatusCode::Usage, "weft-run ", verb.name, " ",
                     verb.operands, ": ", count,
                     count == 1 ? " operand was given" : " operands were given",
                     noFolder && count > verb.most
                         ? join("; there is no folder ",
                                result.operandList.back(), " to resume")
                         : std::string());
  return result;
}

std::string Arguments::value(std::string_view option) const {
  auto found = values.find(option);
  return found == values.end() ? "" : found->second.back();
}

std::vector<std::string> Arguments::all(std::string_view option) const {
  auto found = values.find(option);
  return found == values.end() ? std::vector<std::string>() : found->second;
}

Result<std::optional<int64_t>> Arguments::count(std::string_view option,
                                                int64_t least) const {
  if (!has(option))
    return std::optional<int64_t>();
  std::string text = value(option);
  int64_t number = 0;
  auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() ||
      number < least)
    return makeError(StatusCode::Usage, option, " ", text,
                     ": expected a number from ", least, " up");
  return std::optional<int64_t>(number);
}

std::string helpText(const Verb &verb) {
  std::string text =
      join("usage: weft-run ", verb.name, " ", verb.operands, " [options]\n\n",
           verb.help, verb.run ? "" : " (not built yet)", "\n\noptions:\n");
  for (const Option &option : optionTable()) {
    if (!takesOption(verb, option.name))
      continue;
    std::string line =
        join("  ", option.name, option.takes == Takes::Nothing ? "" : " ",
             option.value);
    padTo(line, 26);
    text +=
        join(line, option.help, option.built ? "" : " (not built yet)", "\n");
  }
  return text;
}

std::string helpText() {
  std::string text = "usage: weft-run VERB ...\n\nRuns compiled models.\n\n";
  for (const Verb &verb : verbTable()) {
    std::string line = join("  ", verb.name, " ", verb.operands);
    padTo(line, 36);
    text += join(line, verb.help, verb.run ? "" : " (not built yet)", "\n");
  }
  text +=
      "\nweft-run VERB --help lists the options of a verb.\n\nexit codes:\n";
  for (const StatusRow &row : statusTable()) {
    std::string line = join("  ", row.exitCode);
    padTo(line, 6);
    text += join(line, row.text, "\n");
  }
  return text;
}

} // namespace weft::run
