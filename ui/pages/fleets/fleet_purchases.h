// SPDX-License-Identifier: GPL-3.0-or-later
// What is bought for the selected fleet: committed terms and owned nodes, as two lists that are edited in place.
#pragma once

#include <QWidget>

#include "live/workspace.h"

class QAbstractItemModel;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace fulcrum {

class CommitmentModel;
class PurchaseModel;

class FleetPurchases : public QWidget {
  Q_OBJECT
 public:
  explicit FleetPurchases(Workspace& workspace, QWidget* parent = nullptr);

  void refresh();
  // `commitments[1].count`, `owned[0].month`.
  bool focusField(const QString& key);

 private:
  QTableView* addList(QVBoxLayout& rows, const QString& title, QAbstractItemModel* model, QLabel* empty,
                      const std::function<void()>& add, const std::function<void(const std::vector<int>&)>& remove);
  void showEmptyStates();
  void showLeverNote(const Fleet* fleet);

  Workspace& m_workspace;
  CommitmentModel* m_commitments;
  PurchaseModel* m_purchases;
  QTableView* m_commitmentTable;
  QTableView* m_purchaseTable;
  std::vector<QLabel*> m_headings;  // of commitments and owned nodes
  QLabel* m_noCommitments;
  QLabel* m_noPurchases;
  QLabel* m_leverNote;
};

}  // namespace fulcrum
