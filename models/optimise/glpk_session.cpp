// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/glpk_session.h"

#include <glpk.h>

namespace fulcrum::optimise {
namespace {

void onError(void*) {
  throw GlpkFailure();
}

int printNothing(void*, const char*) {
  return 1;  // it has been dealt with: GLPK turns its own output on before it reports an error
}

}  // namespace

GlpkSession::GlpkSession() {
  glp_term_hook(printNothing, nullptr);
  glp_error_hook(onError, nullptr);
}

GlpkSession::~GlpkSession() {
  glp_free_env();
}

}  // namespace fulcrum::optimise
