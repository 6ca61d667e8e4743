// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/catalogue_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "dialogs/node_type_filter.h"
#include "document/fleet_edits.h"
#include "document/node_type_model.h"
#include "fields/number_field.h"
#include "theme/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// A choice of one text that occurs, or of all.
QComboBox* makeTextChoice(const QString& all, const QString& name, QStringList texts, QWidget* parent) {
  texts.removeAll(QString());
  texts.sort(Qt::CaseInsensitive);
  texts.removeDuplicates();
  auto* choice = new QComboBox(parent);
  choice->setAccessibleName(name);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  choice->setMaxVisibleItems(20);
  choice->addItem(all, QString());
  for (const QString& text : texts) choice->addItem(text, text);
  return choice;
}

}  // namespace

CatalogueDialog::CatalogueDialog(const Catalogue& catalogue, const std::string& currency, QWidget* parent)
    : QDialog(parent), m_currency(currency) {
  setWindowTitle(tr("Node types of the catalogue"));
  resize(1230, 560);
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(10);
  makeTable(catalogue);
  makeFilters(catalogue);
  auto* filters = new QHBoxLayout;
  filters->addWidget(m_search, 1);
  filters->addWidget(m_provider);
  filters->addWidget(m_accelerator);
  m_source = new QLabel(this);
  m_source->setWordWrap(true);
  m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_source->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
  m_source->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setRole(m_source, u"secondaryMuted"_s);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
  m_choose->setDefault(true);
  rows->addLayout(filters);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_source);
  if (m_currency != kCatalogueCurrency) rows->addWidget(makeExchangeRate());
  rows->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  selectFirst();
  m_search->setFocus();
}

void CatalogueDialog::makeFilters(const Catalogue& catalogue) {
  QStringList providers;
  QStringList accelerators;
  for (const NodeType& type : catalogue.nodeTypes) {
    providers << QString::fromStdString(type.provider);
    accelerators << QString::fromStdString(type.accelerator);
  }
  m_search = new QLineEdit(this);
  m_search->setPlaceholderText(tr("Filter: H100 europe"));
  m_search->setAccessibleName(tr("Filter"));
  m_search->setClearButtonEnabled(true);
  m_provider = makeTextChoice(tr("All providers"), tr("Provider"), providers, this);
  m_accelerator = makeTextChoice(tr("All accelerators"), tr("Accelerator"), accelerators, this);
  setTabOrder(m_search, m_provider);
  setTabOrder(m_provider, m_accelerator);
  setTabOrder(m_accelerator, m_table);
  const auto filter = [this] {
    m_filter->setFilter(m_search->text(), m_provider->currentData().toString(),
                        m_accelerator->currentData().toString());
    if (!chosen()) selectFirst();
    showSelection();
  };
  connect(m_search, &QLineEdit::textChanged, this, filter);
  connect(m_provider, &QComboBox::currentIndexChanged, this, filter);
  connect(m_accelerator, &QComboBox::currentIndexChanged, this, filter);
}

QWidget* CatalogueDialog::makeExchangeRate() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  const QString currency = QString::fromStdString(m_currency);
  auto* name = new QLabel(tr("The catalogue is in US dollars, the plan in %1. 1 US dollar is").arg(currency), row);
  m_rate = new NumberField(Unit::None, 1e-6, 1e6, false, row);
  m_rate->setPlanValue(1);
  m_rate->setAccessibleName(tr("Exchange rate"));
  name->setBuddy(m_rate);
  layout->addWidget(name);
  layout->addWidget(m_rate);
  layout->addWidget(new QLabel(currency, row));
  layout->addStretch(1);
  return row;
}

void CatalogueDialog::makeTable(const Catalogue& catalogue) {
  m_model = new NodeTypeModel(catalogue.nodeTypes, NumberFormat(QString::fromLatin1(kCatalogueCurrency)), this);
  m_filter = new NodeTypeFilter(this);
  m_filter->setSourceModel(m_model);
  m_filter->setSortRole(SortRole);
  m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
  m_table = new QTableView(this);
  m_table->setModel(m_filter);
  m_table->setAccessibleName(tr("Node types"));
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(NodeTypeModel::kPerGpuHour, Qt::AscendingOrder);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(28);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->resizeColumnsToContents();
  // Names are long and begin with what tells them apart.
  for (const auto& [column, width] : {std::pair(NodeTypeModel::kName, 230), std::pair(NodeTypeModel::kAccelerator, 120),
                                      std::pair(NodeTypeModel::kRegion, 100)}) {
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), width));
  }
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueDialog::showSelection);
  connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
}

const NodeType* CatalogueDialog::chosen() const {
  const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
  return current.isValid() ? &m_model->row(current.row()) : nullptr;
}

std::optional<NodeType> CatalogueDialog::chosenInPlan() const {
  const NodeType* type = chosen();
  if (!type) return {};
  return m_rate ? convertedFromDollars(*type, m_rate->planValue(), m_currency) : *type;
}

void CatalogueDialog::selectFirst() {
  m_table->setCurrentIndex(m_filter->index(0, NodeTypeModel::kName));
}

void CatalogueDialog::showSelection() {
  if (!m_source) return;
  const NodeType* type = chosen();
  m_choose->setEnabled(type != nullptr);
  m_source->setText(
      !type ? tr("No node type matches: use fewer words, or all providers and accelerators.")
            : tr("%1, as of %3. Source: %2")
                  .arg(nodeTypeName(*type), QString::fromStdString(type->source), QString::fromStdString(type->asOf)));
}

std::optional<NodeTypeId> chooseNodeType(Plan& plan, QWidget* parent) {
  const Catalogue catalogue = loadCatalogue();
  CatalogueDialog dialog(catalogue, plan.currency, parent);
  if (dialog.exec() != QDialog::Accepted) return {};
  const std::optional<NodeType> type = dialog.chosenInPlan();
  if (!type) return {};
  NodeTypeAdded added = withNodeTypeAdded(plan, *type, catalogue.accelerators);
  plan = std::move(added.plan);
  return added.id;
}

}  // namespace fulcrum
