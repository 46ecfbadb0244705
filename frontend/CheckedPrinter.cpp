//===- CheckedPrinter.cpp - the checked program as text -------------------===//

#include "frontend/Checked.h"
#include "frontend/SourceManager.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace weft::checked {

namespace {

/// Prints a number so that it reads back the same.
void printNumber(raw_ostream &os, double value) {
  for (int digits : {6, 9, 17}) {
    std::string text;
    raw_string_ostream(text) << format("%.*g", digits, value);
    if (digits == 17 || std::strtod(text.c_str(), nullptr) == value) {
      os << text;
      return;
    }
  }
}

struct AttributePrinter {
  raw_ostream &os;

  void operator()(bool value) { os << (value ? "true" : "false"); }
  void operator()(int64_t value) { os << value; }
  void operator()(double value) { printNumber(os, value); }
  void operator()(const std::string &value) { os << value; }
  void operator()(const std::vector<int64_t> &value) { os << toString(value); }
};

class Printer {
public:
  Printer(raw_ostream &stream, const Program &printed,
          const SourceManager &manager)
      : os(stream), program(printed), sources(manager) {}

  void run();

private:
  void printGlobal(const Global &global);
  void printEntry(const Entry &entry);
  void printOp(const Op &op, unsigned indent);
  void printOperation(const Op &op);
  void printConstant(const Op &op);
  void printRegions(const Op &op, unsigned indent);
  void printPlace(const Op &op);

  raw_ostream &os;
  const Program &program;
  const SourceManager &sources;
  const Entry *current = nullptr;
};

void Printer::run() {
  os << "program " << program.name << "\n";
  for (const Dim &dim : program.dims)
    os << "dim " << dim.name << " = " << dim.value << "\n";
  for (const Hyper &hyper : program.hypers) {
    os << "hyper " << hyper.name << " = ";
    printNumber(os, hyper.value);
    os << (hyper.atRunTime ? " at run time\n" : " fixed\n");
  }
  for (const Global &global : program.globals)
    printGlobal(global);
  for (const Entry &entry : program.entries)
    printEntry(entry);
}

void Printer::printGlobal(const Global &global) {
  os << "global " << global.path << " " << spelling(global.kind) << " "
     << toString(global.type) << " = " << spelling(global.init.kind) << "(";
  interleaveComma(global.init.numbers, os,
                  [&](double value) { printNumber(os, value); });
  os << ")";
  if (!global.owner.empty())
    os << " of " << global.owner;
  os << "\n";
}

void Printer::printEntry(const Entry &entry) {
  current = &entry;
  os << "\n" << spelling(entry.kind) << " " << entry.name << "(";
  interleaveComma(entry.inputs, os, [&](const Input &input) {
    os << "%" << input.value << " " << input.name << ": "
       << toString(entry.types[input.value]);
    if (input.labelLimit)
      os << " below " << input.labelLimit;
  });
  os << ")\n";
  for (const Op &op : entry.ops)
    printOp(op, 2);
  for (const Result &result : entry.results)
    os << "  result " << result.name << " " << spelling(result.kind) << " %"
       << result.value << ": " << toString(entry.types[result.value]) << "\n";
}

void Printer::printOp(const Op &op, unsigned indent) {
  os.indent(indent);
  interleaveComma(op.results, os, [&](ValueId id) { os << "%" << id; });
  if (!op.results.empty())
    os << " = ";
  printOperation(op);
  if (!op.results.empty()) {
    os << " : ";
    interleaveComma(op.results, os,
                    [&](ValueId id) { os << toString(current->types[id]); });
  }
  printPlace(op);
  os << "\n";
  printRegions(op, indent);
}

void Printer::printOperation(const Op &op) {
  os << op.name;
  if (op.name == "constant")
    printConstant(op);
  if (op.regions.empty() && !op.globals.empty())
    os << " @" << program.globals[op.globals[0][0]].path;
  if (!op.operands.empty())
    os << " ";
  interleaveComma(op.operands, os, [&](ValueId id) { os << "%" << id; });
  if (op.attributes.empty())
    return;
  os << " {";
  interleaveComma(op.attributes, os, [&](const Attribute &attribute) {
    os << attribute.name << " = ";
    std::visit(AttributePrinter{os}, attribute.value);
  });
  os << "}";
}

void Printer::printConstant(const Op &op) {
  bool single = op.constant.ints.size() + op.constant.floats.size() == 1;
  os << (single ? " " : " [");
  interleaveComma(op.constant.ints, os);
  interleaveComma(op.constant.floats, os,
                  [&](double value) { printNumber(os, value); });
  if (!single)
    os << "]";
}

void Printer::printRegions(const Op &op, unsigned indent) {
  for (auto [region, globals] : zip(op.regions, op.globals)) {
    os.indent(indent + 2) << "update ";
    interleaveComma(globals, os,
                    [&](uint32_t id) { os << program.globals[id].path; });
    os << " (";
    interleaveComma(region.arguments, os, [&](ValueId id) { os << "%" << id; });
    os << ")\n";
    for (const Op &inner : region.ops)
      printOp(inner, indent + 4);
    os.indent(indent + 4) << "yield ";
    interleaveComma(region.yields, os, [&](ValueId id) { os << "%" << id; });
    os << "\n";
  }
}

void Printer::printPlace(const Op &op) {
  SourcePosition place = sources.position(op.range.Start);
  if (!place.isValid())
    return;
  os << "  # " << place.file << ":" << place.line << ":" << place.column;
  for (uint32_t site = op.callSite; site; site = current->calls[site].parent)
    os << " in " << current->calls[site].callee;
}

} // namespace

void print(raw_ostream &os, const Program &program,
           const SourceManager &sources) {
  Printer(os, program, sources).run();
}

} // namespace weft::checked
