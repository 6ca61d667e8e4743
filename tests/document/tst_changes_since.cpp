// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "document/changes_since.h"

namespace tst_changes_since {

using namespace fulcrum;

namespace {

constexpr const char* kWritten = "2026-02-01T10:00:00Z";
constexpr const char* kBefore = "2026-01-31T10:00:00Z";
constexpr const char* kAfter = "2026-02-01T10:00:01Z";

using Rows = std::vector<std::array<std::string, 3>>;

Rows rowsOf(const std::vector<ChangeEntry>& history) {
  Rows rows;
  for (const ChangeEntry& change : changesSince(history, kWritten))
    rows.push_back({change.path, change.before, change.after});
  return rows;
}

}  // namespace

class TestChangesSince : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachPlaceIsNamedOnceWithWhatItWasAndIs() {
    QCOMPARE(rowsOf({{kBefore, "assumptions.pue", "1.2", "1.3", ""},
                     {kWritten, "assumptions.pue", "1.3", "1.4", ""},
                     {kAfter, "assumptions.pue", "1.4", "1.5", ""},
                     {kAfter, "name", "A", "B", ""},
                     {kAfter, "assumptions.pue", "1.5", "1.6", ""}}),
             (Rows{{"assumptions.pue", "1.4", "1.6"}, {"name", "A", "B"}}));
  }

  void whatWasChangedBackIsNoChange() {
    QCOMPARE(rowsOf({{kAfter, "name", "A", "B", ""}, {kAfter, "name", "B", "A", ""}}), Rows());
  }

  void anElementThatCameOrWentIsOneChange() {
    QCOMPARE(rowsOf({{kAfter, "fleets.new", "", "{}", ""},
                     {kAfter, "fleets.new.spareNodes", "0", "1", ""},
                     {kAfter, "fleets.new.owned[0].count", "1", "2", ""},
                     {kAfter, "fleets.newer.spareNodes", "0", "1", ""},
                     {kAfter, "fleets.old.spareNodes", "0", "1", ""},
                     {kAfter, "fleets.old", "{}", "", ""}}),
             (Rows{{"fleets.new", "", "{}"}, {"fleets.newer.spareNodes", "0", "1"}, {"fleets.old", "{}", ""}}));
    QCOMPARE(rowsOf({{kAfter, "fleets.new", "", "{}", ""},
                     {kAfter, "fleets.new.spareNodes", "0", "1", ""},
                     {kAfter, "fleets.new", "{}", "", ""}}),
             Rows());
  }

  void whatIsSaidAboutTheReportIsNotInIt() {
    QCOMPARE(rowsOf({{kAfter, "report.title", "A", "B", ""}, {kAfter, "reports", "A", "B", ""}}),
             (Rows{{"reports", "A", "B"}}));
  }
};

}  // namespace tst_changes_since

QTEST_APPLESS_MAIN(tst_changes_since::TestChangesSince)
#include "tst_changes_since.moc"
