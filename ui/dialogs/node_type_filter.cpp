// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/node_type_filter.h"

#include <algorithm>

#include "document/node_type_model.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

void NodeTypeFilter::setFilter(const QString& words, const QString& provider, const QString& accelerator) {
  m_words = words.split(u' ', Qt::SkipEmptyParts);
  m_provider = provider;
  m_accelerator = accelerator;
  invalidateFilter();
}

bool NodeTypeFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const auto text = [&](int column) { return sourceModel()->index(row, column).data().toString(); };
  if (!m_provider.isEmpty() && text(NodeTypeModel::kProvider) != m_provider) return false;
  if (!m_accelerator.isEmpty() && text(NodeTypeModel::kAccelerator) != m_accelerator) return false;
  const QString all = QStringList{text(NodeTypeModel::kProvider), text(NodeTypeModel::kName),
                                  text(NodeTypeModel::kAccelerator), text(NodeTypeModel::kRegion)}
                          .join(u' ');
  return std::all_of(m_words.begin(), m_words.end(),
                     [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace fulcrum
