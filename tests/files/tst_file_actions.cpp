// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving with their questions answered by the test: locks, protected files, recovery.
#include <SQLiteCpp/Database.h>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <fstream>
#include <tuple>

#include "base/platform.h"
#include "files/file_actions.h"
#include "store/recovery.h"
#include "support/plan_builder.h"

namespace tst_file_actions {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Answers {
  FilePrompts::Unsaved unsaved = FilePrompts::Unsaved::Cancel;
  FilePrompts::Locked locked = FilePrompts::Locked::Cancel;
  FilePrompts::Orphan orphan = FilePrompts::Orphan::Keep;
  bool replace = false;
  DamageChoice damage;
  DamagedFile damaged;
  QStringList asked;
};

class Prompts : public FilePrompts {
 public:
  explicit Prompts(Answers& answers) : m_answers(answers) {}
  Unsaved askUnsaved(const QString& name) override { return note(u"unsaved "_s + name), m_answers.unsaved; }
  bool mayReplaceChanged(const QString& name) override { return note(u"changed "_s + name), m_answers.replace; }
  Locked askLocked(const QString& name, const LockHolder&) override {
    return note(u"locked "_s + name), m_answers.locked;
  }
  Orphan askOrphan(const OrphanText& orphan) override { return note(u"orphan "_s + orphan.name), m_answers.orphan; }
  DamageChoice askDamaged(const DamagedFile& file) override {
    m_answers.damaged = file;
    return note(u"damaged "_s + file.name), m_answers.damage;
  }
  void tell(const QString& title, const Problems&) override { note(u"tell "_s + title); }

 private:
  void note(const QString& text) { m_answers.asked << text; }
  Answers& m_answers;
};

Plan planNamed(const char* name) {
  Plan plan = test::plainPlan();
  plan.name = name;
  return plan;
}

// A window's files in a folder of their own.
struct Fixture {
  Fixture() : files(workspace, settings, &window, std::make_unique<Prompts>(answers), folder.filePath(u"data"_s)) {
    QObject::connect(&files, &FileActions::noticed, [this](const QString& text) { notice = text; });
    std::ignore = saveProject(std::filesystem::path(path().toStdString()), planNamed("saved"));
  }
  [[nodiscard]] QString path() const { return folder.filePath(u"plan.fulcrum"_s); }
  [[nodiscard]] std::filesystem::path recovery() const { return folder.filePath(u"data/recovery"_s).toStdString(); }
  void edit(const char* name) { workspace.document.edit({}, planNamed(name)); }
  void leaveLock(const std::string& host) const {
    std::ofstream(lockFileOf(path().toStdString())) << host << "\n1-00000000\n2026-01-31T12:00:00Z\n";
  }
  void leaveOrphan() const {
    const RecoveryKey key{.uuid = "01234567-89ab-4cde-8f01-23456789abcd",
                          .process = "999999999-00000000",
                          .original = path().toStdString()};
    std::ignore = writeRecoveryCopy(recovery(), key, planNamed("lost"), {});
  }

  QTemporaryDir folder;
  Answers answers;
  Workspace workspace{test::plainPlan()};
  Settings settings;
  QWidget window;
  QString notice;
  FileActions files;
};

}  // namespace

class FileActionsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
  void anOpenFileIsLocked();
  void aFileThatIsOpenElsewhereCanBeReadOrCopied();
  void aLockOfAnotherHostIsKept();
  void savingKeepsABackup();
  void aFileChangedByOthersIsAskedAbout();
  void anOrphanIsRecoveredUntitledAndDirty();
  void anOrphanCanBeKeptOrDeleted();
  void discardedChangesAreNotOfferedAgain();
  void aDamagedFileOpensUntitledIfWanted();
  void whatIsSalvagedKeepsItsHistory();
  void aBackupCanTakeThePlaceOfADamagedFile();
  void aFileWithoutAnythingReadableOffersItsBackups();
  void aTextFormThatIsWrongIsNoDamage();
  void aBackupOpensUntitled();
  void theHistoryGoesThroughSavingCrashAndBackup();
  void figuresAreSavedOfEveryScenario();
  void figuresThatDifferAreShown();
  void anOlderFileSaysWhatItLacks();
};

void FileActionsTest::anOpenFileIsLocked() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  QVERIFY(QFile::exists(QString::fromStdString(lockFileOf(fixture.path().toStdString()).string())));
  QVERIFY(fixture.files.open(fixture.path()));  // again: it is its own
  QVERIFY(QFile::exists(QString::fromStdString(lockFileOf(fixture.path().toStdString()).string())));
  fixture.files.openSample();
  QVERIFY(!QFile::exists(QString::fromStdString(lockFileOf(fixture.path().toStdString()).string())));
  QCOMPARE(fixture.answers.asked, QStringList());
}

void FileActionsTest::aFileThatIsOpenElsewhereCanBeReadOrCopied() {
  Fixture fixture;
  fixture.leaveLock("another-host");
  QVERIFY(!fixture.files.open(fixture.path()));
  QCOMPARE(fixture.answers.asked, QStringList{u"locked plan.fulcrum"_s});
  fixture.answers.locked = FilePrompts::Locked::ReadOnly;
  QVERIFY(fixture.files.open(fixture.path()));
  QVERIFY(fixture.files.isReadOnly());
  QVERIFY(!fixture.notice.isEmpty());
  fixture.answers.locked = FilePrompts::Locked::Copy;
  QVERIFY(fixture.files.open(fixture.path()));
  QCOMPARE(fixture.files.path(), QString());
  QCOMPARE(fixture.workspace.plan(), planNamed("saved"));
  QCOMPARE(fixture.notice, QString());
}

void FileActionsTest::aLockOfAnotherHostIsKept() {
  Fixture fixture;
  fixture.leaveLock("another-host");
  fixture.answers.locked = FilePrompts::Locked::ReadOnly;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.files.openSample();
  QVERIFY(QFile::exists(QString::fromStdString(lockFileOf(fixture.path().toStdString()).string())));
}

void FileActionsTest::savingKeepsABackup() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  QVERIFY(!fixture.workspace.document.isDirty());
  const QDir backups(fixture.folder.filePath(u"data/backups"_s));
  QCOMPARE(backups.entryList(QDir::Files).size(), 1);
  const std::filesystem::path backup = backups.filePath(backups.entryList(QDir::Files).front()).toStdString();
  QCOMPARE(loadProject(backup).value().plan, planNamed("saved"));
}

void FileActionsTest::aFileChangedByOthersIsAskedAbout() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("mine");
  const std::filesystem::path file = fixture.path().toStdString();
  QVERIFY(saveProject(file, planNamed("theirs")).ok());
  QVERIFY(!fixture.files.save());
  QCOMPARE(loadProject(file).value().plan.name, std::string("theirs"));
  fixture.answers.replace = true;
  QVERIFY(fixture.files.save());
  QCOMPARE(loadProject(file).value().plan.name, std::string("mine"));
}

void FileActionsTest::anOrphanIsRecoveredUntitledAndDirty() {
  Fixture fixture;
  fixture.leaveOrphan();
  fixture.answers.orphan = FilePrompts::Orphan::Recover;
  fixture.files.offerRecovery();
  QCOMPARE(fixture.answers.asked, QStringList{u"orphan plan"_s});
  QCOMPARE(fixture.workspace.plan(), planNamed("lost"));
  QCOMPARE(fixture.files.path(), QString());
  QVERIFY(fixture.workspace.document.isDirty());
  QVERIFY(orphanedCopies(fixture.recovery()).empty());
  // It has a copy of its own already.
  QCOMPARE(QDir(fixture.folder.filePath(u"data/recovery"_s)).entryList(QDir::Files).size(), 1);
}

void FileActionsTest::anOrphanCanBeKeptOrDeleted() {
  Fixture fixture;
  fixture.leaveOrphan();
  fixture.files.offerRecovery();
  QCOMPARE(orphanedCopies(fixture.recovery()).size(), size_t(1));
  fixture.answers.orphan = FilePrompts::Orphan::Delete;
  fixture.files.offerRecovery();
  QVERIFY(orphanedCopies(fixture.recovery()).empty());
  QCOMPARE(fixture.workspace.plan(), test::plainPlan());
}

void FileActionsTest::discardedChangesAreNotOfferedAgain() {
  Fixture fixture;
  fixture.edit("edited");
  fixture.files.recovery().copyNow();
  QCOMPARE(QDir(fixture.folder.filePath(u"data/recovery"_s)).entryList(QDir::Files).size(), 1);
  fixture.files.openSample();
  QCOMPARE(QDir(fixture.folder.filePath(u"data/recovery"_s)).entryList(QDir::Files).size(), 0);
}

void FileActionsTest::aDamagedFileOpensUntitledIfWanted() {
  Fixture fixture;
  SQLite::Database(fixture.path().toStdString(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA ignore_check_constraints = ON; UPDATE plan SET \"horizonMonths\" = 1000");
  QVERIFY(!fixture.files.open(fixture.path()));
  QCOMPARE(fixture.answers.asked, QStringList{u"damaged plan.fulcrum"_s});
  QCOMPARE(fixture.answers.damaged.lost, QStringList{u"Horizon: unreadable, the default stands there"_s});
  QVERIFY(fixture.answers.damaged.kept.contains(u"1 workload(s)"_s));
  fixture.answers.damage.way = DamageChoice::Way::Salvaged;
  QVERIFY(fixture.files.open(fixture.path()));
  QCOMPARE(fixture.files.path(), QString());
  QVERIFY(fixture.workspace.document.isDirty());
  QCOMPARE(fixture.workspace.plan().name, std::string("saved"));
  QCOMPARE(fixture.workspace.plan().horizonMonths, Plan().horizonMonths);
}

void FileActionsTest::whatIsSalvagedKeepsItsHistory() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  const auto history = fixture.workspace.document.history();
  SQLite::Database(fixture.path().toStdString(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA ignore_check_constraints = ON; UPDATE plan SET \"horizonMonths\" = 1000");
  fixture.answers.damage.way = DamageChoice::Way::Salvaged;
  QVERIFY(fixture.files.open(fixture.path()));
  QCOMPARE(fixture.workspace.document.history(), history);
}

// Also after the file was renamed: its uuid is in the backup's name.
void FileActionsTest::aBackupCanTakeThePlaceOfADamagedFile() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  fixture.files.openSample();
  const QString renamed = fixture.folder.filePath(u"renamed.fulcrum"_s);
  QVERIFY(QFile::rename(fixture.path(), renamed));
  SQLite::Database(renamed.toStdString(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA ignore_check_constraints = ON; UPDATE plan SET \"horizonMonths\" = 1000");
  QVERIFY(!fixture.files.open(renamed));
  QCOMPARE(fixture.answers.damaged.backups.size(), 1);
  fixture.answers.damage = {DamageChoice::Way::Backup, fixture.answers.damaged.backups.front().path};
  QVERIFY(fixture.files.open(renamed));
  QCOMPARE(fixture.workspace.plan().name, std::string("saved"));
  QCOMPARE(fixture.files.path(), QString());
  QVERIFY(fixture.workspace.document.isDirty());
}

void FileActionsTest::aFileWithoutAnythingReadableOffersItsBackups() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  fixture.files.openSample();
  QVERIFY(QFile::resize(fixture.path(), 4096));
  QVERIFY(!fixture.files.open(fixture.path()));
  QVERIFY(fixture.answers.damaged.kept.isEmpty());
  QCOMPARE(fixture.answers.damaged.backups.size(), 1);
  QVERIFY(QDir(fixture.folder.filePath(u"data/backups"_s)).removeRecursively());
  fixture.answers.asked.clear();
  QVERIFY(!fixture.files.open(fixture.path()));
  QCOMPARE(fixture.answers.asked, QStringList{u"tell plan.fulcrum cannot be opened"_s});
}

void FileActionsTest::aTextFormThatIsWrongIsNoDamage() {
  Fixture fixture;
  const QString path = fixture.folder.filePath(u"plan.json"_s);
  std::ofstream(path.toStdString()) << "{";
  QVERIFY(!fixture.files.open(path));
  QCOMPARE(fixture.answers.asked, QStringList{u"tell plan.json cannot be opened"_s});
}

void FileActionsTest::aBackupOpensUntitled() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  QMenu menu;
  fixture.files.addTo(menu);
  for (QAction* action : menu.actions()) {
    if (action->text() != u"Open a &backup"_s) continue;
    Q_EMIT action->menu()->aboutToShow();
    QCOMPARE(action->menu()->actions().size(), 1);
    QVERIFY(action->menu()->actions().front()->text().startsWith(u"plan, before the save of "_s));
    action->menu()->actions().front()->trigger();
  }
  QCOMPARE(fixture.workspace.plan().name, std::string("saved"));
  QCOMPARE(fixture.files.path(), QString());
  QVERIFY(fixture.workspace.document.isDirty());
}

void FileActionsTest::theHistoryGoesThroughSavingCrashAndBackup() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  const auto history = fixture.workspace.document.history();
  QCOMPARE(history.size(), size_t(1));
  QVERIFY(fixture.files.save());
  QCOMPARE(loadProject(fixture.path().toStdString()).value().changes, history);
  // Saved twice, it does not stand there twice; taken back, it goes.
  fixture.edit("edited again");
  QVERIFY(fixture.files.save());
  QCOMPARE(loadProject(fixture.path().toStdString()).value().changes.size(), size_t(2));
  fixture.workspace.document.undoStack().undo();
  QVERIFY(fixture.files.save());
  QCOMPARE(loadProject(fixture.path().toStdString()).value().changes, history);
  fixture.edit("not saved");
  fixture.files.recovery().copyNow();
  const QDir copies(fixture.folder.filePath(u"data/recovery"_s));
  const std::filesystem::path copy = copies.filePath(copies.entryList(QDir::Files).value(0)).toStdString();
  QCOMPARE(loadProject(copy).value().changes.size(), size_t(2));
  fixture.workspace.document.undoStack().undo();
  QVERIFY(fixture.files.open(fixture.path()));
  QCOMPARE(fixture.workspace.document.history(), history);
}

void FileActionsTest::figuresAreSavedOfEveryScenario() {
  Fixture fixture;
  QVERIFY(fixture.files.open(fixture.path()));
  Plan plan = planNamed("two");
  plan.scenarios.push_back({.id = ScenarioId("a/b"), .base = plan.scenarios[0].id});
  fixture.workspace.document.edit({}, plan);
  QVERIFY(fixture.files.save());
  const ProjectMeta meta = loadProject(fixture.path().toStdString()).value().meta;
  QVERIFY(!meta.servingModel.empty());
  QVERIFY(meta.figures.at("a/b/monthlyCost") > 0);
  QCOMPARE(meta.figures.at("a/b/npvCost"), meta.figures.at(plan.scenarios[0].id.text + "/npvCost"));
}

void FileActionsTest::figuresThatDifferAreShown() {
  Fixture fixture;
  QSignalSpy differed(&fixture.files, &FileActions::figuresDiffered);
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.files.figures().flush();
  QVERIFY(fixture.files.figures().changes().empty());
  SQLite::Database(fixture.path().toStdString(), SQLite::OPEN_READWRITE)
      .exec("UPDATE meta SET figures = json_set(figures, '$.\"base/npvCost\"', 1000), appVersion = '0.0.1'");
  QVERIFY(fixture.files.open(fixture.path()));
  fixture.files.figures().flush();
  QCOMPARE(fixture.files.figures().changes().size(), size_t(1));
  QCOMPARE(fixture.files.figures().changes()[0].before, fixture.workspace.format().money(Money(1000)));
  QVERIFY(differed.back()[0].toString().contains(u"0.0.1"_s));
  fixture.files.openSample();
  QCOMPARE(differed.back()[0].toString(), QString());
}

void FileActionsTest::anOlderFileSaysWhatItLacks() {
  Fixture fixture;
  const QString old = fixture.folder.filePath(u"old.fulcrum"_s);
  QVERIFY(QFile::copy(QStringLiteral(FULCRUM_TEST_DATA "/projects/schema-2.fulcrum"), old));
  QVERIFY(fixture.files.open(old));
  QVERIFY2(fixture.notice.contains(u"version 2"_s), qPrintable(fixture.notice));
  QVERIFY2(fixture.notice.contains(u"Assumptions, Network to buy"_s), qPrintable(fixture.notice));
  fixture.edit("edited");
  QVERIFY(fixture.files.save());
  QCOMPARE(fixture.notice, QString());
}

}  // namespace tst_file_actions

QTEST_MAIN(tst_file_actions::FileActionsTest)
#include "tst_file_actions.moc"
