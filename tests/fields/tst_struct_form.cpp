// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are made from the field list: each kind of member has its editor, and an edit is one undo step.
#include <QFormLayout>
#include <QtTest>

#include "fields/struct_form.h"
#include "support/plan_builder.h"

namespace tst_struct_form {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Draft draft{test::plainPlan()};
  QWidget window;
  QFormLayout layout{&window};
  bool selected = true;
  StructForm<Workload> form{draft, "workload",
                            [this](const Plan& plan) { return selected ? &plan.workloads[0] : nullptr; },
                            [](Plan& plan) { return &plan.workloads[0]; }};

  Fixture() {
    for (const char* key : {"name", "requestsPerSecond", "class", "ttftMs", "inputTokens"}) form.addRow(layout, key);
    form.refresh();
    window.show();
  }
  template <class Editor>
  [[nodiscard]] Editor* editor(const QString& key) const {
    return window.findChild<Editor*>(key);
  }
  [[nodiscard]] const Workload& workload() const { return draft.plan().workloads[0]; }
  [[nodiscard]] int steps() { return draft.document.undoStack().count(); }
};

template <class Editor>
void type(Editor* editor, const QString& text) {
  editor->setFocus();
  editor->selectAll();
  QTest::keyClicks(editor, text);
  QTest::keyClick(editor, Qt::Key_Return);
}

}  // namespace

class StructFormTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachKindOfFieldHasItsEditor() {
    const Fixture fixture;
    QVERIFY(fixture.editor<QLineEdit>(u"name"_s));
    QVERIFY(fixture.editor<NumberField>(u"requestsPerSecond"_s));
    QVERIFY(fixture.editor<QComboBox>(u"class"_s));
    QVERIFY(fixture.editor<NumberField>(u"ttftMs"_s));
    QCOMPARE(fixture.layout.rowCount(), 5);
  }

  void anUnknownFieldHasNone() {
    Fixture fixture;
    QVERIFY(!fixture.form.addRow(fixture.layout, "colour"));
    QCOMPARE(fixture.layout.rowCount(), 5);
  }

  void everyEditorHasANameAndAnExplanation() {
    const Fixture fixture;
    for (int row = 0; row < fixture.layout.rowCount(); ++row) {
      const QWidget* editor = fixture.layout.itemAt(row, QFormLayout::FieldRole)->widget();
      const auto* label = qobject_cast<QLabel*>(fixture.layout.itemAt(row, QFormLayout::LabelRole)->widget());
      QVERIFY2(!editor->accessibleName().isEmpty() && !editor->toolTip().isEmpty(), qPrintable(editor->objectName()));
      QVERIFY2(label && label->buddy() == editor, qPrintable(editor->objectName()));
    }
  }

  void anEditIsOneUndoStep() {
    Fixture fixture;
    type(fixture.editor<NumberField>(u"requestsPerSecond"_s), u"55"_s);
    QCOMPARE(fixture.workload().requestsPerSecond, 55.0);
    QCOMPARE(fixture.steps(), 1);
    fixture.draft.document.undoStack().undo();
    fixture.form.refresh();
    QCOMPARE(fixture.workload().requestsPerSecond, 40.0);
    QCOMPARE(fixture.editor<NumberField>(u"requestsPerSecond"_s)->planValue(), 40.0);
  }

  void consecutiveEditsOfAFieldAreOneStepOthersAreNot() {
    Fixture fixture;
    for (const char* text : {"50", "51", "52"})
      type(fixture.editor<NumberField>(u"requestsPerSecond"_s), QString::fromLatin1(text));
    QCOMPARE(fixture.steps(), 1);
    type(fixture.editor<NumberField>(u"inputTokens"_s), u"2000"_s);
    QCOMPARE(fixture.steps(), 2);
    fixture.form.setScope(u"another workload"_s);
    type(fixture.editor<NumberField>(u"inputTokens"_s), u"2001"_s);
    QCOMPARE(fixture.steps(), 3);
  }

  void emptyIsNoneAndNoughtIsNot() {
    Fixture fixture;
    type(fixture.editor<NumberField>(u"ttftMs"_s), u"800"_s);
    QCOMPARE(fixture.workload().ttftMs, std::optional(800.0));
    fixture.form.setScope(u"later"_s);
    type(fixture.editor<NumberField>(u"ttftMs"_s), u"0"_s);
    QCOMPARE(fixture.workload().ttftMs, std::optional(800.0));  // refused: no target is 0
    fixture.form.setScope(u"last"_s);
    type(fixture.editor<NumberField>(u"ttftMs"_s), u"none"_s);
    QCOMPARE(fixture.workload().ttftMs, std::optional<double>());
  }

  void textIsTakenWhenItIsFinished() {
    Fixture fixture;
    auto* name = fixture.editor<QLineEdit>(u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Chat"_s);
    QCOMPARE(fixture.steps(), 0);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(fixture.workload().name, std::string("Chat"));
    QCOMPARE(fixture.steps(), 1);
  }

  void withoutASelectionItIsDisabled() {
    Fixture fixture;
    fixture.selected = false;
    fixture.form.refresh();
    QVERIFY(!fixture.editor<NumberField>(u"requestsPerSecond"_s)->isEnabled());
    fixture.selected = true;
    fixture.form.refresh();
    QVERIFY(fixture.editor<NumberField>(u"requestsPerSecond"_s)->isEnabled());
  }
};

}  // namespace tst_struct_form

QTEST_MAIN(tst_struct_form::StructFormTest)
#include "tst_struct_form.moc"
