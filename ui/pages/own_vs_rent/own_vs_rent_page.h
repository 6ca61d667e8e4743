// SPDX-License-Identifier: GPL-3.0-or-later
// The Own vs rent page: what both arms cost over time, what the difference is worth, and the cash flows behind it.
#pragma once

#include <vector>

#include "figures/cash_flow_figures.h"
#include "pages/common/page.h"

class QLabel;
class QStackedWidget;

namespace fulcrum {

class Card;
class ChartCard;
class ElidedLabel;
class FigureLabel;
class OwnInputs;
class SegmentedControl;
class SurfaceCard;

class OwnVsRentPage : public Page {
  Q_OBJECT
 public:
  explicit OwnVsRentPage(Workspace& workspace, QWidget* parent = nullptr);
  bool focusField(const QString& path) override;
  [[nodiscard]] explain::Verdict verdict() const override;

 protected:
  void refresh() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct FigureColumn {
    QLabel* name;
    FigureLabel* value;
    ElidedLabel* detail;
    ElidedLabel* more;
    std::string figure{};
    std::string moreFigure{};
  };
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeNotes();
  [[nodiscard]] QWidget* makeSheet();
  void showView(int index);
  void showFigures();
  void showNotes();
  void arrangeNotes();
  [[nodiscard]] QString breakEvenSentence(const finance::OwnVersusRent& comparison) const;
  void showSheet();
  void showChart();
  void showBreakEven();
  void followBreakEven();
  void showArms();
  [[nodiscard]] BreakEven breakEven() const;
  [[nodiscard]] QString emptyText() const;
  [[nodiscard]] std::string figureOfArm(int row, int column) const;

  enum View { Overview, Surface, PaybackCurve, Sheet, Arms };

  std::vector<FigureColumn> m_figures;
  QLabel* m_apiSentence;  // below how many tokens an API costs less
  QLabel* m_notes;
  SegmentedControl* m_view;
  QStackedWidget* m_views;
  ChartCard* m_chart;
  SurfaceCard* m_surface;
  ChartCard* m_payback;
  ApiView m_api;
  Card* m_sheetCard;
  SegmentedControl* m_period;
  ChartTable* m_sheet;
  ChartTable* m_arms;
  OwnInputs* m_inputs;
};

}  // namespace fulcrum
