// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a form made from the field list of a plan struct: label, editor, unit, range and tooltip come from
// plan/fields.h and document/field_text.h, so that a form names keys only.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <algorithm>
#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "fields/field_actions.h"
#include "fields/month_field.h"
#include "fields/number_field.h"
#include "fields/own_mark.h"
#include "live/draft.h"
#include "plan/fields.h"
#include "words/choice_name.h"
#include "words/field_text.h"
#include "words/topic_id.h"

namespace fulcrum {

[[nodiscard]] inline QString toQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
// Label of a row, with its explanation as tooltip and its editor as buddy.
[[nodiscard]] QLabel* makeFieldLabel(const FieldText& text, QWidget* editor);
// Currency, locale and first month are the plan's as it stands.
void bringUpToDate(NumberField& editor, const Draft& draft);

// The number in a plain or typed value.
template <class Value>
struct NumberOf {};
template <class Value>
requires std::is_arithmetic_v<Value>
struct NumberOf<Value> {
  static double get(Value value) { return static_cast<double>(value); }
  static Value make(double value) { return static_cast<Value>(value); }
};
template <class Value>
requires requires(Value value) {
  { value.value() } -> std::same_as<double>;
}
struct NumberOf<Value> {
  static double get(Value value) { return value.value(); }
  static Value make(double value) { return Value(value); }
};

// A form over one Struct of the plan. `read` finds it in the draft's plan (null: nothing is selected; the form is
// disabled); `write` finds it in the plan being edited.
template <class Struct>
class StructForm {
 public:
  using Read = std::function<const Struct*(const Plan&)>;
  using Write = std::function<Struct*(Plan&)>;

  StructForm(Draft& draft, std::string group, Read read, Write write)
      : m_draft(draft),
        m_group(std::move(group)),
        m_scope(QString::fromStdString(m_group)),
        m_read(std::move(read)),
        m_write(std::move(write)) {}

  // Consecutive edits of a field are one undo step within a scope only: what is edited by this form when the user
  // selects something else. Without: the group.
  void setScope(const QString& scope) { m_scope = scope; }

  // Where the struct stands in the plan, `fleets[main]`; fields that the scenario overrides are marked then.
  void setPlace(std::function<QString()> place) { m_place = std::move(place); }

  // What follows from an edit of this form, in the same step; `before` is the plan without it.
  using Consequence = std::function<void(const Plan& before, Plan& after)>;
  void setConsequence(Consequence consequence) { m_consequence = std::move(consequence); }

  // Adds a row for the field of this key; false if the struct has no such field or it is no scalar.
  bool addRow(QFormLayout& form, std::string_view key) {
    QWidget* editor = addEditor(key, form.parentWidget());
    if (!editor) return false;
    form.addRow(makeFieldLabel(fieldText(m_group, key), editor), editor);
    return true;
  }

  // The editor alone, for other layouts; null where there is none.
  QWidget* addEditor(std::string_view key, QWidget* parent) {
    QWidget* editor = nullptr;
    forEachField<Struct>([&](const auto& field) {
      if (field.key != key) return;
      editor = makeEditor(field, parent);
      if (editor)
        m_rows.back().isSame = [field](const Struct& a, const Struct& b) { return a.*field.member == b.*field.member; };
    });
    if (editor) {
      const FieldText text = fieldText(m_group, key);
      editor->setObjectName(toQString(key));
      editor->setProperty(kHelpTopic, fieldTopic(m_group, key));
      editor->setToolTip(text.explanation);
      editor->setAccessibleName(text.label);
      offerFieldActions(m_draft, editor, QString::fromStdString(m_group), toQString(key));
    }
    return editor;
  }

  // Shows the plan as it stands.
  void refresh() {
    const Struct* value = m_read(m_draft.plan());
    const std::vector<const Struct*> others = value ? othersIn(m_draft.plan(), *value) : std::vector<const Struct*>();
    for (Row& row : m_rows) {
      if (!row.editor) continue;
      row.editor->setEnabled(value != nullptr);
      if (value) row.show(*value);
      if (value) showSeveral(row, *value, others);
      if (m_place) showOwnValue(m_draft, row.editor, value ? m_place() + u'.' + row.editor->objectName() : QString());
    }
  }

  bool focus(std::string_view key) {
    for (const Row& row : m_rows) {
      if (!row.editor || row.editor->objectName() != toQString(key)) continue;
      row.editor->setFocus(Qt::OtherFocusReason);
      return true;
    }
    return false;
  }

 private:
  struct Row {
    QPointer<QWidget> editor;
    std::function<void(const Struct&)> show;
    std::function<bool(const Struct&, const Struct&)> isSame;
    bool showsSeveral = false;
  };

  // The same of the elements that are selected with the one that is looked at: an edit of its field is one of theirs.
  template <class PlanType>
  auto othersIn(PlanType& plan, const Struct& edited) const {
    std::vector<std::conditional_t<std::is_const_v<PlanType>, const Struct, Struct>*> others;
    const auto add = [&](const auto& ids, const auto& looked, auto part) {
      const auto* own = fulcrum::find(plan, looked);
      if (!own || part(*own) != &edited) return;
      for (const auto& id : ids) {
        if (auto* other = fulcrum::find(plan, id); other && id != looked) others.push_back(part(*other));
      }
    };
    const ViewState& view = m_draft.view;
    if constexpr (std::is_same_v<Struct, Workload>)
      add(view.workloads(), view.workload(), [](auto& workload) { return &workload; });
    if constexpr (std::is_same_v<Struct, Fleet>) add(view.fleets(), view.fleet(), [](auto& fleet) { return &fleet; });
    if constexpr (std::is_same_v<Struct, Provisioning>)
      add(view.fleets(), view.fleet(), [](auto& fleet) { return &fleet.provisioning; });
    return others;
  }

  void showSeveral(Row& row, const Struct& value, const std::vector<const Struct*>& others) {
    const bool several =
        row.isSame && std::ranges::any_of(others, [&](const Struct* other) { return !row.isSame(value, *other); });
    if (!several && !row.showsSeveral) return;
    row.showsSeveral = several;
    const QString text = several ? QCoreApplication::translate("StructForm", "several values") : QString();
    if (auto* number = qobject_cast<NumberField*>(row.editor)) {
      number->setSeveral(several);
    } else if (auto* choice = qobject_cast<QComboBox*>(row.editor)) {
      choice->setPlaceholderText(text);
      if (several) choice->setCurrentIndex(-1);
    } else if (auto* check = qobject_cast<QCheckBox*>(row.editor)) {
      check->setTristate(several);
      if (several) check->setCheckState(Qt::PartiallyChecked);
    } else if (auto* line = qobject_cast<QLineEdit*>(row.editor); line && !line->isModified()) {
      line->setPlaceholderText(text);
      if (several) line->clear();
    }
  }

  template <class FieldType>
  void edit(const FieldType& field, std::function<void(Struct&)> change) {
    const FieldText text = fieldText(m_group, field.key);
    const QString name = text.label.isEmpty() ? toQString(field.key) : text.label;
    m_draft.document.edit(
        QCoreApplication::translate("StructForm", "Change %1").arg(name),
        [&](Plan& plan) {
          const Plan before = m_consequence ? plan : Plan();
          Struct* target = m_write(plan);
          if (!target) return;
          // A name is one element's own.
          if (field.key != "name") {
            for (Struct* other : othersIn(plan, *target)) change(*other);
          }
          change(*target);
          if (m_consequence) m_consequence(before, plan);
        },
        m_scope + u'.' + toQString(field.key));
  }

  template <class FieldType>
  QWidget* makeEditor(const FieldType& field, QWidget* parent) {
    using Member = std::remove_cvref_t<decltype(std::declval<Struct&>().*field.member)>;
    if constexpr (std::is_same_v<Member, bool>) {
      return makeCheck(field, parent);
    } else if constexpr (std::is_enum_v<Member>) {
      return makeChoice<Member>(field, parent);
    } else if constexpr (std::is_same_v<Member, std::string>) {
      return makeText(field, parent);
    } else if constexpr (std::is_arithmetic_v<Member>) {
      return makeNumber(
          field, parent, std::is_integral_v<Member>, [](const Member& member) { return static_cast<double>(member); },
          [](double value) { return static_cast<Member>(value); });
    } else if constexpr (requires(Member member) {
                           { member.value() } -> std::same_as<double>;
                         }) {
      return makeNumber(
          field, parent, false, [](const Member& member) { return member.value(); },
          [](double value) { return Member(value); });
    } else if constexpr (requires { EnumNames<typename Member::value_type>::list; }) {
      return makeOptionalChoice<typename Member::value_type>(field, parent);
    } else if constexpr (requires(Member member) { NumberOf<typename Member::value_type>::get(*member); }) {
      return makeOptional<typename Member::value_type>(field, parent);
    } else if constexpr (requires { EnumNames<typename Member::key_type>::list; }) {
      return makeNumbersByName<typename Member::key_type>(field, parent);
    } else {
      return nullptr;
    }
  }

  template <class FieldType>
  NumberField* numberEditor(const FieldType& field, bool integer, QWidget* parent) {
    if (field.unit == Unit::Month) return new MonthField(m_draft.plan().start, field.min, field.max, parent);
    return new NumberField(field.unit, field.min, field.max, integer, parent);
  }

  template <class FieldType, class Get, class Make>
  QWidget* makeNumber(const FieldType& field, QWidget* parent, bool integer, Get get, Make make) {
    NumberField* editor = numberEditor(field, integer, parent);
    QObject::connect(editor, &NumberField::edited, editor, [this, field, make](double value) {
      edit(field, [&](Struct& target) { target.*field.member = make(value); });
    });
    m_rows.push_back({editor, [this, editor, field, get](const Struct& value) {
                        bringUpToDate(*editor, m_draft);
                        editor->setPlanValue(get(value.*field.member));
                      }});
    return editor;
  }

  // An empty field is "none", which is not 0.
  template <class Value, class FieldType>
  QWidget* makeOptional(const FieldType& field, QWidget* parent) {
    NumberField* editor = numberEditor(field, std::is_integral_v<Value>, parent);
    editor->setNoneText(QCoreApplication::translate("StructForm", "none"));
    QObject::connect(editor, &NumberField::edited, editor, [this, editor, field](double value) {
      edit(field, [&](Struct& target) {
        target.*field.member = editor->isNone() ? std::nullopt : std::optional<Value>(NumberOf<Value>::make(value));
      });
    });
    m_rows.push_back({editor, [this, editor, field](const Struct& value) {
                        bringUpToDate(*editor, m_draft);
                        const auto& number = value.*field.member;
                        if (number) {
                          editor->setPlanValue(NumberOf<Value>::get(*number));
                        } else {
                          editor->setNone();
                        }
                      }});
    return editor;
  }

  // A number for each name of an enum; 0 stands for "none".
  template <class Enum, class FieldType>
  QWidget* makeNumbersByName(const FieldType& field, QWidget* parent) {
    constexpr int kPairsInARow = 2;
    auto* part = new QWidget(parent);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    std::vector<std::pair<Enum, NumberField*>> editors;
    for (const auto& [name, text] : EnumNames<Enum>::list) {
      auto* editor = new NumberField(field.unit, 0, field.max, false, part);
      editor->setSpecialValueText(QCoreApplication::translate("StructForm", "none"));
      editor->setAccessibleName(choiceName(text));
      QObject::connect(editor, &NumberField::edited, editor, [this, field, key = name](double value) {
        edit(field, [&](Struct& target) {
          if (value > 0) {
            (target.*field.member)[key] = value;
          } else {
            (target.*field.member).erase(key);
          }
        });
      });
      const int index = static_cast<int>(editors.size());
      const int column = 2 * (index % kPairsInARow);
      grid->addWidget(new QLabel(choiceName(text), part), index / kPairsInARow, column);
      grid->addWidget(editor, index / kPairsInARow, column + 1);
      editors.emplace_back(name, editor);
    }
    m_rows.push_back({part, [this, editors, field](const Struct& value) {
                        for (const auto& [key, editor] : editors) {
                          const auto found = (value.*field.member).find(key);
                          editor->setFormat(m_draft.format());
                          editor->setPlanValue(found == (value.*field.member).end() ? 0.0 : found->second);
                        }
                      }});
    return part;
  }

  template <class FieldType>
  QWidget* makeCheck(const FieldType& field, QWidget* parent) {
    auto* editor = new QCheckBox(parent);
    QObject::connect(editor, &QCheckBox::clicked, editor, [this, field](bool checked) {
      edit(field, [&](Struct& target) { target.*field.member = checked; });
    });
    m_rows.push_back({editor, [editor, field](const Struct& value) { editor->setChecked(value.*field.member); }});
    return editor;
  }

  template <class Enum, class FieldType>
  QWidget* makeChoice(const FieldType& field, QWidget* parent) {
    auto* editor = new QComboBox(parent);
    for (const auto& [value, name] : EnumNames<Enum>::list) editor->addItem(choiceName(name), static_cast<int>(value));
    QObject::connect(editor, &QComboBox::activated, editor, [this, editor, field](int index) {
      edit(field, [&](Struct& target) { target.*field.member = static_cast<Enum>(editor->itemData(index).toInt()); });
    });
    m_rows.push_back({editor, [editor, field](const Struct& value) {
                        editor->setCurrentIndex(editor->findData(static_cast<int>(value.*field.member)));
                      }});
    return editor;
  }

  template <class Enum, class FieldType>
  QWidget* makeOptionalChoice(const FieldType& field, QWidget* parent) {
    constexpr int kNotSet = -1;
    auto* editor = new QComboBox(parent);
    editor->addItem(QCoreApplication::translate("StructForm", "not set"), kNotSet);
    for (const auto& [value, name] : EnumNames<Enum>::list) editor->addItem(choiceName(name), static_cast<int>(value));
    QObject::connect(editor, &QComboBox::activated, editor, [this, editor, field](int index) {
      const int chosen = editor->itemData(index).toInt();
      edit(field, [&](Struct& target) {
        target.*field.member = chosen == kNotSet ? std::nullopt : std::optional(static_cast<Enum>(chosen));
      });
    });
    m_rows.push_back({editor, [editor, field](const Struct& value) {
                        const auto& choice = value.*field.member;
                        editor->setCurrentIndex(editor->findData(choice ? static_cast<int>(*choice) : kNotSet));
                      }});
    return editor;
  }

  template <class FieldType>
  QWidget* makeText(const FieldType& field, QWidget* parent) {
    auto* editor = new QLineEdit(parent);
    QObject::connect(editor, &QLineEdit::editingFinished, editor, [this, editor, field] {
      if (!editor->isModified()) return;
      editor->setModified(false);
      edit(field, [&](Struct& target) { target.*field.member = editor->text().toStdString(); });
    });
    m_rows.push_back({editor, [editor, field](const Struct& value) {
                        const QString text = QString::fromStdString(value.*field.member);
                        if (!(editor->hasFocus() && editor->isModified()) && editor->text() != text) {
                          editor->setText(text);
                          editor->setCursorPosition(0);  // a long text shows its beginning
                        }
                      }});
    return editor;
  }

  Consequence m_consequence;
  Draft& m_draft;
  std::string m_group;
  QString m_scope;
  Read m_read;
  Write m_write;
  std::function<QString()> m_place;
  std::vector<Row> m_rows;
};

}  // namespace fulcrum
