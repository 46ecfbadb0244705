//===- LossScale.cpp - train.loss_scale in a pack's state -----------------===//

#include "runtime/train/LossScale.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace weft::train {

/// A positive number that f32 holds; 0 for anything else.
static double parseScale(const std::string &text) {
  double value = 0;
  const char *end = text.data() + text.size();
  auto [rest, error] = std::from_chars(text.data(), end, value);
  bool fits = error == std::errc() && rest == end &&
              value >= double(std::numeric_limits<float>::min()) &&
              value <= double(std::numeric_limits<float>::max());
  return fits ? value : 0;
}

static Status write(Session &session, double growth, double backoff,
                    double least) {
  WEFT_RETURN_IF_ERROR(session.writeScalar("state.scale_growth", growth));
  WEFT_RETURN_IF_ERROR(session.writeScalar("state.scale_backoff", backoff));
  return session.writeScalar("state.scale_least", least);
}

/// A run that goes on from a static scale adapts it again.
static Status makeDynamic(Session &session) {
  WEFT_ASSIGN_OR_RETURN(double backoff,
                        session.readScalar("state.scale_backoff"));
  return backoff < 1 ? ok() : write(session, 2, 0.5, 1);
}

Status applyLossScale(Session &session, const std::string &wanted) {
  bool isDynamic = wanted == "dynamic";
  double scale = wanted == "none" ? 1 : parseScale(wanted);
  if (!isDynamic && scale == 0)
    return makeError(StatusCode::Usage, "train.loss_scale: '", wanted,
                     "' is neither dynamic nor none nor a number above 0");
  if (!session.findGlobal("state.scale_backoff")) {
    if (isDynamic || wanted == "none")
      return ok();
    return makeError(StatusCode::Usage, "train.loss_scale: ", wanted,
                     " needs a pack that scales its loss; compile with weftc "
                     "--precision=O2:f16");
  }
  if (isDynamic)
    return makeDynamic(session);
  WEFT_RETURN_IF_ERROR(session.writeScalar("state.scale", scale));
  return write(session, 1, 1, scale);
}

} // namespace weft::train
