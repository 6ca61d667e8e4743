// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/common/month_choice.h"

#include <QSignalBlocker>

namespace fulcrum {

MonthChoice::MonthChoice(Workspace& workspace, QWidget* parent) : QComboBox(parent), m_workspace(workspace) {
  setAccessibleName(tr("Displayed month"));
  setToolTip(tr("The month that figures, week and hours above each level show"));
  setMaxVisibleItems(24);
  connect(this, &QComboBox::activated, this, [this](int month) { m_workspace.view.setMonth(month); });
}

void MonthChoice::refresh() {
  const QSignalBlocker blocker(this);
  const int months = m_workspace.plan().horizonMonths;
  if (count() != months || itemText(0) != m_workspace.monthLabel(0)) {
    clear();
    for (int month = 0; month < months; ++month) addItem(m_workspace.monthLabel(month));
  }
  setCurrentIndex(m_workspace.view.month());
}

}  // namespace fulcrum
