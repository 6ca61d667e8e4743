// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/figures_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fulcrum {
namespace {

struct FiguresDialogText {
  Q_DECLARE_TR_FUNCTIONS(FiguresDialog)
};

QTableWidget* makeTable(const std::vector<FigureChange>& changes, QWidget* parent) {
  auto* table = new QTableWidget(static_cast<int>(changes.size()), 4, parent);
  table->setHorizontalHeaderLabels({FiguresDialogText::tr("Scenario"), FiguresDialogText::tr("Figure"),
                                    FiguresDialogText::tr("When saved"), FiguresDialogText::tr("Now")});
  table->setAccessibleName(FiguresDialogText::tr("Figures that differ"));
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setShowGrid(false);
  table->verticalHeader()->hide();
  table->horizontalHeader()->setHighlightSections(false);
  for (int row = 0; row < table->rowCount(); ++row) {
    const FigureChange& change = changes[static_cast<size_t>(row)];
    int column = 0;
    for (const QString& text : {change.scenario, change.figure, change.before, change.after}) {
      auto* item = new QTableWidgetItem(text);
      if (column >= 2) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      table->setItem(row, column++, item);
    }
  }
  table->resizeColumnsToContents();
  table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  return table;
}

}  // namespace

void showFigureChanges(const std::vector<FigureChange>& changes, const QString& versions, QWidget* parent) {
  QDialog dialog(parent);
  dialog.setWindowTitle(FiguresDialogText::tr("Figures when saved and now"));
  auto* rows = new QVBoxLayout(&dialog);
  auto* text = new QLabel(
      versions + u' ' +
          FiguresDialogText::tr(
              "The plan is the same; what differs is how it is reckoned, or the file was changed by another program."),
      &dialog);
  text->setWordWrap(true);
  text->setTextFormat(Qt::PlainText);
  rows->addWidget(text);
  rows->addWidget(makeTable(changes, &dialog), 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  rows->addWidget(buttons);
  dialog.resize(720, 360);
  dialog.exec();
}

}  // namespace fulcrum
