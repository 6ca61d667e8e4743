// SPDX-License-Identifier: GPL-3.0-or-later
// Faults around a project: folders and files that refuse, and other people who write the same file.
#include <sys/stat.h>

#include "base/platform.h"
#include "faults/fault_site.h"

namespace fulcrum::test {
namespace {

constexpr uid_t kNobody = 65534;

// Root may write everywhere, so a child that tries what is forbidden must be somebody else.
bool becomeNobody(const FaultSite& site) {
  if (geteuid() != 0) return true;
  for (fs::path path = site.folder(); path.has_relative_path() && path != fs::temp_directory_path();
       path = path.parent_path())
    chmod(path.c_str(), 0755);
  return chown(site.folder().c_str(), kNobody, kNobody) == 0 && chown(site.file().c_str(), kNobody, kNobody) == 0 &&
         setgid(kNobody) == 0 && setuid(kNobody) == 0;
}

FaultRow refusal(FaultSite& site, const std::string& fault, const std::function<Ending()>& work) {
  Tally tally(fault);
  site.reset();
  const Ending ending = inChild([&] { return becomeNobody(site) ? work() : Ending::Unable; });
  chmod(site.folder().c_str(), 0755);
  const bool unchanged = bytesOf(site.file()) == site.oldBytes();
  tally.add(ending == Ending::Told && unchanged && site.isWhole(), "old and told");
  return tally.row();
}

FaultRow readOnlyFolder(FaultSite& site) {
  return refusal(site, "read-only folder", [&] {
    chmod(site.folder().c_str(), 0555);
    return endingOf(site.save(site.options()));
  });
}

FaultRow writeProtectedFile(FaultSite& site) {
  return refusal(site, "write-protected file", [&] {
    chmod(site.file().c_str(), 0444);
    return endingOf(site.save(site.options()));
  });
}

FaultRow failingRename(FaultSite& site) {
  return refusal(site, "rename fails (folder locked at the last moment)", [&] {
    SaveOptions options = site.options();
    options.backups.clear();
    options.beforeStep = [&](SaveStep step) {
      if (step == SaveStep::Replace) chmod(site.folder().c_str(), 0555);
      return std::error_code();
    };
    return endingOf(site.save(options));
  });
}

// What somebody else puts there in the last moment must stay.
FaultRow replacedUnderneath(FaultSite& site, const FaultPlans& plans) {
  Tally tally("file replaced underneath (project, other program, touched, cut)");
  Plan theirs = plans.old;
  theirs.name = "theirs";
  const std::vector<std::function<void()>> hands{
      [&] { (void)saveProject(site.file(), theirs); }, [&] { writeBytes(site.file(), "another program's"); },
      [&] { fs::last_write_time(site.file(), fs::last_write_time(site.file()) + std::chrono::seconds(1)); },
      [&] { fs::resize_file(site.file(), 4096); }};
  for (const auto& hand : hands) {
    site.reset();
    SaveOptions options = site.options();
    options.expected = identityOf(site.file()).value();
    std::string theirBytes;
    options.beforeStep = [&](SaveStep step) {
      if (step == SaveStep::CheckTarget) {
        hand();
        theirBytes = bytesOf(site.file());
      }
      return std::error_code();
    };
    const auto saved = site.save(options);
    const bool told = !saved.ok() && saved.problems().front().code == "changedOnDisk";
    tally.add(told && bytesOf(site.file()) == theirBytes, "theirs kept and told");
  }
  return tally.row();
}

FaultRow links(FaultSite& site, const fs::path& folder, const FaultPlans& plans) {
  Tally tally("file is a symbolic link (sound, dangling)");
  for (const bool dangling : {false, true}) {
    site.reset();
    const fs::path link = folder / "link.fulcrum";
    fs::remove(link);
    fs::create_symlink(site.file(), link);
    if (dangling) fs::remove(site.file());
    const auto saved = saveProject(link, plans.fresh);
    tally.add(saved.ok() && fs::is_symlink(link) && site.holdsNew(), "link kept, target written");
  }
  return tally.row();
}

// Two processes that opened the same file save it at the same time: one wins and the other one is told. Where files
// cannot be exchanged, both may do so in turn.
FaultRow twoWriters(FaultSite& site, const FaultPlans& plans, int rounds) {
  Tally tally("two processes save one file at once");
  const fs::path spare = site.file().parent_path() / "spare";
  writeBytes(spare, "x");
  const bool exact = exchangeFiles(site.file(), spare) != std::errc::function_not_supported;
  fs::remove(spare);
  for (int round = 0; round < rounds; ++round) {
    site.reset();
    SaveOptions options = site.options();
    options.expected = identityOf(site.file()).value();
    const pid_t other = fork();
    if (other == 0) _exit(static_cast<int>(endingOf(saveProject(site.file(), plans.old, options))));
    const Ending mine = endingOf(site.save(options));
    int status = 0;
    waitpid(other, &status, 0);
    const auto theirs = static_cast<Ending>(WEXITSTATUS(status));
    const bool somebodySaved = mine == Ending::Saved || theirs == Ending::Saved;
    const bool nobodySilent = mine != Ending::Silent && theirs != Ending::Silent;
    tally.add(somebodySaved && nobodySilent && site.isWhole() && !(exact && mine == theirs),
              mine == theirs ? "both saved in turn" : "one saved, the other told");
  }
  return tally.row();
}

}  // namespace

FaultRows folderFaults(const fs::path& folder, const FaultPlans& plans, bool full) {
  FaultSite site(folder / "folder", plans);
  return {readOnlyFolder(site),       writeProtectedFile(site),
          failingRename(site),        replacedUnderneath(site, plans),
          links(site, folder, plans), twoWriters(site, plans, full ? 300 : 20)};
}

}  // namespace fulcrum::test
