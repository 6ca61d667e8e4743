// SPDX-License-Identifier: GPL-3.0-or-later
// A table in a card whose rows can be edited and deleted: one tab stop, F2 edits, Delete removes.
#pragma once

#include <QTableView>
#include <functional>
#include <vector>

class QToolButton;

namespace fulcrum {

class Workspace;

// `names` are the columns that share the width that is left; where there is too little, the last of them gives way
// first. `drops` are left out, in this order, where two lines would be cut, too.
[[nodiscard]] QTableView* makeListTable(Workspace& workspace, QAbstractItemModel* model, const QString& name,
                                        const std::vector<int>& names, QWidget* parent,
                                        const std::vector<int>& drops = {});
// Rows with a selected cell, ascending.
[[nodiscard]] std::vector<int> selectedRows(const QTableView& table);
void onDelete(QTableView* table, const std::function<void()>& remove);
[[nodiscard]] QToolButton* makeFlatButton(const QString& text, const QString& toolTip, QWidget* parent);

}  // namespace fulcrum
