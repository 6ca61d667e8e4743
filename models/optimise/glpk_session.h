// SPDX-License-Identifier: GPL-3.0-or-later
// GLPK as long as it is used. The rule for threads: GLPK has an environment for each thread, and a problem lives in
// that of the thread that made it. So a search makes its problem, solves it and gives it up on one thread, within one
// session, and any number of threads may search at once.
#pragma once

#include <stdexcept>

namespace fulcrum::optimise {

// GLPK refused a call or had no memory; by itself it would end the program.
class GlpkFailure : public std::runtime_error {
 public:
  GlpkFailure() : std::runtime_error("GLPK gave up") {}
};

// At most one on a thread. Nothing is printed meanwhile, and GLPK's errors are GlpkFailure, thrown through its C
// functions, which have nothing to clean up: afterwards nothing but the end of the session may be asked of GLPK. With
// it go all problems of the thread, which are not deleted singly.
class GlpkSession {
 public:
  GlpkSession();
  GlpkSession(const GlpkSession&) = delete;
  GlpkSession& operator=(const GlpkSession&) = delete;
  ~GlpkSession();
};

}  // namespace fulcrum::optimise
