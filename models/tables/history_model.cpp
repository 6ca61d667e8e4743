// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/history_model.h"

#include <QDateTime>
#include <algorithm>

namespace fulcrum {
namespace {

QString timeInWords(const std::string& time) {
  const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
  return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : NumberFormat::none();
}

}  // namespace

HistoryModel::HistoryModel(PlanDocument& document, QObject* parent)
    : RowModel<HistoryRow>(parent), m_document(document) {
  connect(&document, &PlanDocument::historyChanged, this, &HistoryModel::refresh);
}

void HistoryModel::setActive(bool active) {
  if (std::exchange(m_active, active) != active) refresh();
}

void HistoryModel::setSearch(const QString& text) {
  m_words = text.split(u' ', Qt::SkipEmptyParts);
  refresh();
}

const ChangeEntry& HistoryModel::change(int index) const {
  const HistoryRow& row = this->row(index);
  return row.step->changes()[row.index];
}

void HistoryModel::refresh() {
  if (!m_active) return;
  assign(current(), std::equal_to<>());
  // Names of elements and the currency are those of the plan as it is now.
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

std::vector<HistoryRow> HistoryModel::current() const {
  std::vector<HistoryRow> rows;
  const auto steps = m_document.steps();
  const NumberFormat format(QString::fromStdString(m_document.whole().currency));
  for (auto step = steps.rbegin(); step != steps.rend() && rows.size() < kMostChanges; ++step) {
    const auto& changes = (*step)->changes();
    for (size_t i = changes.size(); i-- > 0 && rows.size() < kMostChanges;) {
      if (matches(changes[i], format)) rows.push_back({.step = *step, .index = i});
    }
  }
  return rows;
}

bool HistoryModel::matches(const ChangeEntry& change, const NumberFormat& format) const {
  if (m_words.isEmpty()) return true;
  const ValueChange values = valuesOf(change, format);
  const QString all = placeInWords(m_document.whole(), change.path) + u'\n' + values.before + u'\n' + values.after +
                      u'\n' + QString::fromStdString(change.note);
  return std::all_of(m_words.begin(), m_words.end(),
                     [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

ValueChange HistoryModel::valuesOf(const ChangeEntry& change, const NumberFormat& format) const {
  return changeInWords(m_document.whole(), format, change.path, change.before, change.after);
}

QString HistoryModel::text(const ChangeEntry& change, int column) const {
  const auto values = [&] {
    return valuesOf(change, NumberFormat(QString::fromStdString(m_document.whole().currency)));
  };
  switch (column) {
    case kWhen:
      return timeInWords(change.at);
    case kWhat:
      return placeInWords(m_document.whole(), change.path);
    case kBefore:
      return values().before;
    case kAfter:
      return values().after;
    default:
      return QString::fromStdString(change.note);
  }
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  return text(change(index.row()), index.column());
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case kWhen:
      return tr("When");
    case kWhat:
      return tr("What");
    case kBefore:
      return tr("Old");
    case kAfter:
      return tr("New");
    case kNote:
      return tr("Step");
    default:
      return {};
  }
}

}  // namespace fulcrum
