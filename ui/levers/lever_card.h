// SPDX-License-Identifier: GPL-3.0-or-later
// One lever: switch, controls, what it is worth per month, and why it cannot act.
#pragma once

#include <QComboBox>
#include <QFrame>
#include <QSlider>

#include "explain/asked.h"
#include "levers/lever_controls.h"
#include "live/workspace.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace fulcrum {

class ElidedLabel;
class FigureLabel;
class ToggleSwitch;

class LeverCard : public QFrame {
  Q_OBJECT
 public:
  LeverCard(Workspace& workspace, LeverKind kind, QWidget* parent = nullptr);

  void refresh();  // switch and controls, from the plan
  // `mayMove`: lines may come and go, which moves the cards below.
  void refreshWorth(bool mayMove = true);  // worth and reason; muted while they are not current
  void focusSettings();                    // the button that opens them
  [[nodiscard]] LeverKind kind() const { return m_kind; }

 Q_SIGNALS:
  void flipped(fulcrum::LeverKind kind);
  void detailsRequested(fulcrum::LeverKind kind);
  // Where a figure of the card comes from is asked for.
  void whyRequested(const fulcrum::explain::Asked& asked);

 private:
  struct SliderRow {
    SliderControl control;
    QWidget* row;
    QSlider* slider;
    QLabel* value;
  };
  struct ChoiceRow {
    ChoiceControl control;
    QWidget* row;
    QComboBox* box;
  };
  // A row of the card with a control behind its name.
  QWidget* addNamedRow(const QString& text, QWidget* control, QVBoxLayout& rows);
  void addSlider(const SliderControl& control, QVBoxLayout& rows);
  void addChoice(const ChoiceControl& control, QVBoxLayout& rows);
  void slide(const SliderControl& control, int step);
  [[nodiscard]] QString editText() const;
  void showReason();
  void showShare(Money share);
  void showFlip();
  void askWhy(bool share);
  void showWorth(Money worth, bool current, bool warn, const QString& explanation);

  Workspace& m_workspace;
  LeverKind m_kind;
  bool m_mayMove = true;
  bool m_showsShare = false;  // of the difference to the base, and not only what its switch changes
  ToggleSwitch* m_switch;
  ElidedLabel* m_name;
  FigureLabel* m_worth;
  ElidedLabel* m_measure;  // what the worth is, where it needs saying
  QToolButton* m_details;
  QLabel* m_reason;
  std::vector<SliderRow> m_sliders;
  std::vector<ChoiceRow> m_choices;
};

}  // namespace fulcrum
