//===- Skyline.h - orders that fill valleys ---------------------*- C++ -*-===//
///
/// \file
/// Builds an order from the floor up: the lowest valley of the roof line so
/// far gets the buffer that suits it best; a valley that suits none is raised
/// to its lower wall.
///
///      offset                        the valley [2, 5) has walls on both
///        ^   +--+        +----+      sides; a buffer whose lifetime begins
///        |   |  |valley  |    |      at 2 or ends at 5 leaves no slit beside
///        |   |  +--------+    |      the wall
///        +---+----------------+-> time
///            1  2        5    7
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_SKYLINE_H
#define WEFT_PASSES_PLANNER_SKYLINE_H

#include "passes/planner/Placement.h"

namespace weft::planner {

/// One order for each way to prefer a buffer in a valley. First-fit places it
/// as the roof line was built.
std::vector<Order> skylineOrders(const Problem &problem);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_SKYLINE_H
