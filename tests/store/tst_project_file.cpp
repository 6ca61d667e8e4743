// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and loading a project: nothing is lost, and a failure leaves the old file whole.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QTemporaryDir>
#include <QtTest>

#include "base/platform.h"
#include "base/problem_text.h"
#include "base/whole_file.h"
#include "store/backups.h"
#include "store/save_project.h"
#include "support/example_plan.h"
#include "support/problem_texts.h"

namespace tst_project_file {

using namespace fulcrum;
using test::codeOf;
using test::sentences;
namespace fs = std::filesystem;

namespace {

QByteArray bytesOf(const fs::path& path) {
  QFile file(QString::fromStdU16String(path.u16string()));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

size_t entriesOf(const fs::path& folder) {
  return static_cast<size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

SaveOptions optionsAt(int second) {
  return {.meta = {.uuid = "01234567-89ab-4cde-8f01-23456789abcd",
                   .revision = 7,
                   .appVersion = "0.1.0",
                   .servingModel = "1",
                   .figures = {{"base/monthlyCost", 1.0 / 3}}},
          .changes = {{"2026-01-31T12:00:00Z", "assumptions.pue", "1.3", "1.25", "a better site"}},
          .now = std::chrono::sys_seconds(std::chrono::seconds(1769860800 + second))};
}

}  // namespace

class TestProjectFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void whatIsSavedIsLoaded();
  void whatAScenarioHoldsIsKept();
  void savingAgainChangesNothingButTheStamp();
  void anUnfinishedPlanCanBeSaved();
  void valuesThatAreNoneAreRefused();
  void theFileSaysWhatItIs();
  void everyReleasedVersionIsRead();
  void aTermAtNoDiscountWasNotOffered();
  void whatAnOlderFileLacksHasItsDefault();
  void everyTableIsStrict();
  void nothingIsLeftBesideTheFile();
  void aNewProjectGetsAnId();
  void anyFileNameWorks_data();
  void anyFileNameWorks();
  void permissionsAreKept();
  void linksAreFollowed();
  void aFailedStepLeavesTheOldFile_data();
  void aFailedStepLeavesTheOldFile();
  void aMissingBackupDoesNotKeepFromSaving();
  void anUnconfirmedSaveIsSaved();
  void threeBackupsAreKept();
  void backupsOfOtherProjectsAreLeftAlone();
  void whatKilledProcessesLeftIsRemoved();
  void aFailedFirstSaveLeavesNothing();
  void aFolderThatIsMissingIsASentence();
  void writeProtectedFilesAreNotReplaced();
  void aFileThatWasChangedIsNotReplaced();
  void anIdentityIsThatOfTheLoadedFile();
  void timesAreWrittenInUtc();

 private:
  [[nodiscard]] fs::path path(const char* name = "plan.fulcrum") const {
    return fs::path(m_folder->path().toStdString()) / name;
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectFile::whatIsSavedIsLoaded() {
  const auto saved = saveProject(path(), examplePlan(), optionsAt(0));
  QCOMPARE(sentences(saved.problems()), QString());
  const auto loaded = loadProject(path());
  QCOMPARE(sentences(loaded.problems()), QString());
  QCOMPARE(loaded.value().plan, examplePlan());
  QCOMPARE(loaded.value().meta, saved.value().meta);
  QCOMPARE(loaded.value().meta.savedAt, std::string("2026-01-31T12:00:00Z"));
  QCOMPARE(loaded.value().changes, optionsAt(0).changes);
  QVERIFY(!loaded.value().readOnly);
}

void TestProjectFile::whatAScenarioHoldsIsKept() {
  Plan plan = examplePlan();
  Scenario& tuned = plan.scenarios[1];
  tuned.overrides["fleets[main].name"] = {.json = "\"Own\"", .curve = {}};
  tuned.overrides["workloads[chat].service"] = {.json = "null", .curve = {}};
  tuned.overrides["workloads[chat].shape"] = {.json = {}, .curve = plan.workloads[0].shape};
  tuned.added.fleets = plan.fleets;
  tuned.added.workloads = plan.workloads;
  tuned.added.nodeTypes = plan.nodeTypes;
  tuned.removed = {"workloads[night]", "fleets[main]"};
  QVERIFY(saveProject(path(), plan).ok());
  QCOMPARE(loadProject(path()).value().plan, plan);
}

void TestProjectFile::savingAgainChangesNothingButTheStamp() {
  QVERIFY(saveProject(path("a"), examplePlan(), optionsAt(0)).ok());
  const Project loaded = loadProject(path("a")).value();
  SaveOptions options{.meta = loaded.meta, .changes = loaded.changes, .now = optionsAt(0).now};
  QVERIFY(saveProject(path("b"), loaded.plan, options).ok());
  QCOMPARE(bytesOf(path("b")), bytesOf(path("a")));
  options.now += std::chrono::seconds(9);
  QVERIFY(saveProject(path("c"), loaded.plan, options).ok());
  QCOMPARE(bytesOf(path("c")).replace("12:00:09Z", "12:00:00Z"), bytesOf(path("a")));
}

void TestProjectFile::anUnfinishedPlanCanBeSaved() {
  Plan plan = examplePlan();
  plan.workloads[0].fleet = FleetId("gone");
  plan.fleets.push_back(plan.fleets[0]);
  QVERIFY(saveProject(path(), plan).ok());
  QCOMPARE(loadProject(path()).value().plan, plan);
}

void TestProjectFile::valuesThatAreNoneAreRefused() {
  Plan plan = examplePlan();
  plan.assumptions.pue = NAN;
  const auto saved = saveProject(path(), plan);
  QCOMPARE(codeOf(saved.problems()), std::string("notFinite"));
  QCOMPARE(saved.problems()[0].where, std::string("assumptions.pue"));
  QVERIFY(!fs::exists(path()));
}

void TestProjectFile::theFileSaysWhatItIs() {
  QVERIFY(saveProject(path(), examplePlan()).ok());
  const QByteArray bytes = bytesOf(path());
  QVERIFY(bytes.startsWith("SQLite format 3"));
  QCOMPARE(bytes.mid(68, 4), QByteArray("FULC"));
  QCOMPARE(bytes.mid(18, 2), QByteArray("\1\1", 2));  // rollback journal
  QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\11", 4));
}

void TestProjectFile::everyReleasedVersionIsRead() {
  for (int version = 1; version < kSchemaVersion; ++version) {
    const fs::path sample =
        fs::path(FULCRUM_TEST_DATA "/projects") / ("schema-" + std::to_string(version) + ".fulcrum");
    const auto loaded = loadProject(sample);
    QCOMPARE(sentences(loaded.problems()), QString());
    QCOMPARE(loaded.value().schemaVersion, version);
    QCOMPARE(loaded.value().plan.workloads.size(), examplePlan().workloads.size());
    QVERIFY(saveProject(path(), loaded.value().plan).ok());
    QCOMPARE(loadProject(path()).value().plan, loaded.value().plan);
  }
}

void TestProjectFile::aTermAtNoDiscountWasNotOffered() {
  Plan plan = examplePlan();
  plan.nodeTypes[0].reserved1yDiscount = 0;
  QVERIFY(saveProject(path(), plan).ok());
  QCOMPARE(loadProject(path()).value().plan, plan);
  SQLite::Database(path().string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 4");
  plan.nodeTypes[0].reserved1yDiscount.reset();
  QCOMPARE(loadProject(path()).value().plan, plan);
}

void TestProjectFile::whatAnOlderFileLacksHasItsDefault() {
  QVERIFY(saveProject(path(), examplePlan()).ok());
  SQLite::Database(path().string(), SQLite::OPEN_READWRITE)
      .exec(
          "PRAGMA user_version = 1; ALTER TABLE meta DROP COLUMN origin; ALTER TABLE fleets DROP COLUMN spareNodes;"
          "DROP TABLE budget");
  const auto loaded = loadProject(path());
  QCOMPARE(sentences(loaded.problems()), QString());
  Plan expected = examplePlan();
  for (Fleet& fleet : expected.fleets) fleet.spareNodes = Fleet().spareNodes;
  expected.budget.clear();
  QCOMPARE(loaded.value().plan, expected);
}

void TestProjectFile::everyTableIsStrict() {
  QVERIFY(saveProject(path(), examplePlan()).ok());
  SQLite::Database database(path().string());
  SQLite::Statement table(database,
                          "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' "
                          "AND name NOT LIKE 'sqlite%'");
  int count = 0;
  for (; table.executeStep(); ++count) QVERIFY2(table.getColumn(1).getInt() == 1, table.getColumn(0).getText());
  QVERIFY(count > 20);
  SQLite::Statement keys(database, "PRAGMA foreign_key_check");
  QVERIFY(!keys.executeStep());
  QVERIFY_EXCEPTION_THROWN(database.exec("UPDATE \"plan\" SET \"horizonMonths\" = 0"), SQLite::Exception);
  QVERIFY_EXCEPTION_THROWN(database.exec("UPDATE \"workloads\" SET \"class\" = 'x'"), SQLite::Exception);
}

void TestProjectFile::nothingIsLeftBesideTheFile() {
  for (int i = 0; i < 3; ++i) QVERIFY(saveProject(path(), examplePlan()).ok());
  QVERIFY(loadProject(path()).ok());
  QCOMPARE(entriesOf(path().parent_path()), size_t(1));
}

void TestProjectFile::aNewProjectGetsAnId() {
  const auto a = saveProject(path("a"), Plan{});
  const auto b = saveProject(path("b"), Plan{});
  QCOMPARE(a.value().meta.uuid.size(), size_t(36));
  QVERIFY(a.value().meta.uuid != b.value().meta.uuid);
}

void TestProjectFile::anyFileNameWorks_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"two words.fulcrum", "Pl\u00e4ne \u0639\u0631\u0628\u064a \u4e2d\u6587.fulcrum",
                           "a?b#c%41.fulcrum", "quote'\".fulcrum", "-dash"})
    QTest::newRow(name) << QString::fromUtf8(name);
  QTest::newRow("long") << QString(240, u'x');
}

void TestProjectFile::anyFileNameWorks() {
  QFETCH(QString, name);
  const fs::path file = path("") / name.toStdU16String();
  QVERIFY(saveProject(file, examplePlan()).ok());
  QCOMPARE(loadProject(file).value().plan, examplePlan());
  QCOMPARE(entriesOf(path("")), size_t(1));
}

void TestProjectFile::permissionsAreKept() {
  QVERIFY(saveProject(path(), Plan{}).ok());
  const fs::perms perms = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
  fs::permissions(path(), perms);
  QVERIFY(saveProject(path(), examplePlan()).ok());
  QCOMPARE(fs::status(path()).permissions(), perms);
}

void TestProjectFile::linksAreFollowed() {
  QVERIFY(saveProject(path(), Plan{}).ok());
  fs::create_symlink(path(), path("link"));
  const auto saved = saveProject(path("link"), examplePlan());
  QCOMPARE(saved.value().file, fs::canonical(path()));
  QVERIFY(fs::is_symlink(path("link")));
  QCOMPARE(loadProject(path()).value().plan, examplePlan());
}

void TestProjectFile::aFailedStepLeavesTheOldFile_data() {
  QTest::addColumn<int>("step");
  for (int step = 0; step < static_cast<int>(SaveStep::FlushDirectory); ++step) {
    if (step != static_cast<int>(SaveStep::Backup)) QTest::newRow(std::to_string(step).c_str()) << step;
  }
}

void TestProjectFile::aFailedStepLeavesTheOldFile() {
  QFETCH(int, step);
  QVERIFY(saveProject(path(), examplePlan(), optionsAt(0)).ok());
  const QByteArray before = bytesOf(path());
  SaveOptions options = optionsAt(1);
  options.beforeStep = [step](SaveStep now) {
    return static_cast<int>(now) == step ? std::make_error_code(std::errc::no_space_on_device) : std::error_code();
  };
  const auto saved = saveProject(path(), Plan{}, options);
  QCOMPARE(codeOf(saved.problems()), std::string("cannotWrite"));
  QCOMPARE(bytesOf(path()), before);
  QCOMPARE(entriesOf(path().parent_path()), size_t(1));
}

void TestProjectFile::aMissingBackupDoesNotKeepFromSaving() {
  QVERIFY(saveProject(path(), Plan{}).ok());
  QVERIFY(saveProject(path("no folder"), Plan{}).ok());
  SaveOptions options;
  options.backups = path("no folder");
  const auto saved = saveProject(path(), examplePlan(), options);
  QVERIFY(saved.ok());
  QCOMPARE(codeOf(saved.value().warnings), std::string("noBackup"));
  QCOMPARE(loadProject(path()).value().plan, examplePlan());
}

void TestProjectFile::anUnconfirmedSaveIsSaved() {
  SaveOptions options;
  options.beforeStep = [](SaveStep now) {
    return now == SaveStep::FlushDirectory ? std::make_error_code(std::errc::io_error) : std::error_code();
  };
  const auto saved = saveProject(path(), examplePlan(), options);
  QCOMPARE(codeOf(saved.value().warnings), std::string("notConfirmed"));
  QCOMPARE(identityOf(path()).value(), saved.value().identity);
}

void TestProjectFile::threeBackupsAreKept() {
  SaveOptions options = optionsAt(0);
  options.backups = path("backups");
  for (int i = 0; i < 6; ++i) {
    Plan plan;
    plan.name = std::to_string(i);
    options.now = optionsAt(i).now;
    QVERIFY(saveProject(path(), plan, options).ok());
  }
  const auto backups = backupsOf(options.meta.uuid, options.backups);
  QCOMPARE(backups.size(), kBackupsKept);
  for (size_t i = 0; i < backups.size(); ++i)
    QCOMPARE(loadProject(backups[i]).value().plan.name, std::to_string(4 - i));
  QCOMPARE(backups[0].filename().string(), std::string("plan 2026-01-31 12.00.05 [01234567].fulcrum"));
  QCOMPARE(entriesOf(options.backups), kBackupsKept);
}

void TestProjectFile::backupsOfOtherProjectsAreLeftAlone() {
  SaveOptions options = optionsAt(0);
  options.backups = path("backups");
  QVERIFY(saveProject(path(), Plan{}, options).ok());
  QVERIFY(saveProject(path(), Plan{}, options).ok());
  options.meta.uuid = "11234567-89ab-4cde-8f01-23456789abcd";
  QVERIFY(saveProject(path("other"), Plan{}, options).ok());
  QVERIFY(saveProject(path("other"), Plan{}, options).ok());
  QCOMPARE(entriesOf(options.backups), size_t(2));
}

void TestProjectFile::whatKilledProcessesLeftIsRemoved() {
  const fs::path mine = TemporaryFile(path()).path();
  std::string dead = mine.filename().string();
  dead.replace(dead.find(processMark()), processMark().size(), "999999999-00000000");
  QVERIFY(!createExclusively(path(dead.c_str())));
  QVERIFY(!createExclusively(mine));
  QVERIFY(!createExclusively(path(".fulcrum-save-elsewhere@1-00000000.x.tmp")));
  QVERIFY(saveProject(path(), Plan{}).ok());
  QVERIFY(!fs::exists(path(dead.c_str())));
  QVERIFY(fs::exists(mine));
  QCOMPARE(entriesOf(path("")), size_t(3));
}

void TestProjectFile::aFailedFirstSaveLeavesNothing() {
  SaveOptions options;
  options.beforeStep = [](SaveStep now) {
    return now == SaveStep::Verify ? std::make_error_code(std::errc::io_error) : std::error_code();
  };
  QVERIFY(!saveProject(path(), Plan{}, options).ok());
  QCOMPARE(entriesOf(path().parent_path()), size_t(0));
}

void TestProjectFile::aFolderThatIsMissingIsASentence() {
  const auto saved = saveProject(path("no/such/folder"), Plan{});
  QCOMPARE(codeOf(saved.problems()), std::string("cannotWrite"));
}

void TestProjectFile::writeProtectedFilesAreNotReplaced() {
  QVERIFY(saveProject(path(), Plan{}).ok());
  fs::permissions(path(), fs::perms::owner_read);
  QCOMPARE(codeOf(saveProject(path(), examplePlan()).problems()), std::string("cannotWrite"));
  QCOMPARE(loadProject(path()).value().plan, Plan{});
}

void TestProjectFile::aFileThatWasChangedIsNotReplaced() {
  SaveOptions mine = optionsAt(0);
  mine.expected = saveProject(path(), Plan{}, mine).value().identity;
  QVERIFY(saveProject(path(), examplePlan(), mine).ok());  // the next save of the same window
  const QByteArray now = bytesOf(path());
  QCOMPARE(codeOf(saveProject(path(), Plan{}, mine).problems()), std::string("changedOnDisk"));
  QCOMPARE(bytesOf(path()), now);
  fs::remove(path());
  QVERIFY(saveProject(path(), Plan{}, mine).ok());  // nothing to overwrite
}

void TestProjectFile::anIdentityIsThatOfTheLoadedFile() {
  const auto saved = saveProject(path(), examplePlan(), optionsAt(0)).value();
  QCOMPARE(loadProject(path()).value().identity, saved.identity);
  QCOMPARE(identityOf(path()).value(), saved.identity);
}

void TestProjectFile::timesAreWrittenInUtc() {
  QCOMPARE(timeText(std::chrono::sys_seconds(std::chrono::seconds(951'786'061))), std::string("2000-02-29T01:01:01Z"));
}

}  // namespace tst_project_file

QTEST_APPLESS_MAIN(tst_project_file::TestProjectFile)
#include "tst_project_file.moc"
