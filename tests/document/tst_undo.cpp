// SPDX-License-Identifier: GPL-3.0-or-later
// Undo over thousands of random edits of every kind of field: back and forth, the plan is the same to the byte.
#include <QtTest>

#include "document/plan_document.h"
#include "plan/field_access.h"
#include "plan/field_walk.h"
#include "plan/plan_json.h"
#include "support/random_plan.h"

using namespace fulcrum;

namespace {

constexpr int kEdits = 10'000;

// Draws an edit: of a number, text, switch or choice anywhere in the plan, an hour of a curve, or a whole list that
// grows and shrinks.
class RandomEdits {
 public:
  explicit RandomEdits(uint64_t seed) : m_dice(seed) {}

  Plan next(const Plan& plan) {
    const double kind = m_dice.unit();
    if (kind < 0.05) return withList(plan);
    const auto& [path, value] = drawField(plan);
    const Result<Plan> edited = withField(plan, path, value);
    return edited.ok() ? edited.value() : plan;
  }

 private:
  std::pair<std::string, std::string> drawField(const Plan& plan) {
    std::vector<std::pair<std::string, std::string>> fields;
    walkFields(plan, FieldPath(), [&](const FieldPath& path, const FieldLimits& limits, const auto& value) {
      using T = std::remove_cvref_t<decltype(value)>;
      if constexpr (std::same_as<T, WeeklyCurve>) {
        const FieldPath hour(path, static_cast<size_t>(m_dice.whole(0, 167)));
        fields.emplace_back(hour.text(), std::to_string(m_dice.between(0, 9)));
      } else if constexpr (std::same_as<T, bool>) {
        fields.emplace_back(path.text(), value ? "false" : "true");
      } else if constexpr (std::same_as<T, int>) {
        fields.emplace_back(path.text(), std::to_string(m_dice.whole(1, 12)));
      } else if constexpr (NumberField<T>) {
        fields.emplace_back(path.text(), std::to_string(m_dice.between(limits.min > 0 ? limits.min : 0, 1)));
      } else if constexpr (NamedEnum<T>) {
        const auto& names = EnumNames<T>::list;
        fields.emplace_back(path.text(), std::string(names[m_dice.whole(0, std::size(names) - 1)].second));
      } else if constexpr (std::same_as<T, std::string>) {
        fields.emplace_back(path.text(), "text " + std::to_string(m_dice.whole(0, 999)));
      }
    });
    return fields[static_cast<size_t>(m_dice.whole(0, static_cast<int>(fields.size()) - 1))];
  }

  Plan withList(Plan plan) {
    if (plan.workloads.size() < 6) {
      plan.workloads.push_back(plan.workloads.front());
      plan.workloads.back().id = WorkloadId("added" + std::to_string(m_dice.whole(0, 999'999)));
    } else {
      plan.workloads.erase(plan.workloads.begin() + m_dice.whole(1, static_cast<int>(plan.workloads.size()) - 1));
    }
    return plan;
  }

  test::Dice m_dice;
};

}  // namespace

class TestUndo : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void tenThousandEditsAreUndoneAndRedone();
};

void TestUndo::tenThousandEditsAreUndoneAndRedone() {
  PlanDocument document(test::randomPlan(7));
  const Plan first = document.plan();
  RandomEdits edits(20260131);
  for (int i = 0; i < kEdits; ++i) {
    document.edit({}, edits.next(document.plan()));
    if (i == kEdits / 2) document.markSaved();  // saving does not end the history
  }
  const Plan last = document.plan();
  const int steps = document.undoStack().count();
  QVERIFY2(steps > kEdits * 9 / 10, qPrintable(QString::number(steps)));
  while (document.undoStack().canUndo()) document.undoStack().undo();
  QVERIFY(document.plan() == first);
  QCOMPARE(planToJson(document.plan()), planToJson(first));
  QVERIFY(document.isDirty());
  while (document.undoStack().canRedo()) document.undoStack().redo();
  QVERIFY(document.plan() == last);
  QCOMPARE(planToJson(document.plan()), planToJson(last));
}

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
