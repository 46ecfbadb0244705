//===- CommandLine.h - verbs and their options ----------------------------===//
///
/// \file
/// One table of verbs and one of options (Verbs.cpp). `--name=value` and
/// `--name value` are the same; options and operands may be mixed.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFT_RUN_COMMANDLINE_H
#define WEFT_TOOLS_WEFT_RUN_COMMANDLINE_H

#include "runtime/base/Status.h"

#include <map>
#include <string>
#include <vector>

namespace weft::run {

class Arguments;

/// How an option takes its value.
enum class Takes { Nothing, Value, MaybeRun };

struct Option {
  /// With its dashes.
  const char *name;
  Takes takes;
  /// What --help calls the value.
  const char *value;
  const char *help;
  /// Whether this build honours it.
  bool built;
};

struct Verb {
  const char *name;
  const char *operands;
  const char *help;
  /// Names of the options it takes, separated by spaces.
  const char *options;
  /// The least and the most operands.
  unsigned least;
  unsigned most;
  /// Null: not built yet.
  Status (*run)(const Arguments &arguments);
};

std::span<const Option> optionTable();
std::span<const Verb> verbTable();

/// A command line that has been understood.
class Arguments {
public:
  /// Usage with a suggestion for an unknown verb or option, and for options
  /// that are not built yet.
  static Result<Arguments> parse(std::span<char *const> words);

  const Verb &verb() const { return *chosen; }
  const std::vector<std::string> &operands() const { return operandList; }
  bool has(std::string_view option) const {
    return values.find(option) != values.end();
  }
  /// The last value given; empty when there is none.
  std::string value(std::string_view option) const;
  std::vector<std::string> all(std::string_view option) const;
  /// A count from `least` up; nothing when the option is not there.
  Result<std::optional<int64_t>> count(std::string_view option,
                                       int64_t least) const;
  bool wantsHelp() const { return has("--help"); }

  /// argv[0] and the whole line, for messages.
  std::string program;
  std::string line;

private:
  Status addOption(std::string_view word, std::span<char *const> rest,
                   size_t &used);

  const Verb *chosen = nullptr;
  std::vector<std::string> operandList;
  std::map<std::string, std::vector<std::string>, std::less<>> values;
};

/// Help of the program, or of one verb.
std::string helpText();
std::string helpText(const Verb &verb);

} // namespace weft::run

#endif // WEFT_TOOLS_WEFT_RUN_COMMANDLINE_H
