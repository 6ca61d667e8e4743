// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/demand/workload_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "edits/workload_edits.h"
#include "engine/hardware_ranking.h"
#include "fields/field_grid.h"
#include "fields/spec_picker.h"
#include "pages/common/list_table.h"
#include "theme/card.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/names.h"
#include "words/scenario_words.h"
#include "words/serving_words.h"
#include "words/topic_id.h"
#include "words/typed_rate_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

enum Column { kName, kMean, kShare };
constexpr int kWidthForMean = 270;  // of the panel: names, mean and cost fit

double sum(const MoneySeries& series) {
  return std::accumulate(series.begin(), series.end(), 0.0,
                         [](double total, Money amount) { return total + amount.value(); });
}

}  // namespace

WorkloadPanel::WorkloadPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(
          workspace, "workload", [this](const Plan& plan) { return fulcrum::find(plan, m_workspace.view.workload()); },
          [this](Plan& plan) { return fulcrum::find(plan, m_workspace.view.workload()); }),
      m_service(
          workspace, "service",
          [this](const Plan& plan) -> const ServiceRate* {
            const Workload* workload = fulcrum::find(plan, m_workspace.view.workload());
            return !workload ? nullptr : workload->service ? &*workload->service : &m_modelled;
          },
          [this](Plan& plan) -> ServiceRate* {
            Workload* workload = fulcrum::find(plan, m_workspace.view.workload());
            if (!workload) return nullptr;
            if (!workload->service)
              workload->service = m_modelled.requestsPerSecondPerReplica > 0 ? m_modelled : ServiceRate();
            return &*workload->service;
          }) {
  m_form.setPlace([this] { return placeOf("workloads", m_workspace.view.workload().text); });
  m_form.setConsequence([](const Plan& before, Plan& after) { moveTypedRates(before, after); });
  m_service.setPlace([this] { return placeOf("workloads", m_workspace.view.workload().text, "service"); });
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kCards);
  rows->addWidget(makeList());
  // They come a moment after the figures that a refresh follows.
  connect(&workspace.matches, &LiveAnswer::changed, this, [this] {
    if (isVisible()) refreshList();
  });
  rows->addWidget(makeFields(), 1);
}

QWidget* WorkloadPanel::makeList() {
  auto* card = new Card(tr("Workloads"), {}, this);
  auto* addButton = makeFlatButton(u"+"_s, tr("Add a workload like the selected one"), card);
  m_remove = makeFlatButton(u"–"_s, tr("Delete the selected workload"), card);
  card->addHeaderWidget(addButton);
  card->addHeaderWidget(m_remove);
  m_list = new QTreeWidget(card);
  m_list->setRootIsDecorated(false);
  m_list->setWordWrap(true);  // long names have two lines
  m_list->setHeaderLabels({tr("Name"), tr("Mean"), tr("Cost")});
  m_list->setIndentation(0);
  m_list->headerItem()->setToolTip(kMean, tr("Mean of month 1: requests per second, or busy GPUs"));
  m_list->headerItem()->setToolTip(kShare, tr("Share of the cost of all workloads over the plan"));
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(kName, QHeaderView::Stretch);
  m_list->header()->setMinimumSectionSize(size::kLeastColumn);
  for (const int column : {kMean, kShare}) {
    m_list->header()->setSectionResizeMode(column, QHeaderView::Fixed);  // showFigure() widens it
    m_list->setColumnWidth(column, m_list->header()->sectionSizeHint(column));
  }
  m_list->setAccessibleName(tr("Workloads"));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setFixedHeight(size::kFourRows);  // a header and four rows; more of them scroll
  card->contentLayout()->addWidget(m_list);
  answerWhy(m_list, WhyBy::Key, [this] { askWhyShare(m_list->currentItem()); });
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_list, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& at) {
    const QTreeWidgetItem* item = m_list->itemAt(at);
    if (!item) return;
    QMenu menu(this);
    addWhyAction(menu, this, [this, item] { askWhyShare(item); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
  });
  m_match = new QLabel(card);
  m_match->setObjectName(u"match"_s);
  m_match->setWordWrap(true);
  setRole(m_match, u"secondaryMuted"_s);
  answerWhy(m_match, WhyBy::Everything, [this] {
    if (m_isMatched)
      Q_EMIT whyRequested({.figure = "hardware[" + m_workspace.view.workload().text + "].aboveCheapest"});
  });
  card->contentLayout()->addWidget(m_match);
  connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    if (item) m_workspace.view.setWorkload(WorkloadId(item->data(kName, Qt::UserRole).toString().toStdString()));
  });
  connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
    std::vector<WorkloadId> ids;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
      ids.emplace_back(item->data(kName, Qt::UserRole).toString().toStdString());
    m_workspace.view.setWorkloads(std::move(ids));
  });
  connect(addButton, &QToolButton::clicked, this, &WorkloadPanel::add);
  connect(m_remove, &QToolButton::clicked, this, &WorkloadPanel::remove);
  return card;
}

// Of the cost of all workloads.
void WorkloadPanel::askWhyShare(const QTreeWidgetItem* item) {
  if (!item || item->text(kShare) == NumberFormat::none()) return;
  Q_EMIT whyRequested(
      {.figure = "workloads[" + item->data(kName, Qt::UserRole).toString().toStdString() + "].costShare"});
}

// Names get the room where it is scarce: the mean stands below, among the fields.
void WorkloadPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_list->setColumnHidden(kMean, width() < kWidthForMean);
  fitLines();
}

QWidget* WorkloadPanel::makeFields() {
  auto* card = new Card(tr("Fields"), {}, this);
  m_fields = card;
  auto* scroll = new QScrollArea(card);
  scroll->setAccessibleName(tr("Fields of the workload"));
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget(scroll);
  FieldGrid grid(*new QGridLayout(body));
  using Width = FieldGrid::Width;
  const auto addField = [&](const char* key, Width width = Width::Half) {
    grid.add(fieldText("workload", key), m_form.addEditor(key, body), width);
  };
  addField("name", Width::Full);
  addField("class", Width::Full);
  grid.add(fieldText("workload", "fleet"), makeFleetChoice(body), Width::Full);
  addField("model", Width::Full);
  offerChoices(body->findChild<QLineEdit*>(u"model"_s),
               [this] { return modelChoices(m_workspace.plan(), m_workspace.view.workload(), m_workspace.format()); });
  addField("precision", Width::Full);
  addField("unit", Width::Full);
  for (const char* key : {"requestsPerSecond", "growthPerMonth", "inputTokens", "outputTokens", "ttftMs", "tpotMs"}) {
    addField(key);
  }
  grid.addHeading(tr("Service rate"));
  m_rateNote = new QLabel(body);
  m_rateNote->setWordWrap(true);
  setRole(m_rateNote, u"secondaryMuted"_s);
  answerWhy(m_rateNote, WhyBy::Click, [this] {
    if (m_modelled.requestsPerSecondPerReplica > 0)
      Q_EMIT whyRequested({.figure = "throughput[" + m_workspace.view.workload().text + "].rate"});
  });
  grid.addWide(m_rateNote);
  for (const char* key : {"gpusPerReplica", "requestsPerSecondPerReplica"}) {
    grid.add(fieldText("service", key), m_service.addEditor(key, body));
  }
  grid.add(fieldText("service", "source"), m_service.addEditor("source", body), Width::Full);
  grid.add(fieldText("service", "fixed"), m_service.addEditor("fixed", body), Width::Full);
  m_useModel =
      makeFlatButton(tr("Use the serving model"), tr("Forget the typed rate: the serving model answers"), body);
  connect(m_useModel, &QToolButton::clicked, this, [this] {
    m_workspace.document.edit(tr("Use the serving model"), [&](Plan& plan) {
      if (Workload* workload = fulcrum::find(plan, m_workspace.view.workload())) workload->service.reset();
    });
  });
  grid.addWide(m_useModel);
  grid.addHeading(tr("Placing and paying"));
  for (const char* key : {"flexibleShare", "cachedReadShare", "cacheWriteShare"}) addField(key);
  for (const char* key : {"bytesPerRequest", "apiClass", "costCentre"}) addField(key, Width::Full);
  grid.finish();
  scroll->setWidget(body);
  card->contentLayout()->addWidget(scroll);
  return card;
}

QWidget* WorkloadPanel::makeFleetChoice(QWidget* parent) {
  m_fleet = new QComboBox(parent);
  m_fleet->setObjectName(u"fleet"_s);
  m_fleet->setProperty(kHelpTopic, fieldTopic("workload", "fleet"));
  m_fleet->setAccessibleName(tr("Fleet"));
  connect(m_fleet, &QComboBox::activated, this, [this](int index) {
    const FleetId fleet(m_fleet->itemData(index).toString().toStdString());
    m_workspace.document.edit(tr("Change fleet"), [&](Plan& plan) {
      const Plan before = plan;
      for (const WorkloadId& id : m_workspace.view.workloads()) fulcrum::find(plan, id)->fleet = fleet;
      moveTypedRates(before, plan);
    });
  });
  return m_fleet;
}

void WorkloadPanel::refresh() {
  refreshList();
  const Plan& plan = m_workspace.plan();
  const Workload* workload = fulcrum::find(plan, m_workspace.view.workload());
  showFleets();
  const std::vector<WorkloadId> selected = m_workspace.view.workloads();
  const bool isOneFleet = workload && std::ranges::all_of(selected, [&](const WorkloadId& id) {
                            return fulcrum::find(plan, id)->fleet == workload->fleet;
                          });
  m_fleet->setPlaceholderText(workload ? tr("several values") : QString());
  m_fleet->setEnabled(workload != nullptr);
  m_fleet->setCurrentIndex(isOneFleet ? m_fleet->findData(QString::fromStdString(workload->fleet.text)) : -1);
  m_fields->setSubtitle(selected.size() > 1 ? tr("of %Ln workloads", nullptr, static_cast<int>(selected.size()))
                                            : QString());
  m_remove->setEnabled(selected.size() == 1);
  showOwnValue(m_workspace, m_fleet, placeOf("workloads", m_workspace.view.workload().text, "fleet"));
  m_form.refresh();
  refreshService();
}

void WorkloadPanel::showFleets() {
  std::vector<std::pair<QString, QString>> fleets;
  for (const Fleet& fleet : m_workspace.plan().fleets) {
    fleets.emplace_back(QString::fromStdString(fleet.name.empty() ? fleet.id.text : fleet.name),
                        QString::fromStdString(fleet.id.text));
  }
  if (fleets == m_fleets) return;
  m_fleets = std::move(fleets);
  m_fleet->clear();
  for (const auto& [name, id] : m_fleets) m_fleet->addItem(name, id);
}

void WorkloadPanel::refreshService() {
  const Plan& plan = m_workspace.plan();
  const Workload* workload = fulcrum::find(plan, m_workspace.view.workload());
  const bool typed = workload && workload->service;
  const auto state = workload ? servingStateOf(plan, *workload) : std::nullopt;
  m_useModel->setVisible(typed);
  m_rateNote->setVisible(state.has_value());
  m_modelled = {.gpusPerReplica = 1, .requestsPerSecondPerReplica = 0};
  if (state) {
    const auto answer = ServingBook(plan).answer(*state, typed ? workload->service->gpusPerReplica : 0);
    if (answer) {
      m_modelled = {.gpusPerReplica = answer.value().point.gpus,
                    .requestsPerSecondPerReplica = answer.value().point.requestsPerSecond};
      const QString rate = rateWithBand(answer.value(), m_workspace.format());
      const QString rule = ruleWord(answer.value().rule);
      m_rateNote->setText(typed ? tr("Typed. The serving model answers %1, %2.").arg(rate, rule)
                                : tr("From the serving model: %1, %2. Type to replace it.").arg(rate, rule));
      m_rateNote->setToolTip(ruleSentence(answer.value()));
    } else {
      m_rateNote->setText(typed ? tr("Typed. The serving model has no answer.") : problemSentences(answer.problems()));
      m_rateNote->setToolTip(problemSentences(answer.problems()));
    }
    setRole(m_rateNote, answer || typed ? u"secondaryMuted"_s : u"worse"_s);
  }
  m_service.refresh();
  for (const char* key : {"gpusPerReplica", "requestsPerSecondPerReplica"}) {
    if (auto* editor = findChild<QWidget*>(QString::fromLatin1(key))) setRole(editor, typed ? QString() : u"muted"_s);
  }
}

void WorkloadPanel::refreshList() {
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  const Evaluation* evaluation = m_workspace.live.current();
  const std::vector<WorkloadMatch> matches = matchesOf(m_workspace.matches, plan);
  const QSignalBlocker blocker(m_list);
  while (m_list->topLevelItemCount() > static_cast<int>(plan.workloads.size())) {
    delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
  }
  while (m_list->topLevelItemCount() < static_cast<int>(plan.workloads.size())) {
    auto* item = new QTreeWidgetItem(m_list);
    for (const int column : {kMean, kShare}) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  }
  const std::vector<WorkloadId> selected = m_workspace.view.workloads();
  double total = 0;
  if (evaluation) {
    for (const WorkloadEvaluation& workload : evaluation->workloads) total += sum(workload.amortised);
  }
  for (size_t i = 0; i < plan.workloads.size(); ++i) {
    const Workload& workload = plan.workloads[i];
    QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(i));
    item->setText(kName,
                  markOf(plan, m_workspace.view.scenario(), "workloads", workload.id.text) + workloadName(workload));
    item->setData(kName, Qt::UserRole, QString::fromStdString(workload.id.text));
    showFigure(*item, kMean, format.significant(workload.requestsPerSecond));
    const bool evaluated = evaluation && i < evaluation->workloads.size();
    const bool unserved = evaluated && evaluation->workloads[i].unserved;
    showFigure(*item, kShare,
               unserved                 ? tr("no rate")
               : evaluated && total > 0 ? format.share(sum(evaluation->workloads[i].amortised) / total)
                                        : NumberFormat::none());
    item->setForeground(kShare, unserved ? QBrush(currentTheme().worse()) : QBrush());
    item->setToolTip(kShare,
                     unserved ? tr("Incomplete: this workload has no service rate and is in no cost.") : QString());
    const WorkloadMatch match = i < matches.size() ? matches[i] : WorkloadMatch();
    item->setToolTip(kName, workloadName(workload) + u'\n' + matchSentences(match, format));
    if (workload.id == m_workspace.view.workload()) showMatch(match, format);
    if (workload.id == m_workspace.view.workload()) m_list->setCurrentItem(item, kName, QItemSelectionModel::NoUpdate);
    item->setSelected(std::ranges::find(selected, workload.id) != selected.end());
  }
  fitLines();
}

// A tree view does not ask how high a text is that breaks.
void WorkloadPanel::fitLines() {
  constexpr int kPadding = 22;  // of the theme and the style, beside a name
  const QFontMetrics metrics = m_list->fontMetrics();
  const int room = m_list->columnWidth(kName) - kPadding;
  for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    const bool breaks = metrics.horizontalAdvance(item->text(kName)) > room;
    const QSize size = breaks ? QSize(0, size::kTableRow + metrics.lineSpacing()) : QSize();
    if (item->sizeHint(kName) != size) item->setData(kName, Qt::SizeHintRole, breaks ? QVariant(size) : QVariant());
  }
}

// Figures change with every frame of a drag, for which a header that fits its columns to all contents is too slow. A
// column only widens, so that it does not move to and fro.
void WorkloadPanel::showFigure(QTreeWidgetItem& item, int column, const QString& text) {
  if (item.text(column) == text) return;
  item.setText(column, text);
  const QModelIndex cell = m_list->model()->index(m_list->indexOfTopLevelItem(&item), column);
  const int needed = std::max(m_list->sizeHintForIndex(cell).width(), m_list->header()->sectionSizeHint(column));
  if (needed > m_list->columnWidth(column)) m_list->setColumnWidth(column, needed);
}

void WorkloadPanel::showMatch(const WorkloadMatch& match, const NumberFormat& format) {
  const QString word = matchWord(match, format);
  m_isMatched = match.aboveCheapest.has_value();
  m_match->setText(!match.aboveCheapest    ? tr("Cost of a token: not known")
                   : word.startsWith(u'+') ? tr("%1 per token against %2").arg(word, match.cheapest)
                                           : tr("No node type is cheaper per token"));
  m_match->setToolTip(matchSentences(match, format));
}

void WorkloadPanel::add() {
  const Workload* original = fulcrum::find(m_workspace.plan(), m_workspace.view.workload());
  const WorkloadAdded added =
      withWorkloadAdded(m_workspace.plan(), m_workspace.view.workload(),
                        (original ? tr("%1 (copy)").arg(workloadName(*original)) : tr("Workload")).toStdString());
  m_workspace.document.edit(tr("Add workload"), added.plan);
  m_workspace.view.setWorkload(added.id);
  m_form.focus("name");
}

void WorkloadPanel::remove() {
  const Workload* workload = fulcrum::find(m_workspace.plan(), m_workspace.view.workload());
  if (!workload) return;
  m_workspace.document.edit(tr("Delete workload %1").arg(workloadName(*workload)),
                            withWorkloadDeleted(m_workspace.plan(), workload->id));
}

bool WorkloadPanel::focusField(const QString& key) {
  if (key == u"fleet"_s) {
    m_fleet->setFocus(Qt::OtherFocusReason);
    return true;
  }
  if (key == u"service"_s) return m_service.focus("requestsPerSecondPerReplica");  // none is given
  return m_form.focus(key.toStdString()) || m_service.focus(key.section(u'.', -1).toStdString());
}

}  // namespace fulcrum
