//===- weft-plan.cpp - the memory planner on CSV files --------------------===//
///
/// \file
/// Reads a placement problem, places it or checks a given placement, and
/// prints the lower bound, the result, the gap and the time. Exit 0: it fits;
/// 1: it does not; 2: bad input or command line.
///
//===----------------------------------------------------------------------===//

#include "passes/planner/Csv.h"
#include "passes/planner/LowerBound.h"
#include "passes/planner/Planner.h"
#include "passes/planner/Validator.h"

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

using namespace weft::planner;

namespace {

constexpr int Fits = 0, DoesNotFit = 1, BadInput = 2;

constexpr const char *Usage =
    R"(usage: weft-plan PROBLEM.csv [--capacity=BYTES] [-o SOLUTION.csv]
       weft-plan PROBLEM.csv [--capacity=BYTES] --check SOLUTION.csv

Places buffers with known lifetimes into one arena, or checks a placement.

PROBLEM.csv has the columns id,lower,upper,size and may have alignment; a
buffer lives in [lower, upper). SOLUTION.csv adds offset. '-' reads standard
input or writes standard output.

  -o FILE           write the solution
  --capacity=BYTES  bytes of the arena (default: as many as needed)
  --check FILE      check FILE instead of placing
  --work=N          gaps to look at before giving up (default: 300000000)
  --help            print this

exit: 0 fits, 1 does not fit, 2 bad input
)";

struct Options {
  std::string problem, output, check;
  bool hasOutput = false, hasCheck = false, help = false;
  int64_t capacity = NoCapacity;
  int64_t work = 300'000'000;
};

/// Reads the command line; each switch takes its value joined by '=' or as
/// the next word.
class CommandLine {
public:
  CommandLine(int count, char **words) : argc(count), argv(words) {}

  /// False after a message about the first wrong word.
  bool parse(Options &options);

private:
  bool parseWord(const std::string &word, Options &options);
  bool takes(const std::string &word, const std::string &name,
             std::string &value);
  bool fail(const std::string &what);

  int argc;
  char **argv;
  int next = 1;
  bool failed = false;
};

} // namespace

bool CommandLine::fail(const std::string &what) {
  std::cerr << "weft-plan: error: " << what
            << "; weft-plan --help lists the options\n";
  failed = true;
  return false;
}

bool CommandLine::takes(const std::string &word, const std::string &name,
                        std::string &value) {
  if (word == name) {
    if (next >= argc) {
      fail("'" + name + "' is last, expected a value after it");
      return true;
    }
    value = argv[next++];
    return true;
  }
  if (word.rfind(name + "=", 0) != 0)
    return false;
  value = word.substr(name.size() + 1);
  return true;
}

static bool parseNumber(const std::string &text, int64_t &value) {
  const char *last = text.data() + text.size();
  auto [end, code] = std::from_chars(text.data(), last, value);
  return code == std::errc() && end == last && value >= 0;
}

bool CommandLine::parseWord(const std::string &word, Options &options) {
  std::string value;
  if (word == "--help" || word == "-h")
    return options.help = true;
  if (takes(word, "-o", options.output))
    return options.hasOutput = true;
  if (takes(word, "--check", options.check))
    return options.hasCheck = true;
  if (takes(word, "--capacity", value))
    return failed || parseNumber(value, options.capacity) ||
           fail("--capacity is '" + value + "', expected a number of bytes");
  if (takes(word, "--work", value))
    return failed || parseNumber(value, options.work) ||
           fail("--work is '" + value + "', expected a number");
  if (word.size() > 1 && word[0] == '-')
    return fail("'" + word + "' is not an option");
  if (!options.problem.empty())
    return fail("'" + word + "' is a second problem, expected one");
  options.problem = word;
  return true;
}

bool CommandLine::parse(Options &options) {
  while (next < argc) {
    std::string word = argv[next++];
    if (!parseWord(word, options) || failed)
      return false;
  }
  if (options.help)
    return true;
  if (options.problem.empty())
    return fail("no problem is given, expected a CSV file or '-'");
  if (options.hasCheck && options.hasOutput)
    return fail("--check writes no solution, expected no -o beside it");
  if (options.hasCheck && options.problem == "-" && options.check == "-")
    return fail("problem and solution are both '-', expected one file");
  return true;
}

/// A file, or standard input for '-'. Nothing after a message.
static std::optional<std::string> readText(const std::string &path) {
  auto rest = [](std::istream &stream) {
    return std::string(std::istreambuf_iterator<char>(stream), {});
  };
  if (path == "-")
    return rest(std::cin);
  std::ifstream file(path, std::ios::binary);
  // A folder opens well and fails at the first byte.
  if (file)
    file.peek();
  if (file.bad() || !file.is_open()) {
    std::cerr << "weft-plan: error: cannot read '" << path
              << "': " << std::strerror(errno) << "\n";
    return std::nullopt;
  }
  file.clear();
  return rest(file);
}

/// Writes beside the final name first, so that no partial file carries it.
static bool writeText(const std::string &path, const std::string &text) {
  if (path == "-")
    return static_cast<bool>(std::cout << text << std::flush);
  // A device such as /dev/null is written to and never replaced.
  std::error_code ignored;
  bool inPlace = std::filesystem::exists(path, ignored) &&
                 !std::filesystem::is_regular_file(path, ignored);
  std::string partial = inPlace ? path : path + ".partial";
  std::ofstream file(partial, std::ios::binary);
  file << text;
  file.close();
  if (file && inPlace)
    return true;
  if (file && std::rename(partial.c_str(), path.c_str()) == 0)
    return true;
  std::cerr << "weft-plan: error: cannot write '" << path
            << "': " << std::strerror(errno) << "\n";
  if (!inPlace)
    std::remove(partial.c_str());
  return false;
}

static std::string displayName(const std::string &path) {
  return path == "-" ? "<stdin>" : path;
}

static bool readInput(const Options &options, Problem &problem) {
  std::optional<std::string> text = readText(options.problem);
  if (!text)
    return false;
  std::string error = readProblem(*text, displayName(options.problem), problem);
  if (!error.empty())
    std::cerr << error << "\n";
  problem.capacity = options.capacity;
  return error.empty();
}

/// The solution to report: read for --check, otherwise made.
static bool obtain(const Options &options, const Problem &problem,
                   Solution &solution) {
  if (!options.hasCheck) {
    solution = plan(problem, {options.work});
    return true;
  }
  std::optional<std::string> text = readText(options.check);
  if (!text)
    return false;
  std::string error =
      readSolution(*text, displayName(options.check), problem, solution);
  if (!error.empty())
    std::cerr << error << "\n";
  return error.empty();
}

/// Figures are a result, so they go to standard output unless the solution
/// itself goes there.
static void report(const Options &options, const Problem &problem,
                   const Solution &solution, double seconds) {
  int64_t bound = lowerBound(problem);
  double gap = bound == 0 ? 0
                          : 100.0 *
                                (static_cast<double>(solution.peak) -
                                 static_cast<double>(bound)) /
                                static_cast<double>(bound);
  bool toError = options.hasOutput && options.output == "-";
  std::FILE *stream = toError ? stderr : stdout;
  std::fprintf(stream, "buffers:     %zu\n", problem.buffers.size());
  std::fprintf(stream, "lower bound: %lld\n", static_cast<long long>(bound));
  std::fprintf(stream, "result:      %lld\n",
               static_cast<long long>(solution.peak));
  std::fprintf(stream, "gap:         %.4f %%\n", gap);
  if (problem.capacity != NoCapacity)
    std::fprintf(stream, "capacity:    %lld (%s)\n",
                 static_cast<long long>(problem.capacity),
                 solution.peak <= problem.capacity ? "fits" : "does not fit");
  std::fprintf(stream, "time:        %.3f s\n", seconds);
  std::fflush(stream);
}

/// Every solution is checked, also one that was just made.
static int conclude(const Options &options, const Problem &problem,
                    const Solution &solution) {
  std::vector<std::string> violations = validate(problem, solution);
  size_t shown = 0;
  for (const std::string &violation : violations)
    if (shown++ < 20)
      std::cerr << "weft-plan: error: " << violation << "\n";
  if (violations.size() > 20)
    std::cerr << "weft-plan: " << violations.size() - 20 << " more\n";
  if (!violations.empty())
    return DoesNotFit;
  if (options.hasOutput &&
      !writeText(options.output, writeSolution(problem, solution)))
    return BadInput;
  return Fits;
}

int main(int argc, char **argv) {
  Options options;
  if (!CommandLine(argc, argv).parse(options))
    return BadInput;
  if (options.help) {
    std::cout << Usage;
    return Fits;
  }
  Problem problem;
  Solution solution;
  if (!readInput(options, problem))
    return BadInput;
  auto begin = std::chrono::steady_clock::now();
  if (!obtain(options, problem, solution))
    return BadInput;
  std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
  report(options, problem, solution, time.count());
  return conclude(options, problem, solution);
}
