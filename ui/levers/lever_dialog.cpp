// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <concepts>

#include "edits/lever_edits.h"
#include "edits/scenario_edits.h"
#include "fields/counts_table.h"
#include "fields/financing_form.h"
#include "levers/hardware_table.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/names.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidth = 480;
constexpr int kWidthOfRanking = 920;
constexpr int kHighestScope = 96;

// Hardware, commitments and owned nodes act from the start; their dates are in their counts.
bool actsFromMonth(LeverKind kind) {
  return kind != LeverKind::Hardware && kind != LeverKind::Commitments && kind != LeverKind::Own;
}

// Levers on whole fleets cannot be limited by workload.
bool limitedByWorkload(LeverKind kind) {
  return kind != LeverKind::Hardware && kind != LeverKind::RightSizing && kind != LeverKind::Commitments &&
         kind != LeverKind::Spot && kind != LeverKind::Own;
}

template <class Element>
auto namesOf(const std::vector<Element>& elements) {
  std::vector<std::pair<decltype(Element::id), QString>> names;
  for (const Element& element : elements)
    names.emplace_back(element.id, QString::fromStdString(element.name.empty() ? element.id.text : element.name));
  return names;
}

// Keys that have editors of their own below, or that all levers have.
bool hasRowElsewhere(std::string_view key) {
  static constexpr std::string_view kKeys[] = {"on",     "fromMonth", "oneOffCost", "qualityNote", "workloads",
                                               "fleets", "nodeType",  "service",    "counts",      "financing"};
  return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

}  // namespace

LeverDialog::LeverDialog(Workspace& workspace, LeverKind kind, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_kind(kind),
      m_scenario(workspace.view.scenario()),
      m_draft(workspace.whole()),
      m_form(new QFormLayout),
      m_effect(new QLabel(this)) {
  m_draft.view.setScenario(m_scenario);
  const Scenario* scenario = workspace.scenario();
  setWindowTitle(tr("%1 in %2").arg(leverName(kind), scenario ? scenarioName(*scenario) : QString()));
  setProperty(kHelpTopic, leverTopic(leverKey(kind)));
  setMinimumWidth(kWidth);
  auto* rows = new QVBoxLayout(this);
  auto* explanation = new QLabel(leverExplanation(kind), this);
  explanation->setWordWrap(true);
  setRole(explanation, u"muted"_s);
  rows->addWidget(explanation);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_form->setSpacing(space::kSnug);
  rows->addLayout(m_form);
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    if (index++ == static_cast<int>(m_kind)) build(field.member);
  });
  setRole(m_effect, u"secondaryMuted"_s);
  m_effect->setWordWrap(true);
  rows->addStretch(1);
  rows->addWidget(m_effect);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  rows->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &LeverDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &LeverDialog::reject);
  connect(&m_draft.document, &PlanDocument::changed, this, &LeverDialog::refresh);
  connect(&m_draft.live, &LiveEvaluation::evaluated, this, &LeverDialog::showEffect);
  refresh();
}

LeverDialog::~LeverDialog() = default;

// typename: after "class" lupdate would count the strings below to a class LeverType.
template <typename LeverType>
void LeverDialog::build(std::optional<LeverType> Levers::*member) {
  m_own = [this, member](Plan& plan) -> Lever* { return ownLever(plan, m_scenario, member); };
  m_effective = [this, member](const Plan& plan) -> Lever { return effectiveLever(plan, m_scenario, member); };
  addSwitch();
  addOwnFields(member);
  if constexpr (requires(LeverType lever) { lever.nodeType; }) addNodeType(member);
  if constexpr (requires(LeverType lever) { lever.service; }) addService(member);
  if constexpr (std::same_as<LeverType, Commitments>) addCommitmentCounts();
  if constexpr (std::same_as<LeverType, Own>) addOwnedCounts();
  addCommonFields();
  if (limitedByWorkload(m_kind))
    addScope(tr("Only some workloads"), namesOf(m_draft.plan().workloads), &Lever::workloads);
  addScope(tr("Only some fleets"), namesOf(m_draft.plan().fleets), &Lever::fleets);
}

template <typename LeverType>
void LeverDialog::addOwnFields(std::optional<LeverType> Levers::*member) {
  auto seen = std::make_shared<LeverType>();
  const auto read = [this, member, seen](const Plan& plan) {
    *seen = effectiveLever(plan, m_scenario, member);
    return static_cast<const LeverType*>(seen.get());
  };
  auto fields = std::make_shared<StructForm<LeverType>>(
      m_draft, std::string(leverKey(m_kind)), read,
      [this, member](Plan& plan) { return ownLever(plan, m_scenario, member); });
  forEachField<LeverType>([&](const auto& field) {
    if (hasRowElsewhere(field.key)) return;
    QWidget* editor = fields->addEditor(field.key, this);
    if (!editor) return;
    m_form->addRow(makeFieldLabel(fieldText(leverKey(m_kind), field.key), editor), editor);
  });
  m_refreshers.push_back([fields] { fields->refresh(); });
}

template <typename LeverType>
void LeverDialog::addNodeType(std::optional<LeverType> Levers::*member) {
  QComboBox* box = addChoice(
      fieldText(leverKey(m_kind), "nodeType"), u"nodeType"_s, {},
      [this, member](const Plan& plan) {
        const NodeType* type = fulcrum::find(plan, effectiveLever(plan, m_scenario, member).nodeType);
        return type ? static_cast<int>(type - plan.nodeTypes.data()) : -1;
      },
      [this, member](Plan& plan, int index) {
        const NodeTypeId chosen = plan.nodeTypes.at(static_cast<size_t>(index)).id;
        if (LeverType* own = ownLever(plan, m_scenario, member)) own->nodeType = chosen;
      });
  // Before the choice is shown: the ranking below adds node types to the plan.
  m_refreshers.insert(m_refreshers.end() - 1, [this, box] {
    const auto names = namesOf(m_draft.plan().nodeTypes);
    if (box->count() == static_cast<int>(names.size())) return;
    box->clear();
    for (const auto& [id, name] : names) box->addItem(name);
  });
  if constexpr (std::same_as<LeverType, Hardware>) addHardwareRanking();
}

void LeverDialog::addHardwareRanking() {
  auto* table = new HardwareTable(m_draft.plan().currency, this);
  m_form->addRow(table);
  setMinimumWidth(kWidthOfRanking);
  m_hardware.reset(new LiveHardware(liveHardware(m_draft, [table] { return table->rate(); })));
  const auto show = [this, table] {
    if (const HardwareRanking* ranking = m_hardware->answer())
      table->setRanking(*ranking, effectiveLever(m_draft.plan(), m_scenario, &Levers::hardware).nodeType,
                        m_draft.format());
  };
  connect(m_hardware.get(), &LiveAnswer::changed, this, show);
  connect(table, &HardwareTable::rateChanged, this, [this] { m_hardware->follow(); });
  connect(table, &HardwareTable::chosen, this, [this](const NodeType& type) {
    m_draft.document.edit(windowTitle(), withHardware(m_draft.plan(), m_scenario, type));
  });
  m_refreshers.push_back(show);
  m_hardware->setShown(table, true);
}

template <typename LeverType>
void LeverDialog::addService(std::optional<LeverType> Levers::*member) {
  auto* measured = new QCheckBox(tr("I have measured it"), this);
  measured->setObjectName(u"measured"_s);
  measured->setToolTip(
      tr("Give the rate with this lever as measured. Without it the lever has no effect where the "
         "rate cannot be derived."));
  m_form->addRow(tr("Service rate"), measured);
  connect(measured, &QCheckBox::clicked, this, [this, member](bool on) {
    change([&](Plan& plan) {
      if (LeverType* own = ownLever(plan, m_scenario, member))
        own->service = on ? std::optional<ServiceRate>(ServiceRate()) : std::nullopt;
    });
  });
  auto seen = std::make_shared<std::optional<ServiceRate>>();
  auto fields = std::make_shared<StructForm<ServiceRate>>(
      m_draft, "service",
      [this, member, seen](const Plan& plan) -> const ServiceRate* {
        *seen = effectiveLever(plan, m_scenario, member).service;
        return *seen ? &**seen : nullptr;
      },
      [this, member](Plan& plan) -> ServiceRate* {
        LeverType* own = ownLever(plan, m_scenario, member);
        return own && own->service ? &*own->service : nullptr;
      });
  for (const char* key : {"gpusPerReplica", "requestsPerSecondPerReplica", "source"}) {
    QWidget* editor = fields->addEditor(key, this);
    m_form->addRow(makeFieldLabel(fieldText("service", key), editor), editor);
  }
  m_refreshers.push_back([this, measured, fields, member] {
    measured->setChecked(effectiveLever(m_draft.plan(), m_scenario, member).service.has_value());
    fields->refresh();
  });
}

void LeverDialog::addSwitch() {
  auto* on = new QCheckBox(tr("Switched on"), this);
  on->setObjectName(u"on"_s);
  m_form->addRow(QString(), on);
  connect(on, &QCheckBox::clicked, this, [this](bool checked) {
    change([&](Plan& plan) {
      if (Lever* own = m_own(plan)) own->on = checked;
    });
  });
  m_refreshers.push_back([this, on] { on->setChecked(m_effective(m_draft.plan()).on); });
}

void LeverDialog::addCommonFields() {
  if (actsFromMonth(m_kind)) {
    QStringList months;
    for (int month = 0; month < m_draft.plan().horizonMonths; ++month) months << m_draft.monthLabel(month);
    addChoice(
        fieldText("lever", "fromMonth"), u"fromMonth"_s, months,
        [this](const Plan& plan) { return m_effective(plan).fromMonth; },
        [this](Plan& plan, int month) {
          if (Lever* own = m_own(plan)) own->fromMonth = month;
        });
  }
  auto* oneOff = new NumberField(Unit::Money, 0, 1e15, false, this);
  oneOff->setObjectName(u"oneOffCost"_s);
  m_form->addRow(makeFieldLabel(fieldText("lever", "oneOffCost"), oneOff), oneOff);
  connect(oneOff, &NumberField::edited, this, [this](double amount) {
    change([&](Plan& plan) {
      if (Lever* own = m_own(plan)) own->oneOffCost = Money(amount);
    });
  });
  auto* note = new QLineEdit(this);
  note->setObjectName(u"qualityNote"_s);
  m_form->addRow(makeFieldLabel(fieldText("lever", "qualityNote"), note), note);
  connect(note, &QLineEdit::textEdited, this, [this](const QString& text) {
    change([&](Plan& plan) {
      if (Lever* own = m_own(plan)) own->qualityNote = text.toStdString();
    });
  });
  m_refreshers.push_back([this, oneOff, note] {
    const Lever lever = m_effective(m_draft.plan());
    oneOff->setFormat(m_draft.format());
    oneOff->setPlanValue(lever.oneOffCost.value());
    const QString text = QString::fromStdString(lever.qualityNote);
    if (note->text() != text) note->setText(text);
  });
}

void LeverDialog::addCommitmentCounts() {
  auto* table = new CountsTable(CountsTable::Kind::Commitments, this);
  m_form->addRow(tr("Commitments"), table);
  connect(table, &CountsTable::edited, this, [this, table] {
    change([&](Plan& plan) {
      Commitments* own = ownLever(plan, m_scenario, &Levers::commitments);
      if (!own) return;
      own->mode = CommitmentMode::Counts;
      own->counts = table->commitments();
    });
  });
  m_refreshers.push_back([this, table] {
    const Commitments lever = effectiveLever(m_draft.plan(), m_scenario, &Levers::commitments);
    table->setCommitments(m_draft.plan(), lever.counts, m_draft.format());
    for (const auto& name : {u"coverage1y"_s, u"coverage3y"_s})
      findChild<QWidget*>(name)->setEnabled(lever.mode == CommitmentMode::Coverage);
  });
}

void LeverDialog::addOwnedCounts() {
  auto* table = new CountsTable(CountsTable::Kind::Purchases, this);
  m_form->addRow(tr("Nodes to buy"), table);
  connect(table, &CountsTable::edited, this, [this, table] {
    change([&](Plan& plan) {
      Own* own = ownLever(plan, m_scenario, &Levers::own);
      if (!own) return;
      own->mode = OwnMode::Counts;
      own->counts = table->purchases();
    });
  });
  m_refreshers.push_back([this, table] {
    table->setPurchases(m_draft.plan(), effectiveLever(m_draft.plan(), m_scenario, &Levers::own).counts,
                        m_draft.format());
  });
  m_refreshers.push_back([this] {
    const bool optimal = effectiveLever(m_draft.plan(), m_scenario, &Levers::own).mode == OwnMode::Optimal;
    for (const auto& name : {u"maxNodes"_s, u"maxCapital"_s, u"maxPowerKW"_s}) {
      if (auto* cap = findChild<QWidget*>(name)) cap->setEnabled(optimal);
    }
  });
  auto* financing = new FinancingForm(m_draft, this);
  m_form->addRow(tr("Financing"), financing);
  m_refreshers.push_back([financing] { financing->refresh(); });
}

template <class Id>
void LeverDialog::addScope(const QString& heading, const std::vector<std::pair<Id, QString>>& all,
                           std::optional<std::vector<Id>> Lever::*list) {
  auto* limited = new QCheckBox(heading, this);
  limited->setObjectName(heading);
  m_form->addRow(QString(), limited);
  connect(limited, &QCheckBox::clicked, this, [this, all, list](bool on) {
    change([&](Plan& plan) {
      Lever* own = m_own(plan);
      if (!own) return;
      (own->*list).reset();
      if (!on) return;
      auto& chosen = (own->*list).emplace();  // begins with all of them: taking away is the next click
      for (const auto& [id, name] : all) chosen.push_back(id);
    });
  });
  auto* scroll = new QScrollArea(this);
  scroll->setAccessibleName(limited->text());
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setMaximumHeight(kHighestScope);
  auto* body = new QWidget(scroll);
  auto* rows = new QVBoxLayout(body);
  rows->setContentsMargins(space::kIndent, 0, 0, 0);
  rows->setSpacing(space::kHair);
  std::vector<QCheckBox*> boxes;
  for (const auto& [id, name] : all) {
    auto* box = new QCheckBox(name, body);
    rows->addWidget(box);
    boxes.push_back(box);
    connect(box, &QCheckBox::clicked, this, [this, id = id, list](bool on) {
      change([&](Plan& plan) {
        Lever* own = m_own(plan);
        if (!own || !(own->*list)) return;
        auto& chosen = *(own->*list);
        chosen.erase(std::remove(chosen.begin(), chosen.end(), id), chosen.end());
        if (on) chosen.push_back(id);
      });
    });
  }
  scroll->setWidget(body);
  m_form->addRow(QString(), scroll);
  m_refreshers.push_back([this, limited, scroll, boxes, all, list] {
    const auto chosen = m_effective(m_draft.plan()).*list;
    limited->setChecked(chosen.has_value());
    m_form->setRowVisible(scroll, chosen.has_value());
    for (size_t i = 0; i < all.size(); ++i)
      boxes[i]->setChecked(chosen && std::find(chosen->begin(), chosen->end(), all[i].first) != chosen->end());
  });
}

QComboBox* LeverDialog::addChoice(const FieldText& text, const QString& name, const QStringList& options,
                                  std::function<int(const Plan&)> read, std::function<void(Plan&, int)> write) {
  auto* box = new QComboBox(this);
  box->setObjectName(name);
  box->setToolTip(text.explanation);
  box->addItems(options);
  m_form->addRow(makeFieldLabel(text, box), box);
  connect(box, &QComboBox::activated, this,
          [this, write](int index) { change([&](Plan& plan) { write(plan, index); }); });
  m_refreshers.push_back([this, box, read] { box->setCurrentIndex(read(m_draft.plan())); });
  return box;
}

void LeverDialog::change(const std::function<void(Plan&)>& edit) {
  Plan after = m_draft.plan();
  edit(after);
  m_draft.document.edit(windowTitle(), std::move(after));
}

// A layout with wrapped text reserves no room for rows that come later.
bool LeverDialog::event(QEvent* event) {
  const bool handled = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
    const QSize least = layout()->totalMinimumSize();
    const int wide = std::max(width(), least.width());
    resize(wide, std::max({height(), least.height(), layout()->totalHeightForWidth(wide)}));
  }
  return handled;
}

void LeverDialog::refresh() {
  for (const auto& refresher : m_refreshers) refresher();
}

void LeverDialog::showEffect() {
  const Evaluation* before = m_workspace.live.current();
  const Evaluation* after = m_draft.live.current();
  if (!before || !after) {
    m_effect->setText(after ? QString() : tr("With these settings the plan cannot be evaluated."));
    return;
  }
  const NumberFormat format = m_draft.format();
  const Money cost = after->headline.monthlyCost;
  m_effect->setText(tr("Monthly cost with these settings: %1 (%2 against now)%3")
                        .arg(format.moneyShort(cost), format.moneyShortSigned(cost - before->headline.monthlyCost),
                             m_effective(m_draft.plan()).on ? QString() : u"; "_s + tr("the lever is switched off")));
}

void LeverDialog::accept() {
  setFocus();  // what is being typed counts
  m_workspace.document.editWhole(tr("Change %1").arg(leverName(m_kind)), m_draft.whole());
  QDialog::accept();
}

void editLever(Workspace& workspace, LeverKind kind, QWidget* parent, const QString& field) {
  LeverDialog dialog(workspace, kind, parent);
  const QString name = field.section(u'.', -1);
  if (auto* editor = name.isEmpty() ? nullptr : dialog.findChild<QWidget*>(name))
    editor->setFocus(Qt::OtherFocusReason);
  dialog.exec();
}

}  // namespace fulcrum
