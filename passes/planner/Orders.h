//===- Orders.h - greedy orders of placement --------------------*- C++ -*-===//
///
/// \file
/// Where the search starts: orders that put what is hard to place first.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_ORDERS_H
#define WEFT_PASSES_PLANNER_ORDERS_H

#include "passes/planner/Placement.h"

namespace weft::planner {

/// Orders by size, area, lifetime, the busiest moment met, and by begin.
std::vector<Order> greedyOrders(const Problem &problem);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_ORDERS_H
