// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that are always visible, each with its change against the scenario's base.
#pragma once

#include <QFrame>
#include <QWidget>

#include "explain/figures.h"
#include "figures/key_figures.h"
#include "live/live_risk.h"
#include "live/workspace.h"

class QBoxLayout;
class QLabel;

namespace fulcrum {

class ElidedLabel;
class FigureLabel;

class KeyFigureStrip : public QWidget {
  Q_OBJECT
 public:
  explicit KeyFigureStrip(Workspace& workspace, QWidget* parent = nullptr);

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);

 private:
  struct Tile {
    QFrame* frame;
    ElidedLabel* name;
    FigureLabel* value;
    QLabel* change;
    QBoxLayout* figures;  // value and change
    ElidedLabel* range;   // once simulated
    std::string figure{};
    std::string changeFigure{};
    QString fullName{};
    QString brief{};  // where there is no room for it
  };
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void arrange();
  void refresh();
  void addTile();
  void showRanges();

  Workspace& m_workspace;
  LiveRisk& m_risk;                    // shown where there is one; nothing is simulated for the strip
  std::vector<std::string> m_outputs;  // by tile, empty without
  std::vector<Tile> m_tiles;
};

}  // namespace fulcrum
