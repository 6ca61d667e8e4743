// SPDX-License-Identifier: GPL-3.0-or-later
// Faults while a project is saved: kill -9, failing steps, short writes, full disks.
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#ifdef __linux__
#include <sched.h>
#endif

#include "faults/fault_site.h"

namespace fulcrum::test {
namespace {

constexpr const char* kStepNames[kSaveSteps] = {"create",       "write",  "flush",   "verify",
                                                "check target", "backup", "replace", "flush folder"};

std::string nameOf(bool holdsNew) {
  return holdsNew ? "new" : "old";
}

FaultRow killedAtStep(FaultSite& site, int step, int rounds) {
  Tally tally("kill -9 before step `" + std::string(kStepNames[step]) + "`");
  for (int round = 0; round < rounds; ++round) {
    const bool first = round % 2 == 1;  // every other time nothing stood there before
    site.reset();
    if (first) fs::remove(site.file());
    const Ending ending = inChild([&] {
      SaveOptions options = site.options();
      options.beforeStep = [&](SaveStep now) {
        if (static_cast<int>(now) == step) std::raise(SIGKILL);
        return std::error_code();
      };
      return endingOf(site.save(options));
    });
    const bool whole = site.isWhole(first);
    tally.add(ending == Ending::Killed && whole, first && !fs::exists(site.file()) ? "none" : nameOf(site.holdsNew()));
  }
  return tally.row();
}

// Saves again and again until it is killed, somewhere inside a step.
FaultRow killedAnywhere(FaultSite& site, int rounds) {
  Tally tally("kill -9 at any moment of saving");
  std::mt19937 random(20260131);
  for (int round = 0; round < rounds; ++round) {
    site.reset();
    const pid_t child = fork();
    if (child == 0) {
      while (site.save(site.options()).ok()) {
      }
      _exit(1);
    }
    std::this_thread::sleep_for(std::chrono::microseconds(500 + random() % 30'000));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    const bool whole = site.isWhole();
    tally.add(whole, nameOf(site.holdsNew()));
  }
  return tally.row();
}

FaultRow failingSteps(FaultSite& site) {
  Tally tally("a step fails (EIO, ENOSPC, EDQUOT, EROFS, EACCES)");
  for (const int error : {EIO, ENOSPC, EDQUOT, EROFS, EACCES}) {
    for (int step = 0; step < kSaveSteps; ++step) {
      site.reset();
      SaveOptions options = site.options();
      options.beforeStep = [&](SaveStep now) {
        return static_cast<int>(now) == step ? std::error_code(error, std::generic_category()) : std::error_code();
      };
      const auto saved = site.save(options);
      const bool isWarning =
          step == static_cast<int>(SaveStep::Backup) || step == static_cast<int>(SaveStep::FlushDirectory);
      const bool told = isWarning ? saved.ok() && !saved.value().warnings.empty() : endingOf(saved) == Ending::Told;
      tally.add(told && site.isWhole() && site.holdsNew() == isWarning, nameOf(site.holdsNew()) + " and told");
    }
  }
  return tally.row();
}

// The kernel writes what fits and refuses the rest: short writes and failing writes at every length.
FaultRow shortWrites(FaultSite& site, size_t step) {
  Tally tally("short and failing writes (limit on the file's size)");
  for (size_t limit = 0; limit < site.oldBytes().size() * 2; limit += step) {
    site.reset();
    const Ending ending = inChild([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit size{.rlim_cur = limit, .rlim_max = limit};
      if (setrlimit(RLIMIT_FSIZE, &size) != 0) return Ending::Unable;
      return endingOf(site.save(site.options()));
    });
    const bool whole = site.isWhole();
    const bool holdsNew = site.holdsNew();
    const bool agrees = holdsNew ? ending == Ending::Saved : ending == Ending::Told;
    tally.add(whole && agrees, nameOf(holdsNew) + (holdsNew ? "" : " and told"));
  }
  return tally.row();
}

// In a name space of its own, so that the small disk goes with the child.
Ending saveOnSmallDisk(const fs::path& disk, const FaultPlans& plans, size_t freeBytes) {
#ifdef __linux__
  if (unshare(CLONE_NEWNS | (geteuid() == 0 ? 0 : CLONE_NEWUSER)) != 0) return Ending::Unable;
  if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return Ending::Unable;
  if (mount("none", disk.c_str(), "tmpfs", 0, "size=4m") != 0) return Ending::Unable;
  FaultSite site(disk / "project", plans);
  const auto room = fs::space(disk).available;
  if (room > freeBytes) writeBytes(disk / "filler", std::string(room - freeBytes, 'x'));
  const Ending ending = endingOf(site.save(site.options()));
  const bool agrees = site.holdsNew() == (ending == Ending::Saved);
  return site.isWhole() && agrees ? ending : Ending::Silent;
#else
  return Ending::Unable;
#endif
}

FaultRow fullDisk(const fs::path& folder, const FaultPlans& plans, size_t step) {
  Tally tally("disk full (small tmpfs, by room left)");
  const fs::path disk = folder / "disk";
  fs::create_directories(disk);
  for (size_t room = 0; room < (512u << 10); room += step) {
    const Ending ending = inChild([&] { return saveOnSmallDisk(disk, plans, room); });
    if (ending == Ending::Unable) return {.fault = "disk full", .outcome = "not tried: no right to mount here"};
    tally.add(ending == Ending::Saved || ending == Ending::Told, ending == Ending::Saved ? "new" : "old and told");
  }
  return tally.row();
}

}  // namespace

FaultRows saveFaults(const fs::path& folder, const FaultPlans& plans, bool full) {
  FaultSite site(folder / "save", plans);
  FaultRows rows;
  for (int step = 0; step < kSaveSteps; ++step) rows.push_back(killedAtStep(site, step, full ? 50 : 2));
  rows.push_back(killedAnywhere(site, full ? 1000 : 10));
  rows.push_back(failingSteps(site));
  rows.push_back(shortWrites(site, full ? 512 : 24 << 10));
  rows.push_back(fullDisk(folder, plans, full ? 4096 : 128 << 10));
  return rows;
}

}  // namespace fulcrum::test
