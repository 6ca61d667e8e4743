// SPDX-License-Identifier: GPL-3.0-or-later
// A field is varied by itself and with another, and a value found for a target is written in one step.
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "charts/chart_card.h"
#include "charts/surface_card.h"
#include "charts/surface_widget.h"
#include "dialogs/vary_dialog.h"
#include "fields/number_field.h"
#include "risk/variable_fields.h"
#include "support/plan_builder.h"

namespace tst_vary_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  explicit Fixture(const QString& path) : workspace(test::plainPlan()) {
    workspace.live.flush();
    dialog = std::make_unique<VaryDialog>(workspace, path);
    dialog->show();
    dialog->flush();
  }
  QComboBox* box(const QString& name) { return named<QComboBox>(name); }
  template <class Widget>
  Widget* named(const QString& name) {
    for (Widget* widget : dialog->findChildren<Widget*>()) {
      if (widget->accessibleName() == name) return widget;
    }
    return nullptr;
  }
  void choose(QComboBox* box, const QString& data) {
    const int index = box->findData(data);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    dialog->flush();
  }
  void press(const QString& text) {
    for (QToolButton* button : dialog->findChildren<QToolButton*>()) {
      if (button->text() == text) button->click();
    }
    dialog->flush();
  }
  QString sought() { return dialog->findChild<QLabel*>(u"sought"_s)->text(); }

  Workspace workspace;
  std::unique_ptr<VaryDialog> dialog;
};

}  // namespace

class TestVaryDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFieldAskedForIsVaried() {
    Fixture f(u"workloads[chat].requestsPerSecond"_s);
    QCOMPARE(f.box(u"Field"_s)->currentData().toString(), u"workloads[chat].requestsPerSecond"_s);
    const ChartData& chart = f.dialog->findChild<ChartCard*>()->data();
    QCOMPARE(chart.lines.size(), size_t{1});
    QCOMPARE(chart.lines[0].x.size(), 41);
    QCOMPARE(chart.lines[0].x.first(), 20.0);
    QCOMPARE(chart.lines[0].x.last(), 60.0);
    QVERIFY(chart.lines[0].y.last() > chart.lines[0].y.first());
    QCOMPARE(chart.markers.size(), size_t{1});  // the plan's own
  }

  void twoFieldsAreASurface() {
    Fixture f(u"workloads[chat].requestsPerSecond"_s);
    f.choose(f.box(u"Second field"_s), u"nodeTypes[node].onDemand"_s);
    const SurfaceData& surface = f.dialog->findChild<SurfaceCard*>()->surface()->data();
    QCOMPARE(surface.grid.x.size(), 41);
    QCOMPARE(surface.grid.y.size(), 15);
    QVERIFY(!surface.grid.isEmpty());
    f.choose(f.box(u"Second field"_s), u"workloads[chat].requestsPerSecond"_s);
    QVERIFY(f.dialog->findChild<QLabel*>(u"refusal"_s)->isVisible());
  }

  void anEmptyRangeIsSaid() {
    Fixture f(u"workloads[chat].requestsPerSecond"_s);
    auto* to = f.named<NumberField>(u"to"_s);
    to->setPlanValue(5);
    Q_EMIT to->edited(5);
    f.dialog->flush();
    auto* error = f.dialog->findChild<QLabel*>(u"refusal"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"empty"_s));
  }

  void theValueFoundIsAppliedInOneStep() {
    Fixture f(u"workloads[chat].requestsPerSecond"_s);
    const double now = f.workspace.live.current()->headline.monthlyCost.value();
    f.named<NumberField>(u"Target"_s)->setPlanValue(now * 0.75);
    f.press(u"Find the value"_s);
    QVERIFY2(f.sought().startsWith(u"Reached"_s), qPrintable(f.sought()));
    f.press(u"Apply"_s);
    QCOMPARE(f.workspace.document.undoStack().count(), 1);
    QVERIFY(f.workspace.plan().workloads[0].requestsPerSecond < 40);
    f.workspace.live.flush();
    QVERIFY(f.workspace.live.current()->headline.monthlyCost.value() <= now * 0.7500001);
    f.workspace.document.undoStack().undo();
    QCOMPARE(f.workspace.plan().workloads[0].requestsPerSecond, 40.0);
  }

  void outOfReachIsASentence() {
    Fixture f(u"workloads[chat].requestsPerSecond"_s);
    f.named<NumberField>(u"Target"_s)->setPlanValue(1);
    f.press(u"Find the value"_s);
    QVERIFY2(f.sought().startsWith(u"Out of reach"_s), qPrintable(f.sought()));
    f.press(u"Apply"_s);
    QCOMPARE(f.workspace.document.undoStack().count(), 0);
  }

  void fieldsThatCanBeVariedAreNumbers() {
    const Plan plan = test::plainPlan();
    const auto fields = risk::variableFields(plan, test::kBase);
    QVERIFY(fields.size() > 20);
    for (const std::string& path : fields) {
      const auto number = risk::numberOfField(plan, path);
      QVERIFY2(number, path.c_str());
      const auto range = risk::usualRange(*number);
      QVERIFY2(range.from <= range.to && range.from >= number->min && range.to <= number->max, path.c_str());
    }
    QVERIFY(!risk::numberOfField(plan, "workloads[gone].requestsPerSecond"));
    QVERIFY(!risk::numberOfField(plan, "demand"));
  }
};

}  // namespace tst_vary_dialog

QTEST_MAIN(tst_vary_dialog::TestVaryDialog)
#include "tst_vary_dialog.moc"
