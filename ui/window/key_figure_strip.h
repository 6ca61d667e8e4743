// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that are always visible, each with its change against the scenario's base.
#pragma once

#include <QFrame>
#include <QWidget>
#include <optional>

#include "document/workspace.h"

class QLabel;

namespace fulcrum {

class ElidedLabel;
class FigureLabel;

// One figure: name, value, change, and a tooltip that says how it is computed.
struct KeyFigure {
  QString name;
  QString value;
  QString change;  // empty where there is nothing to compare with
  std::optional<bool> better;
  QString explanation;
};

[[nodiscard]] std::vector<KeyFigure> keyFigures(const LiveEvaluation& live, const NumberFormat& format);

class KeyFigureStrip : public QWidget {
  Q_OBJECT
 public:
  explicit KeyFigureStrip(Workspace& workspace, QWidget* parent = nullptr);

 private:
  struct Tile {
    QFrame* frame;
    ElidedLabel* name;
    FigureLabel* value;
    QLabel* change;
  };
  void refresh();
  Tile addTile();

  Workspace& m_workspace;
  std::vector<Tile> m_tiles;
};

}  // namespace fulcrum
