//===- KernelReport.cpp - figures of every plan step ----------------------===//

#include "tools/weftc/KernelReport.h"

#include "ir/plan/Plan.h"
#include "passes/Targets.h"
#include "passes/codegen/CudaCost.h"
#include "passes/codegen/PtxEmitter.h"
#include "passes/codegen/Ptxas.h"
#include "tools/weftc/GpuSpec.h"
#include "tools/weftc/MemoryReport.h"
#include "tools/weftc/Output.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace weft {

namespace {

/// One step, or the sum over the steps of a program. Bytes, operations and
/// seconds.
struct StepFigures {
  std::string name, kind, lines;
  int64_t grid = 0, block = 0, sharedBytes = 0;
  /// What ptxas says of the kernel, if it was asked.
  std::optional<KernelResources> resources;
  int64_t operandBytes = 0, flops = 0;
  /// Generated kernels only.
  int64_t movedBytes = 0, wideBytes = 0;
  std::optional<double> predicted;
};

struct ProgramFigures {
  std::string name, profile;
  std::vector<StepFigures> steps;
};

using Resources = StringMap<KernelResources>;

/// The peak that a step of this type runs at: strict f32 where it is f32.
double peakOf(const GpuSpec &spec, mlir::Type type) {
  if (type.isF64())
    return spec.peak.at("f64");
  if (type.isBF16())
    return spec.peak.at("bf16");
  return spec.peak.at(type.isF16() ? "f16" : "f32");
}

class Reporter {
public:
  Reporter(Resources known, std::optional<GpuSpec> gpu)
      : resources(std::move(known)), spec(std::move(gpu)) {}

  ProgramFigures describe(plan::ProgramOp program);

private:
  StepFigures describe(plan::StepOp step);
  void addCost(mlir::Operation *step, StepFigures &figures);
  void addOperands(mlir::ArrayAttr operands, StepFigures &figures);
  void addKernel(plan::KernelOp kernel, StepFigures &figures);
  void predict(StepFigures &figures, double peak);

  Resources resources;
  std::optional<GpuSpec> spec;
};

} // namespace

void Reporter::addCost(mlir::Operation *step, StepFigures &figures) {
  auto cost = step->getAttrOfType<mlir::DenseI64ArrayAttr>(costName);
  if (!cost || cost.size() != 3)
    return;
  figures.flops = cost[0];
  figures.movedBytes = cost[1];
  figures.wideBytes = cost[2];
}

void Reporter::addOperands(mlir::ArrayAttr operands, StepFigures &figures) {
  for (auto operand : operands.getAsRange<plan::OperandAttr>())
    figures.operandBytes += operand.getSlice().getBytes();
}

void Reporter::addKernel(plan::KernelOp kernel, StepFigures &figures) {
  figures.kind = "kernel";
  addOperands(kernel.getOperandList(), figures);
  if (auto launch = kernel.getLaunch()) {
    figures.grid = (*launch)[0];
    figures.block = (*launch)[1];
    figures.sharedBytes = (*launch)[2];
  }
  StringRef symbol = kernel.getSymbol().getLeafReference();
  if (auto found = resources.find(symbol); found != resources.end())
    figures.resources = found->second;
}

void Reporter::predict(StepFigures &figures, double peak) {
  if (!spec)
    return;
  double bytes = figures.kind == "kernel" ? double(figures.movedBytes)
                                          : double(figures.operandBytes);
  figures.predicted = spec->graphLaunch +
                      std::max(bytes / spec->bandwidth, figures.flops / peak);
}

StepFigures Reporter::describe(plan::StepOp step) {
  StepFigures figures;
  figures.name = step.getStepName().str();
  figures.lines = lineOf(step.getLoc());
  addCost(step, figures);
  double peak = spec ? spec->peak.at("f32") : 0;
  if (auto kernel = dyn_cast<plan::KernelOp>(*step)) {
    addKernel(kernel, figures);
  } else if (auto call = dyn_cast<plan::CallOp>(*step)) {
    figures.kind = "library";
    addOperands(call.getOperandList(), figures);
    auto first = cast<plan::OperandAttr>(call.getOperandList()[0]);
    if (spec)
      peak = peakOf(*spec, first.getDtype());
  } else if (auto copy = dyn_cast<plan::CopyOp>(*step)) {
    figures.kind = "copy";
    figures.operandBytes = 2 * copy.getSource().getBytes();
  } else {
    figures.kind = step->getName().stripDialect().str();
  }
  predict(figures, peak);
  return figures;
}

ProgramFigures Reporter::describe(plan::ProgramOp program) {
  ProgramFigures result;
  result.name = program.getSymName().str();
  for (mlir::NamedAttribute dim : program.getProfile())
    if (auto size = dyn_cast<mlir::IntegerAttr>(dim.getValue()))
      result.profile += (result.profile.empty() ? "" : " ") +
                        dim.getName().str() + "=" +
                        std::to_string(size.getInt());
  for (auto step : program.getBody().getOps<plan::StepOp>())
    result.steps.push_back(describe(step));
  return result;
}

static StepFigures sumOf(const ProgramFigures &program) {
  StepFigures sum;
  for (const StepFigures &step : program.steps) {
    sum.operandBytes += step.operandBytes;
    sum.movedBytes += step.movedBytes;
    sum.wideBytes += step.wideBytes;
    sum.flops += step.flops;
    if (step.predicted)
      sum.predicted = sum.predicted.value_or(0) + *step.predicted;
  }
  return sum;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void writeRow(raw_ostream &os, const StepFigures &step) {
  auto number = [](int64_t value) {
    return value ? std::to_string(value) : std::string("-");
  };
  std::string registers = "-", spills = "-", wide = "-", time;
  if (step.resources) {
    registers = std::to_string(step.resources->registers);
    spills = std::to_string(step.resources->spillBytes);
  }
  if (step.movedBytes)
    wide = formatv("{0:F1}", 100.0 * step.wideBytes / step.movedBytes).str();
  if (step.predicted)
    time = formatv("{0:F2}", *step.predicted * 1e6).str();
  os << formatv("{0,-30} {1,6} {2,5} {3,5} {4,6} {5,6} {6,12} {7,12} {8,6} "
                "{9,12} {10,10}  {11}\n",
                step.name, number(step.grid), number(step.block), registers,
                number(step.sharedBytes), spills, step.operandBytes,
                number(step.movedBytes), wide, step.flops, time, step.lines);
}

static void writeText(raw_ostream &os, const ProgramFigures &program,
                      const std::optional<GpuSpec> &spec) {
  os << "kernels of " << program.name << ' ' << program.profile << " on cuda";
  if (spec)
    os << ", predicted for " << spec->name;
  os << '\n'
     << formatv("{0,-30} {1,6} {2,5} {3,5} {4,6} {5,6} {6,12} {7,12} {8,6} "
                "{9,12} {10,10}  {11}\n",
                "step", "grid", "block", "regs", "shared", "spills", "operands",
                "moved", "16B %", "flops", spec ? "predicted us" : "", "line");
  for (const StepFigures &step : program.steps)
    writeRow(os, step);
  StepFigures sum = sumOf(program);
  sum.name = std::to_string(program.steps.size()) + " steps";
  writeRow(os, sum);
  if (!spec)
    os << "no predicted times: name a GPU with --gpu-spec=FILE, such as "
          "configs/gpus/h200.yaml\n";
}

static void writeFigures(json::OStream &out, const StepFigures &step) {
  out.attribute("operand_bytes", step.operandBytes);
  out.attribute("moved_bytes", step.movedBytes);
  out.attribute("wide_bytes", step.wideBytes);
  out.attribute("flops", step.flops);
  if (step.predicted)
    out.attribute("predicted_us", *step.predicted * 1e6);
}

static void writeStep(json::OStream &out, const StepFigures &step) {
  out.attribute("name", step.name);
  out.attribute("kind", step.kind);
  out.attribute("lines", json::fixUTF8(step.lines));
  if (step.kind == "kernel") {
    out.attribute("grid", step.grid);
    out.attribute("block", step.block);
    out.attribute("shared_bytes", step.sharedBytes);
  }
  if (step.resources) {
    out.attribute("registers", step.resources->registers);
    out.attribute("spill_bytes", step.resources->spillBytes);
    out.attribute("stack_bytes", step.resources->stackBytes);
  }
  writeFigures(out, step);
}

static void writeJson(raw_ostream &os, ArrayRef<ProgramFigures> programs,
                      const std::optional<GpuSpec> &spec) {
  json::OStream out(os, /*IndentSize=*/2);
  out.object([&] {
    out.attribute("predicted_for", spec ? json::Value(spec->name) : nullptr);
    out.attributeArray("programs", [&] {
      for (const ProgramFigures &program : programs)
        out.object([&] {
          out.attribute("entry", program.name);
          out.attribute("profile", program.profile);
          out.attributeArray("steps", [&] {
            for (const StepFigures &step : program.steps)
              out.object([&] { writeStep(out, step); });
          });
          out.attributeObject("sum",
                              [&] { writeFigures(out, sumOf(program)); });
        });
    });
  });
  os << '\n';
}

//===----------------------------------------------------------------------===//
// All together
//===----------------------------------------------------------------------===//

/// What ptxas says of the kernels of `module` for the newest machine code;
/// nothing where there is none.
static Expected<Resources> askPtxas(mlir::ModuleOp module,
                                    ArrayRef<std::string> variants) {
  Resources resources;
  auto kernels = module.lookupSymbol<mlir::ModuleOp>("kernels");
  if (!kernels || variants.empty() || !StringRef(variants[0]).starts_with("sm"))
    return resources;
  auto ptxas = findPtxas();
  if (!ptxas)
    return ptxas.takeError();
  auto text = emitPtx(kernels, variants[0]);
  if (!text)
    return text.takeError();
  auto assembled = assemble(*ptxas, *text, variants[0]);
  if (!assembled)
    return assembled.takeError();
  for (KernelResources &kernel : assembled->kernels)
    resources[kernel.kernel] = kernel;
  return resources;
}

bool reportKernels(Session &session,
                   ArrayRef<mlir::OwningOpRef<mlir::ModuleOp>> modules,
                   ArrayRef<std::string> cudaVariants,
                   const std::optional<GpuSpec> &spec) {
  const Invocation &invocation = session.invocation;
  std::vector<ProgramFigures> programs;
  for (const auto &module : modules) {
    auto target = getTarget(*module);
    if (mlir::failed(target) || *target != TargetKind::Cuda)
      continue;
    auto resources = askPtxas(*module, cudaVariants);
    if (!resources) {
      session.diags.report(DiagId::CannotCompile, SMRange(),
                           toString(resources.takeError()));
      return false;
    }
    Reporter reporter(std::move(*resources), spec);
    for (auto program : (*module).getOps<plan::ProgramOp>())
      programs.push_back(reporter.describe(program));
  }
  if (programs.empty()) {
    session.diags
        .report(DiagId::CannotCompile, SMRange(),
                "a kernel report needs code for a GPU in phase lowered")
        .help("add --target=cuda:sm_90");
    return false;
  }
  StringRef path = invocation.kernelReportFile;
  std::string text;
  raw_string_ostream os(text);
  if (path.ends_with(".json"))
    writeJson(os, programs, spec);
  else
    for (const ProgramFigures &program : programs)
      writeText(os, program, spec);
  if (!path.empty())
    return writeFile(session, path, text);
  errs() << text;
  return true;
}

} // namespace weft
