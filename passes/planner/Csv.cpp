//===- Csv.cpp - problems and solutions as text ---------------------------===//

#include "passes/planner/Csv.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <unordered_map>

namespace weft::planner {

namespace {

/// The rows of one table as numbers, with the first thing wrong.
class Table {
public:
  Table(std::string_view theText, std::string_view theName)
      : text(theText), name(theName) {}

  /// Reads the header line. A column named in `required` must be there.
  bool readHeader(const std::vector<std::string_view> &required);
  /// Moves to the next line that is not blank; false at the end.
  bool nextRow();
  /// The number in a column of the current row, at least `least`.
  bool number(std::string_view column, int64_t least, int64_t &value);
  bool has(std::string_view column) const { return find(column) >= 0; }
  /// Records what is wrong with the current line; returns false.
  bool fail(const std::string &what);

  std::string error;
  int64_t line = 0;

private:
  std::ptrdiff_t find(std::string_view column) const;
  void split(std::string_view row);

  std::string_view text, name;
  std::vector<std::string_view> header, cells;
};

} // namespace

static std::string_view trim(std::string_view cell) {
  constexpr std::string_view blank = " \t\r";
  size_t first = cell.find_first_not_of(blank);
  if (first == std::string_view::npos)
    return {};
  return cell.substr(first, cell.find_last_not_of(blank) - first + 1);
}

/// A cell for a message: quoted, cut to a readable length, without bytes that
/// a terminal would act upon.
static std::string quoted(std::string_view cell) {
  std::string result = "'";
  for (char c : cell.substr(0, 40))
    result += c >= ' ' && c <= '~' ? c : '?';
  return result + (cell.size() > 40 ? "...'" : "'");
}

bool Table::fail(const std::string &what) {
  if (error.empty())
    error = std::string(name) + ":" + std::to_string(line) + ": " + what;
  return false;
}

void Table::split(std::string_view row) {
  cells.clear();
  for (size_t comma; (comma = row.find(',')) != std::string_view::npos;
       row.remove_prefix(comma + 1))
    cells.push_back(trim(row.substr(0, comma)));
  cells.push_back(trim(row));
}

bool Table::nextRow() {
  while (!text.empty()) {
    ++line;
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view row = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (trim(row).empty())
      continue;
    split(row);
    return true;
  }
  return false;
}

bool Table::readHeader(const std::vector<std::string_view> &required) {
  if (text.substr(0, 3) == "\xef\xbb\xbf")
    text.remove_prefix(3);
  if (!nextRow()) {
    line = 1;
    return fail("the file is empty, expected a line of column names");
  }
  header = cells;
  for (size_t i = 0; i < header.size(); ++i)
    if (find(header[i]) != static_cast<std::ptrdiff_t>(i))
      return fail("column " + quoted(header[i]) + " is named twice");
  for (std::string_view column : required)
    if (!has(column))
      return fail("column '" + std::string(column) +
                  "' is missing, expected id,lower,upper,size or for a "
                  "solution id,offset");
  return true;
}

std::ptrdiff_t Table::find(std::string_view column) const {
  auto found = std::find(header.begin(), header.end(), column);
  return found == header.end() ? -1 : found - header.begin();
}

bool Table::number(std::string_view column, int64_t least, int64_t &value) {
  if (cells.size() != header.size())
    return fail("found " + std::to_string(cells.size()) +
                " columns, expected " + std::to_string(header.size()));
  std::string_view cell = cells[static_cast<size_t>(find(column))];
  auto [end, code] = std::from_chars(cell.begin(), cell.end(), value);
  std::string label = std::string(column) + " is " + quoted(cell);
  if (code == std::errc::result_out_of_range)
    return fail(label + ", expected a number of 64 bits");
  if (code != std::errc() || end != cell.end())
    return fail(label + ", expected a whole number");
  if (value < least)
    return fail(label + ", expected " + std::to_string(least) + " or more");
  return true;
}

/// Reads the buffer of the current row.
static bool readBuffer(Table &table, Buffer &buffer) {
  constexpr int64_t any = std::numeric_limits<int64_t>::min();
  return table.number("id", any, buffer.id) &&
         table.number("lower", 0, buffer.lower) &&
         table.number("upper", 0, buffer.upper) &&
         table.number("size", 0, buffer.size) &&
         (!table.has("alignment") ||
          table.number("alignment", 1, buffer.alignment)) &&
         (buffer.lower < buffer.upper ||
          table.fail("lower is " + std::to_string(buffer.lower) +
                     " and upper is " + std::to_string(buffer.upper) +
                     ", expected lower below upper"));
}

std::string readProblem(std::string_view text, std::string_view name,
                        Problem &problem) {
  Table table(text, name);
  problem.buffers.clear();
  if (!table.readHeader({"id", "lower", "upper", "size"}))
    return table.error;
  std::unordered_map<int64_t, int64_t> lines;
  while (table.nextRow()) {
    Buffer buffer;
    if (!readBuffer(table, buffer))
      return table.error;
    auto [first, isNew] = lines.emplace(buffer.id, table.line);
    if (!isNew) {
      table.fail("id " + std::to_string(buffer.id) + " was given on line " +
                 std::to_string(first->second) +
                 " already, expected unique ids");
      return table.error;
    }
    problem.buffers.push_back(buffer);
  }
  // Rows are right one by one; what is left is their sum.
  if (std::vector<std::string> rest = malformed(problem); !rest.empty())
    table.fail(rest.front());
  return table.error;
}

/// Reads all rows into `offsets` by the place of each id in the problem.
static bool readOffsets(Table &table, const Problem &problem,
                        std::vector<int64_t> &offsets) {
  constexpr int64_t any = std::numeric_limits<int64_t>::min();
  std::unordered_map<int64_t, size_t> places;
  for (size_t i = 0; i < problem.buffers.size(); ++i)
    places.emplace(problem.buffers[i].id, i);
  std::vector<bool> seen(problem.buffers.size(), false);
  while (table.nextRow()) {
    int64_t id, offset;
    if (!table.number("id", any, id) || !table.number("offset", any, offset))
      return false;
    auto found = places.find(id);
    if (found == places.end())
      return table.fail("id " + std::to_string(id) +
                        " is not a buffer of the problem");
    if (seen[found->second])
      return table.fail("id " + std::to_string(id) +
                        " is placed twice, expected once");
    seen[found->second] = true;
    offsets[found->second] = offset;
  }
  auto missing = std::find(seen.begin(), seen.end(), false);
  if (missing == seen.end())
    return true;
  size_t place = static_cast<size_t>(missing - seen.begin());
  return table.fail("the file ends without an offset for id " +
                    std::to_string(problem.buffers[place].id));
}

std::string readSolution(std::string_view text, std::string_view name,
                         const Problem &problem, Solution &solution) {
  Table table(text, name);
  solution = {std::vector<int64_t>(problem.buffers.size(), 0), 0};
  if (!table.readHeader({"id", "offset"}) ||
      !readOffsets(table, problem, solution.offsets))
    return table.error;
  for (size_t i = 0; i < problem.buffers.size(); ++i) {
    int64_t top = 0;
    if (problem.buffers[i].size > 0 &&
        !__builtin_add_overflow(solution.offsets[i],
                                footprint(problem.buffers[i]), &top))
      solution.peak = std::max(solution.peak, top);
  }
  return {};
}

std::string writeSolution(const Problem &problem, const Solution &solution) {
  bool aligned =
      std::any_of(problem.buffers.begin(), problem.buffers.end(),
                  [](const Buffer &buffer) { return buffer.alignment != 1; });
  std::string text = aligned ? "id,lower,upper,size,alignment,offset\n"
                             : "id,lower,upper,size,offset\n";
  for (size_t i = 0; i < problem.buffers.size(); ++i) {
    const Buffer &buffer = problem.buffers[i];
    for (int64_t value : {buffer.id, buffer.lower, buffer.upper, buffer.size})
      text += std::to_string(value) + ",";
    if (aligned)
      text += std::to_string(buffer.alignment) + ",";
    text += std::to_string(solution.offsets[i]) + "\n";
  }
  return text;
}

} // namespace weft::planner
