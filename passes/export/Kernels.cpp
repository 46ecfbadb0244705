//===- Kernels.cpp - the machine code of a pack ---------------------------===//

#include "passes/export/Kernels.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/codegen/ObjectEmitter.h"
#include "passes/codegen/PtxEmitter.h"
#include "runtime/base/KernelName.h"

using namespace mlir;
using namespace weft;

static constexpr llvm::StringLiteral objectsName = "weft.objects";

/// The objects that `lower-kernels` left on `module`, in the order of `isas`.
static FailureOr<PackedKernels> takeObjects(ModuleOp module,
                                            ArrayRef<std::string> isas) {
  PackedKernels kernels;
  kernels.renamed.resize(1);
  auto objects = module->getAttrOfType<DictionaryAttr>(objectsName);
  if (!objects)
    return kernels;
  for (const std::string &isa : isas) {
    auto bytes = objects.getAs<DenseElementsAttr>(isa);
    if (!bytes)
      return module.emitError("holds no code for ") << isa;
    ArrayRef<char> data = bytes.getRawData();
    kernels.objects.push_back({isa, std::string(data.begin(), data.end())});
  }
  return kernels;
}

//===----------------------------------------------------------------------===//
// Joining profiles
//===----------------------------------------------------------------------===//

static std::string print(Operation *op) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  op->print(stream, OpPrintingFlags().enableDebugInfo(false).useLocalScope());
  return text;
}

/// Whether `op` is the shared memory of a kernel that `target` does not have.
/// Two kernels must not use one: each has its own, declared inside of it.
static bool servesAnotherKernel(Operation &op, ModuleOp from,
                                const SymbolTable &target) {
  auto global = dyn_cast<LLVM::GlobalOp>(op);
  if (!global || global.getConstant() || global.getAddrSpace() == 0)
    return false;
  auto uses = SymbolTable::getSymbolUses(global, from.getOperation());
  return uses && llvm::any_of(*uses, [&](const SymbolTable::SymbolUse &use) {
           Operation *user = use.getUser();
           while (user->getParentOp() != from)
             user = user->getParentOp();
           auto kernel = SymbolTable::getSymbolName(user);
           return kernel && !target.lookup(kernel);
         });
}

/// Whether `name` is the signature of a kernel of `table`: it goes where the
/// kernel goes.
static bool isSignature(StringRef name, const SymbolTable &table) {
  return name.consume_back(signatureName("")) && table.lookup(name);
}

/// Whether kernels `a` and `b` of one name take the same operands.
static bool haveSameSignature(StringRef name, const SymbolTable &a,
                              const SymbolTable &b) {
  Operation *left = a.lookup(signatureName(name));
  Operation *right = b.lookup(signatureName(name));
  return left && right ? print(left) == print(right) : left == right;
}

/// Moves the symbols of `from` into `into`. A symbol that is there under the
/// same name with another body is renamed; its callers then differ too, so this
/// goes on until nothing changes.
static LogicalResult join(ModuleOp from, ModuleOp into, StringRef suffix,
                          llvm::StringMap<std::string> &renamed) {
  SymbolTable target(into), source(from);
  bool changed = true;
  while (changed) {
    changed = false;
    for (Operation &op :
         llvm::make_early_inc_range(from.getBody()->getOperations())) {
      auto name = SymbolTable::getSymbolName(&op);
      Operation *other = name ? target.lookup(name) : nullptr;
      if (!other || isSignature(name, source))
        continue;
      bool isSame =
          print(other) == print(&op) && haveSameSignature(name, source, target);
      if (isSame && !servesAnotherKernel(op, from, target))
        continue;
      Operation *signature = source.lookup(signatureName(name.getValue()));
      std::string fresh = (name.getValue() + suffix).str();
      if (failed(source.rename(&op, fresh)) ||
          (signature && failed(source.rename(signature, signatureName(fresh)))))
        return from.emitError("cannot rename kernel ") << name;
      renamed[name] = fresh;
      changed = true;
    }
  }
  for (Operation &op :
       llvm::make_early_inc_range(from.getBody()->getOperations())) {
    auto name = SymbolTable::getSymbolName(&op);
    if (name && target.lookup(name))
      continue;
    op.remove();
    into.getBody()->push_back(&op);
  }
  return success();
}

static FailureOr<PackedKernels> joinObjects(ArrayRef<ModuleOp> modules,
                                            TargetKind target,
                                            ArrayRef<std::string> isas) {
  // PTX knows no dots in names.
  bool isCuda = target == TargetKind::Cuda;
  std::string mark = isCuda ? "$p" : ".p";
  PackedKernels kernels;
  kernels.renamed.resize(modules.size());
  OwningOpRef<ModuleOp> joined;
  for (auto [profile, module] : llvm::enumerate(modules)) {
    auto nested = ModuleOp(module).lookupSymbol<ModuleOp>("kernels");
    if (!nested)
      continue;
    OwningOpRef<ModuleOp> copy = nested.clone();
    if (!joined)
      joined = std::move(copy);
    else if (failed(join(*copy, *joined, mark + std::to_string(profile),
                         kernels.renamed[profile])))
      return failure();
  }
  if (!joined)
    return kernels;
  auto objects = isCuda ? emitCudaObjects(*joined, isas)
                        : emitSharedObjects(*joined, isas);
  if (!objects)
    return modules.front()->emitError() << llvm::toString(objects.takeError());
  for (auto [isa, bytes] : llvm::zip(isas, *objects))
    kernels.objects.push_back({isa, bytes});
  return kernels;
}

FailureOr<PackedKernels> weft::packKernels(ArrayRef<ModuleOp> modules,
                                           TargetKind target,
                                           const CompileOptions &options) {
  const std::vector<std::string> &isas =
      target == TargetKind::Cuda ? options.cudaVariants : options.cpuVariants;
  if (modules.size() == 1)
    return takeObjects(modules.front(), isas);
  return joinObjects(modules, target, isas);
}
