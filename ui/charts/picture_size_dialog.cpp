// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture_size_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace fulcrum {
namespace {

QSpinBox* pixelBox(int least, int most, int value, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setRange(least, most);
  box->setSingleStep(2);
  box->setValue(value);
  box->setSuffix(PictureSizeDialog::tr(" px"));
  return box;
}

}  // namespace

PictureSizeDialog::PictureSizeDialog(QWidget* parent)
    : QDialog(parent), m_width(pixelBox(400, 7680, 1600, this)), m_height(pixelBox(300, 4320, 900, this)) {
  setWindowTitle(tr("Size of the picture"));
  auto* form = new QFormLayout(this);
  form->addRow(tr("&Width"), m_width);
  form->addRow(tr("&Height"), m_height);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  form->addRow(buttons);
}

QSize PictureSizeDialog::pixels() const {
  return {m_width->value() / 2 * 2, m_height->value() / 2 * 2};
}

std::optional<QSize> PictureSizeDialog::ask(QWidget* parent) {
  PictureSizeDialog dialog(parent);
  if (dialog.exec() != QDialog::Accepted) return {};
  return dialog.pixels();
}

}  // namespace fulcrum
