// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the left.
#pragma once

#include <QIcon>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace fulcrum {

class Navigation : public QWidget {
  Q_OBJECT
 public:
  explicit Navigation(QWidget* parent = nullptr);

  // `iconName` is a file of :/window/icons, drawn in the colour of the text.
  void addPage(const QString& title, const QString& iconName);
  void setCurrentIndex(int index);

 Q_SIGNALS:
  void chosen(int index);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void updateIcons();

  QButtonGroup* m_buttons;
  QVBoxLayout* m_layout;
};

// An icon of :/window/icons in a colour; crisp at any scale.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& normal, const QColor& checked);

}  // namespace fulcrum
