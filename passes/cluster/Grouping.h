//===- Grouping.h - which ops go into one kernel ----------------*- C++ -*-===//

#ifndef WEFT_PASSES_CLUSTER_GROUPING_H
#define WEFT_PASSES_CLUSTER_GROUPING_H

#include "ir/Ops.h"
#include "passes/codegen/KernelPlan.h"

#include <vector>

namespace weft {

struct GroupingOptions {
  /// Put several ops into a group; else every op gets its own.
  bool fuse = true;
  /// Categories that no group of several ops may have.
  llvm::SmallVector<std::string> disabled;
};

/// Groups of ops of one entry. An op may be in several groups: it is then
/// computed in each of them.
class Grouping {
public:
  struct Group {
    llvm::SetVector<mlir::Operation *> body;
    KernelPlan plan;
    bool alive = true;
  };

  Grouping(EntryOp entry, const GroupingOptions &options);

  /// Forms all groups; fails with a diagnostic at an op that cannot be a
  /// kernel even alone.
  mlir::LogicalResult run();

  /// Living groups in program order.
  std::vector<const Group *> groups() const;
  /// Body ops and the index maps and numbers they take in, in program order,
  /// with the values that others need.
  KernelOps kernelOf(const Group &group) const;
  /// Stays an op of the entry: library calls, state, views used by those.
  bool staysOutside(mlir::Operation *op) const;

private:
  /// How an op takes part.
  enum class Kind {
    /// Not in any group.
    Outside,
    /// Taken into every group that uses it.
    Free,
    /// Computed by a kernel.
    Body,
  };
  using Ids = llvm::SmallVector<unsigned>;
  using Ops = llvm::SetVector<mlir::Operation *>;

  void classify();
  Kind kindOf(mlir::Operation *op) const;
  void findUsers(mlir::Value value, mlir::Operation *from);
  mlir::LogicalResult formSingles();

  /// All changes of groups go through these two.
  void setGroup(unsigned id, Ops body, KernelPlan plan);
  void dissolve(unsigned id);

  // Questions about the present groups (Questions.cpp).
  bool contains(unsigned id, mlir::Operation *op) const {
    return all[id].body.contains(op);
  }
  Ids consumers(unsigned id) const;
  Ids groupsReading(mlir::Operation *producer) const;
  bool feedsOutside(unsigned id) const;
  bool isScalar(unsigned id) const;
  bool isInitial(unsigned id) const;
  bool isTerminal(unsigned id) const;
  bool isWholeReduction(unsigned id) const;
  bool joiningMakesCycle(llvm::ArrayRef<unsigned> ids) const;
  void appendSuccessors(mlir::Operation *op, Ops &outside,
                        llvm::SetVector<unsigned> &inside) const;
  KernelOps kernelOf(const Ops &body, llvm::ArrayRef<unsigned> inside,
                     const Ops &cloned,
                     llvm::ArrayRef<unsigned> cloneHolders) const;
  llvm::SetVector<mlir::Value> loadsOf(unsigned id) const;

  // Steps (Joining.cpp).
  /// What group `id` may become.
  struct Planned {
    unsigned id;
    Ops body;
    KernelPlan plan;
  };
  std::optional<KernelPlan> planUnion(unsigned a, unsigned b,
                                      llvm::ArrayRef<unsigned> cloneHolders,
                                      Ops &body);
  std::optional<std::vector<Planned>> planClones(unsigned producer,
                                                 const Ids &readers);
  std::optional<Planned> planBestUnion(unsigned producer, const Ids &readers,
                                       double &cost);
  bool joinProducer(unsigned producer);
  void joinProducers(llvm::function_ref<bool(unsigned)> wanted);
  bool join(unsigned a, unsigned b, bool mustPay, bool oneNest);
  void joinSiblings();
  void joinAll(llvm::function_ref<bool(unsigned)> wanted);
  void refuse(unsigned a, unsigned b, llvm::StringRef why) const;

  EntryOp entry;
  GroupingOptions options;
  std::vector<Group> all;
  llvm::DenseMap<mlir::Operation *, Kind> kinds;
  /// Ops that use a body or outside op's results, seen through free ops.
  llvm::DenseMap<mlir::Operation *, Ops> bodyUsers, outsideUsers;
  llvm::DenseMap<mlir::Operation *, unsigned> place;
  /// The groups that compute a body op.
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<unsigned>> holders;
};

} // namespace weft

#endif // WEFT_PASSES_CLUSTER_GROUPING_H
