// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/counts_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "plan/dates.h"
#include "plan/term_fields.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostNodes = 1'000'000;
constexpr int kFleetWidth = 132;  // pixels: names are longer, and their tooltips whole
constexpr int kBoxWidth = 92;     // "Sept. 26", "3 years"

bool offered(const NodeType* type, CountsTable::Kind kind) {
  if (!type) return false;
  if (kind == CountsTable::Kind::Purchases) return type->purchasePrice.value() > 0;
  return offersTerms(*type);
}

QComboBox* makeBox(const QString& name, int width, QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setAccessibleName(name);
  box->setToolTip(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumWidth(width);
  box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  return box;
}

}  // namespace

CountsTable::CountsTable(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind), m_add(new QPushButton(this)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kTight);
  m_add->setText(kind == Kind::Purchases ? tr("Add a purchase") : tr("Add a commitment"));
  m_add->setObjectName(u"add"_s);
  m_add->setAutoDefault(false);  // Enter confirms the dialog
  rows->addWidget(m_add, 0, Qt::AlignLeft);
  setFocusProxy(m_add);
  connect(m_add, &QPushButton::clicked, this, [this] {
    change([this] { m_entries.push_back({m_fleets.front().first, Commitment{.count = 1}, {}}); });
    rebuild();
  });
}

void CountsTable::setPurchases(const Plan& plan, const std::map<FleetId, std::vector<Purchase>>& counts,
                               const NumberFormat& format) {
  std::vector<Entry> entries;
  for (const auto& [fleet, purchases] : counts) {
    for (const Purchase& purchase : purchases) {
      entries.push_back({fleet,
                         Commitment{.start = purchase.month,
                                    .startDate = purchase.startDate,
                                    .count = purchase.count,
                                    .renew = purchase.renew},
                         purchase.pricePaid});
    }
  }
  setEntries(plan, std::move(entries), format);
}

void CountsTable::setCommitments(const Plan& plan, const std::map<FleetId, std::vector<Commitment>>& counts,
                                 const NumberFormat& format) {
  std::vector<Entry> entries;
  for (const auto& [fleet, commitments] : counts) {
    for (const Commitment& commitment : commitments) entries.push_back({fleet, commitment, {}});
  }
  setEntries(plan, std::move(entries), format);
}

std::map<FleetId, std::vector<Purchase>> CountsTable::purchases() const {
  std::map<FleetId, std::vector<Purchase>> counts;
  for (const Entry& entry : m_entries) {
    counts[entry.fleet].push_back({.month = entry.terms.start,
                                   .startDate = entry.terms.startDate,
                                   .count = entry.terms.count,
                                   .renew = entry.terms.renew,
                                   .pricePaid = entry.pricePaid});
  }
  return counts;
}

std::map<FleetId, std::vector<Commitment>> CountsTable::commitments() const {
  std::map<FleetId, std::vector<Commitment>> counts;
  for (const Entry& entry : m_entries) counts[entry.fleet].push_back(entry.terms);
  return counts;
}

void CountsTable::setEntries(const Plan& plan, std::vector<Entry> entries, const NumberFormat& format) {
  std::vector<std::pair<FleetId, QString>> fleets;
  for (const Fleet& fleet : plan.fleets) {
    const bool used = std::any_of(entries.begin(), entries.end(), [&](const Entry& e) { return e.fleet == fleet.id; });
    if (used || offered(fulcrum::find(plan, fleet.nodeType), m_kind))
      fleets.emplace_back(fleet.id, QString::fromStdString(fleet.name.empty() ? fleet.id.text : fleet.name));
  }
  const auto inOrder = [](const std::vector<Entry>& list) {
    std::vector<Entry> sorted = list;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry& a, const Entry& b) { return a.fleet < b.fleet; });
    return sorted;
  };
  const bool same = m_body && fleets == m_fleets && inOrder(m_entries) == inOrder(entries) && plan.start == m_start &&
                    plan.horizonMonths == m_months;
  m_format = format;
  if (same) return;  // rows keep the order in which the user made them
  m_start = plan.start;
  m_months = plan.horizonMonths;
  m_fleets = std::move(fleets);
  m_entries = std::move(entries);
  rebuild();
}

QStringList CountsTable::monthNames() const {
  QStringList names;
  for (int month = 0; month < m_months; ++month) names << m_format.month(addMonths(m_start, month));
  return names;
}

void CountsTable::rebuild() {
  if (m_body) {
    m_body->hide();
    m_body->deleteLater();  // a button of it may have asked for this
  }
  m_body = new QWidget(this);
  m_grid = new QGridLayout(m_body);
  m_grid->setContentsMargins(margins::kNone);
  m_grid->setSpacing(space::kTight);
  m_grid->setColumnStretch(0, 1);
  m_grid->setColumnStretch(1, 1);
  if (m_kind == Kind::Commitments && !m_entries.empty()) m_grid->setColumnMinimumWidth(3, kBoxWidth);
  static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
  m_add->setEnabled(!m_fleets.empty());
  m_add->setToolTip(!m_fleets.empty() ? QString()
                    : m_kind == Kind::Purchases
                        ? tr("No fleet's node type has a purchase price. Give it one on the Fleets page.")
                        : tr("No fleet's node type has a discount for a term. Give it one on the Fleets page."));
  if (!m_entries.empty() && m_kind == Kind::Commitments) buildHeader();
  for (size_t index = 0; index < m_entries.size(); ++index) buildRow(index);
  m_body->setVisible(!m_entries.empty());
}

void CountsTable::buildHeader() {
  const QStringList names{tr("Fleet"), tr("Starts in"), tr("Nodes"), tr("Term"), tr("Renew"), tr("Upfront")};
  for (int column = 0; column < names.size(); ++column) {
    auto* label = new QLabel(names[column], m_body);
    setRole(label, u"secondaryMuted"_s);
    m_grid->addWidget(label, 0, column);
  }
}

void CountsTable::buildRow(size_t index) {
  const int row = static_cast<int>(index) + 1;
  const Entry& entry = m_entries[index];
  auto* fleet = makeBox(tr("Fleet"), kFleetWidth, m_body);
  for (const auto& [id, name] : m_fleets) fleet->addItem(name, QString::fromStdString(id.text));
  fleet->setCurrentIndex(fleet->findData(QString::fromStdString(entry.fleet.text)));
  connect(fleet, &QComboBox::activated, this, [this, index](int chosen) {
    change([&] { m_entries[index].fleet = m_fleets[static_cast<size_t>(chosen)].first; });
  });
  auto* month = makeBox(m_kind == Kind::Purchases ? tr("Month of payment") : tr("First month"), kBoxWidth, m_body);
  month->addItems(monthNames());
  month->setCurrentIndex(entry.terms.startDate ? monthsFrom(m_start, *entry.terms.startDate) : entry.terms.start);
  connect(month, &QComboBox::activated, this, [this, index](int chosen) {
    change([&] {
      Commitment& terms = m_entries[index].terms;
      if (terms.startDate) {
        terms.startDate = addMonths(m_start, chosen);  // a date stays a date
      } else {
        terms.start = chosen;
      }
    });
  });
  auto* count = new QSpinBox(m_body);
  count->setRange(0, kMostNodes);
  count->setKeyboardTracking(false);
  count->setValue(entry.terms.count);
  count->setAccessibleName(tr("Nodes"));
  count->setObjectName(u"count"_s);
  count->setButtonSymbols(QAbstractSpinBox::NoButtons);
  connect(count, &QSpinBox::valueChanged, this,
          [this, index](int value) { change([&] { m_entries[index].terms.count = value; }); });
  // Purchases stand in a narrow panel, too: two lines each.
  if (m_kind == Kind::Purchases) {
    const auto showUnit = [this, count] {
      constexpr int kFrame = 24;
      constexpr int kWidest = 96;  // three digits
      count->setSuffix(m_format.unitSuffix(Unit::Nodes, count->value()));
      count->setMinimumWidth(std::min(kWidest, count->fontMetrics().horizontalAdvance(count->text()) + kFrame));
    };
    connect(count, &QSpinBox::valueChanged, this, showUnit);
    showUnit();
    count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_grid->addWidget(fleet, 2 * row, 0, 1, 3);
    m_grid->addWidget(month, 2 * row + 1, 0);
    m_grid->addWidget(count, 2 * row + 1, 1);
    m_grid->addWidget(makeRenew(index, fieldText("purchase", "renew").explanation), 2 * row + 1, 2, 1, 2);
    m_grid->addWidget(makeRemove(index), 2 * row, 3);
    return;
  }
  count->setMinimumWidth(size::kDigitsField);
  m_grid->addWidget(fleet, row, 0);
  m_grid->addWidget(month, row, 1);
  m_grid->addWidget(count, row, 2);
  auto* term = makeBox(tr("Term"), kBoxWidth, m_body);
  term->addItem(tr("1 year"), monthsOf(Term::OneYear));
  term->addItem(tr("3 years"), monthsOf(Term::ThreeYears));
  term->setCurrentIndex(term->findData(entry.terms.termMonths));
  connect(term, &QComboBox::activated, this, [this, index, term](int chosen) {
    change([&] { m_entries[index].terms.termMonths = term->itemData(chosen).toInt(); });
  });
  auto* renew = makeRenew(index, tr("Renew at the end of the term"));
  auto* upfront = new QCheckBox(m_body);
  upfront->setChecked(entry.terms.upfront == Upfront::All);
  upfront->setAccessibleName(tr("Pay the whole term at its start"));
  upfront->setToolTip(upfront->accessibleName());
  connect(upfront, &QCheckBox::clicked, this, [this, index](bool checked) {
    change([&] { m_entries[index].terms.upfront = checked ? Upfront::All : Upfront::None; });
  });
  m_grid->addWidget(term, row, 3);
  m_grid->addWidget(renew, row, 4);
  m_grid->addWidget(upfront, row, 5);
  m_grid->addWidget(makeRemove(index), row, 6);
}

QCheckBox* CountsTable::makeRenew(size_t index, const QString& meaning) {
  auto* renew = new QCheckBox(m_body);
  if (m_kind == Kind::Purchases) renew->setText(fieldText("purchase", "renew").label);
  renew->setChecked(m_entries[index].terms.renew);
  renew->setAccessibleName(meaning);
  renew->setToolTip(meaning);
  renew->setObjectName(u"renew"_s);
  connect(renew, &QCheckBox::clicked, this,
          [this, index](bool checked) { change([&] { m_entries[index].terms.renew = checked; }); });
  return renew;
}

QWidget* CountsTable::makeRemove(size_t index) {
  auto* remove = new QToolButton(m_body);
  setRole(remove, u"flat"_s);
  remove->setText(u"–"_s);
  remove->setToolTip(tr("Remove this row"));
  remove->setAccessibleName(remove->toolTip());
  remove->setObjectName(u"remove"_s);
  connect(remove, &QToolButton::clicked, this, [this, index] {
    change([&] { m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index)); });
    rebuild();
  });
  return remove;
}

void CountsTable::change(const std::function<void()>& edit) {
  edit();
  Q_EMIT edited();
}

}  // namespace fulcrum
