// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/why_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <set>

#include "explain/avoidable.h"
#include "explain/risk_figures.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/explain_words.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using explain::Explanation;

enum Column { What, Value, How, From };

constexpr int kPlaceRole = Qt::UserRole;       // of a field, by id
constexpr int kFigureRole = Qt::UserRole + 1;  // whose terms are asked for when it is expanded

constexpr int kWhatWidth = 330;
constexpr int kValueWidth = 150;
constexpr int kHowWidth = 260;

using Path = std::vector<int>;

Path pathOf(const QTreeWidgetItem* item) {
  Path path;
  for (; item; item = item->parent()) {
    const QTreeWidgetItem* parent = item->parent() ? item->parent() : item->treeWidget()->invisibleRootItem();
    path.insert(path.begin(), parent->indexOfChild(const_cast<QTreeWidgetItem*>(item)));
  }
  return path;
}

void collectExpanded(const QTreeWidgetItem* item, std::set<Path>& paths) {
  for (int row = 0; row < item->childCount(); ++row) {
    if (!item->child(row)->isExpanded()) continue;
    paths.insert(pathOf(item->child(row)));
    collectExpanded(item->child(row), paths);
  }
}

QString linesOf(const QTreeWidgetItem* item, int level) {
  QString text;
  for (int row = 0; row < item->childCount(); ++row) {
    const QTreeWidgetItem* child = item->child(row);
    QString line = QString(2 * level, u' ') + child->text(What) + u": "_s + child->text(Value);
    if (!child->text(How).isEmpty()) line += u" = "_s + child->text(How);
    if (!child->text(From).isEmpty()) line += u" ("_s + child->text(From) + u')';
    text += line + u'\n';
    if (child->isExpanded()) text += linesOf(child, level + 1);
  }
  return text;
}

}  // namespace

WhyPanel::WhyPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_why(liveWhy(workspace.document, workspace.view, workspace.live,
                    [this]() -> const std::optional<explain::Asked>& { return m_asked; })),
      m_risk(sharedRisk(workspace)) {
  m_title = new QLabel(this);
  m_title->setWordWrap(true);
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(m_title, u"cardTitle"_s);
  m_formula = new QLabel(this);
  m_formula->setWordWrap(true);
  m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(m_formula, u"secondaryMuted"_s);
  m_copy = new QToolButton(this);
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy the figure with the terms displayed"));
  connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
  m_tree = new QTreeWidget(this);
  m_tree->setAccessibleName(tr("Terms"));
  m_tree->setHeaderLabels({tr("Term"), tr("Value"), tr("How it follows"), tr("From")});
  m_tree->header()->setStretchLastSection(true);
  m_tree->setColumnWidth(What, kWhatWidth);
  m_tree->setColumnWidth(Value, kValueWidth);
  m_tree->setColumnWidth(How, kHowWidth);
  m_tree->setAlternatingRowColors(true);
  m_tree->setUniformRowHeights(true);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  setFocusProxy(m_tree);

  auto* words = new QVBoxLayout;  // either may be long
  words->setSpacing(space::kNone);
  words->addWidget(m_title);
  words->addWidget(m_formula);
  auto* head = new QHBoxLayout;
  head->addLayout(words, 1);
  head->addWidget(m_copy, 0, Qt::AlignTop);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(space::kNormal, space::kTight, space::kNormal, space::kTight);
  rows->setSpacing(space::kTight);
  rows->addLayout(head);
  rows->addWidget(m_tree, 1);

  connect(&m_why, &LiveAnswer::changed, this, &WhyPanel::refresh);
  connect(&m_risk, &LiveAnswer::changed, this, [this] {
    if (isOfTrials()) refresh();
  });
  connect(&workspace.waste, &LiveAnswer::changed, this, [this] {
    if (m_asked && m_asked->figure == explain::kAvoidableWaste) refresh();
  });
  connect(m_tree, &QTreeWidget::itemExpanded, this, &WhyPanel::expand);
  connect(m_tree, &QTreeWidget::itemActivated, this, &WhyPanel::activate);
  connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &WhyPanel::showMenu);
  connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
    if (column == From) activate(item);
  });
  refresh();
}

void WhyPanel::ask(const explain::Asked& asked) {
  const bool isAnother = m_asked != asked;
  m_asked = asked;
  if (isAnother) m_tree->clear();
  m_why.follow();
  followTrials();
  refresh();
}

void WhyPanel::flush() {
  m_why.flush();
  if (isOfTrials()) m_risk.flush();
  refresh();
}

bool WhyPanel::isOfTrials() const {
  return m_asked && m_asked->figure.starts_with(explain::kOfRisk);
}

// Trials are drawn for those who ask for them.
void WhyPanel::followTrials() {
  m_risk.setShown(this, isVisible() && isOfTrials());
}

std::optional<Result<Explanation>> WhyPanel::found() {
  if (m_asked->figure == explain::kAvoidableWaste) {
    if (!m_workspace.waste.isCurrent() || !wasteOf(m_workspace.waste)) return std::nullopt;
    return explain::avoidableExplanation(*wasteOf(m_workspace.waste));
  }
  if (!m_why.isCurrent()) return std::nullopt;
  if (!*m_why.answer()) return m_why.answer()->problems();
  m_shown = m_why.answer()->value();
  if (!isOfTrials()) return explanationOf(m_shown, *m_asked);
  if (!m_risk.isCurrent() || !m_risk.answer()) return std::nullopt;
  if (!m_risk.answer()->trials) return m_risk.answer()->problems;
  const ScenarioId& scenario = m_asked->scenario.text.empty() ? m_workspace.view.scenario() : m_asked->scenario;
  return explain::riskExplanation(*m_risk.answer()->trials, scenario, m_asked->figure);
}

// While an edit is worked out the values of before are not displayed as if they were the plan's.
void WhyPanel::refresh() {
  if (!m_asked) {
    m_tree->setEnabled(false);
    m_copy->setEnabled(false);
    m_title->setText(tr("No figure is chosen"));
    m_formula->setText(tr("Click a key figure, or press F1 on a chart, a table or a figure."));
    return;
  }
  const std::optional<Result<Explanation>> answer = found();
  m_tree->setEnabled(answer.has_value());
  m_copy->setEnabled(answer.has_value());
  if (!answer) {
    m_formula->setText(tr("Following the plan…"));
    return;
  }
  const NumberFormat format = m_workspace.format();
  std::set<Path> expanded;
  collectExpanded(m_tree->invisibleRootItem(), expanded);
  const Path chosen = pathOf(m_tree->currentItem());
  m_tree->clear();
  if (!*answer) {
    m_title->setText(tr("The plan has no such figure now"));
    m_formula->setText(problemSentence(answer->problems().front()));
    m_copy->setEnabled(false);
    return;
  }
  const Explanation& explanation = answer->value();
  const Scenario* scenario = fulcrum::find(m_workspace.whole(), m_asked->scenario);
  QString label = phraseInWords(explanation.label, m_workspace.plan(), format);
  if (scenario && scenario->id != m_workspace.view.scenario()) label = u"%1 · %2"_s.arg(scenarioName(*scenario), label);
  m_title->setText(u"%1: %2"_s.arg(label, valueInWords(explanation, format)));
  m_formula->setText(explanation.formula.empty()
                         ? QString()
                         : u"= "_s + phraseInWords(explanation.formula, m_workspace.plan(), format));
  m_tree->setAccessibleName(tr("Terms of %1").arg(m_title->text()));
  fill(explanation, m_tree->invisibleRootItem());
  const auto itemAt = [this](const Path& path) {
    QTreeWidgetItem* item = m_tree->invisibleRootItem();
    for (const int row : path) item = item ? item->child(row) : nullptr;
    return item;
  };
  for (const Path& path : expanded) {
    if (QTreeWidgetItem* item = itemAt(path)) item->setExpanded(true);
  }
  if (QTreeWidgetItem* item = chosen.empty() ? m_tree->topLevelItem(0) : itemAt(chosen)) m_tree->setCurrentItem(item);
}

void WhyPanel::fill(const Explanation& explanation, QTreeWidgetItem* parent) {
  const NumberFormat format = m_workspace.format();
  const Plan& plan = m_workspace.plan();
  for (const Explanation& term : explanation.terms) {
    auto* item = new QTreeWidgetItem(parent);
    item->setText(What, phraseInWords(term.label, plan, format));
    item->setText(Value, valueInWords(term, format));
    item->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(How, phraseInWords(term.formula, plan, format));
    QStringList from;
    if (!term.place.empty()) {
      from << placeByIdInWords(plan, term.place);
      item->setData(0, kPlaceRole, QString::fromStdString(term.place));
      item->setForeground(From, currentTheme().accent());
      QFont font = m_tree->font();
      font.setUnderline(true);
      item->setFont(From, font);
    }
    if (!term.source.empty()) from << QString::fromStdString(term.source);
    item->setText(From, from.join(u" · "_s));
    for (const int column : {What, How, From}) item->setToolTip(column, item->text(column));
    if (!term.terms.empty()) {
      fill(term, item);
    } else if (!term.figure.empty()) {
      item->setData(0, kFigureRole, QString::fromStdString(term.figure));
      item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
  }
}

// The terms of a figure are asked for when somebody looks at them.
void WhyPanel::expand(QTreeWidgetItem* item) {
  const QString figure = item->data(0, kFigureRole).toString();
  if (figure.isEmpty() || item->childCount() > 0 || !m_shown.figures) return;
  const auto terms = explanationOf(m_shown, {.figure = figure.toStdString()});
  if (!terms) return;
  item->setText(How, phraseInWords(terms.value().formula, m_workspace.plan(), m_workspace.format()));
  item->setToolTip(How, item->text(How));
  fill(terms.value(), item);
  if (item->childCount() == 0) item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
}

QString WhyPanel::fieldOf(const QTreeWidgetItem& item) const {
  const std::string place = item.data(0, kPlaceRole).toString().toStdString();
  return place.empty() ? QString() : QString::fromStdString(pathOfPlace(m_workspace.plan(), place));
}

void WhyPanel::activate(QTreeWidgetItem* item) {
  if (const QString field = fieldOf(*item); !field.isEmpty()) {
    Q_EMIT fieldRequested(field);
  } else {
    item->setExpanded(!item->isExpanded());
  }
}

void WhyPanel::showMenu(const QPoint& at) {
  QTreeWidgetItem* item = m_tree->itemAt(at) ? m_tree->itemAt(at) : m_tree->currentItem();
  if (!item) return;
  QMenu menu(this);
  QAction* field = menu.addAction(tr("Go to the &field"), this, [this, item] { activate(item); });
  field->setEnabled(!fieldOf(*item).isEmpty());
  const QString figure = item->data(0, kFigureRole).toString();
  QAction* alone = menu.addAction(tr("Explain this figure &alone"), this, [this, figure] {
    ask({.figure = figure.toStdString(), .scenario = m_asked->scenario});
  });
  alone->setEnabled(!figure.isEmpty());
  menu.addSeparator();
  menu.addAction(tr("&Copy this line"), this,
                 [item] { QApplication::clipboard()->setText(u"%1: %2"_s.arg(item->text(What), item->text(Value))); });
  menu.addAction(tr("Copy a&ll"), this, [this] { QApplication::clipboard()->setText(text()); });
  menu.exec(m_tree->viewport()->mapToGlobal(at));
}

QString WhyPanel::text() const {
  QString text = m_title->text();
  if (!m_formula->text().isEmpty()) text += u' ' + m_formula->text();
  return text + u'\n' + linesOf(m_tree->invisibleRootItem(), 1);
}

void WhyPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_why.setShown(this, true);
  followTrials();
  refresh();
}

void WhyPanel::hideEvent(QHideEvent* event) {
  m_why.setShown(this, false);
  m_risk.setShown(this, false);
  QWidget::hideEvent(event);
}

void WhyPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closed();
  } else if (event->matches(QKeySequence::Copy)) {
    QApplication::clipboard()->setText(text());
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace fulcrum
