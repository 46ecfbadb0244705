//===- Cluster.cpp - ops that become one kernel ---------------------------===//

#include "passes/Passes.h"
#include "passes/cluster/Grouping.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"

namespace weft {
#define GEN_PASS_DEF_CLUSTERPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {

/// Replaces the ops of groups by clusters.
class ClusterWriter {
public:
  ClusterWriter(EntryOp entry, const Grouping &grouping)
      : entry(entry), grouping(grouping), builder(entry.getContext()) {}

  void write();

private:
  ClusterOp writeCluster(const KernelOps &kernel, const KernelPlan &plan);
  void sortBlock();

  EntryOp entry;
  const Grouping &grouping;
  OpBuilder builder;
};

} // namespace

/// The op a kernel is named after: its last reduction, or its last op.
static StringRef rootName(const KernelOps &kernel) {
  Operation *root = kernel.outputs.back().getDefiningOp();
  for (Operation *op : kernel.ops)
    if (isa<ReductionOp>(op))
      root = op;
  return root->getName().stripDialect();
}

ClusterOp ClusterWriter::writeCluster(const KernelOps &kernel,
                                      const KernelPlan &plan) {
  llvm::SetVector<Value> inputs;
  SmallVector<Location> locations;
  for (Operation *op : kernel.ops) {
    locations.push_back(op->getLoc());
    for (Value operand : op->getOperands()) {
      Operation *source = operand.getDefiningOp();
      if (!source || !kernel.ops.contains(source))
        inputs.insert(operand);
    }
  }
  SmallVector<Type> types;
  for (Value output : kernel.outputs)
    types.push_back(output.getType());
  Location location = builder.getFusedLoc(locations);
  auto cluster = ClusterOp::create(
      builder, location, types, inputs.getArrayRef(), plan.category,
      builder.getStringAttr(""), /*kernel=*/nullptr, /*partitions=*/nullptr,
      /*launch=*/nullptr, /*in_place=*/nullptr);
  OpBuilder::InsertionGuard keep(builder);
  Block *body = builder.createBlock(&cluster.getBody());
  IRMapping map;
  for (Value input : inputs)
    map.map(input, body->addArgument(input.getType(), location));
  for (Operation *op : kernel.ops)
    builder.clone(*op, map);
  SmallVector<Value> results;
  for (Value output : kernel.outputs)
    results.push_back(map.lookup(output));
  YieldOp::create(builder, location, results);
  return cluster;
}

/// Definitions before uses, else as it was: by the place of the first op.
void ClusterWriter::sortBlock() {
  Block &block = entry.getBlock();
  llvm::DenseSet<Operation *> placed;
  SmallVector<Operation *> rest;
  for (Operation &op : block.without_terminator())
    rest.push_back(&op);
  Operation *end = block.getTerminator();
  auto isReady = [&](Operation *op) {
    return llvm::all_of(op->getOperands(), [&](Value operand) {
      Operation *source = operand.getDefiningOp();
      return !source || placed.contains(source);
    });
  };
  while (!rest.empty()) {
    auto *next = llvm::find_if(rest, isReady);
    assert(next != rest.end() && "clusters depend on one another");
    (*next)->moveBefore(end);
    placed.insert(*next);
    rest.erase(next);
  }
}

/// Says what became of the line of the op that the kernel is named after.
static void explain(ClusterOp cluster) {
  size_t count = 0;
  Operation *root = nullptr;
  for (Operation &op : cluster.getBody().front().without_terminator()) {
    ++count;
    if (isa<ReductionOp>(op) || !isa_and_present<ReductionOp>(root))
      root = &op;
  }
  if (!root)
    return;
  auto opts = remark::RemarkOpts::name("cluster").category("cluster");
  remark::passed(root->getLoc(), opts)
      << remark::add("joined {0} {1} into {2}", count,
                     count == 1 ? "op" : "ops", cluster.getSym());
}

void ClusterWriter::write() {
  Block &block = entry.getBlock();
  SmallVector<std::pair<llvm::SetVector<Value>, ClusterOp>> clusters;
  for (const Grouping::Group *group : grouping.groups()) {
    KernelOps kernel = grouping.kernelOf(*group);
    builder.setInsertionPointAfter(kernel.ops.back());
    ClusterOp cluster = writeCluster(kernel, group->plan);
    cluster.setSym(rootName(kernel));
    clusters.emplace_back(std::move(kernel.outputs), cluster);
  }
  for (auto &[outputs, cluster] : clusters)
    for (auto [output, result] : llvm::zip(outputs, cluster.getResults())) {
      Value replaced = output;
      replaced.replaceAllUsesWith(result);
    }
  // What every group has taken in is dead now.
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isa<ElementOp, ReductionOp>(op) && op.use_empty())
      op.erase();
  sortBlock();
  int64_t number = 0;
  for (Operation &op : block) {
    if (isa<LibraryOp>(op))
      ++number;
    auto cluster = dyn_cast<ClusterOp>(op);
    if (!cluster)
      continue;
    cluster.setSym(
        (entry.getSymName() + "." + Twine(number++) + "." + cluster.getSym())
            .str());
    explain(cluster);
  }
}

/// What nobody needs has no kernel to stand in, at any level.
static void dropDeadOps(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&op))
      op.erase();
}

namespace {
struct ClusterPass : weft::impl::ClusterPassBase<ClusterPass> {
  using Base::Base;

  /// Plans are found by building scalar bodies on trial.
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, math::MathDialect, scf::SCFDialect,
                    vector::VectorDialect>();
  }

  void runOnOperation() override {
    GroupingOptions options;
    options.fuse = fuse;
    options.disabled.assign(disabled.begin(), disabled.end());
    for (auto entry : getOperation().getOps<EntryOp>()) {
      dropDeadOps(entry.getBlock());
      Grouping grouping(entry, options);
      if (failed(grouping.run()))
        return signalPassFailure();
      clusters += grouping.groups().size();
      ClusterWriter(entry, grouping).write();
    }
  }
};
} // namespace
