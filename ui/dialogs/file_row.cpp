// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/file_row.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

#include "dialogs/headed_part.h"
#include "theme/metrics.h"

namespace fulcrum {

FileRow::FileRow(FileRowTexts texts, QWidget* parent) : QWidget(parent), m_texts(std::move(texts)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(margins::kNone);
  m_name = heading(QString(), this);
  m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_progress = new QProgressBar(this);
  m_progress->setRange(0, 100);
  m_progress->setFixedWidth(size::kSearchField);
  m_progress->setAccessibleName(tr("Reading"));
  m_stop = flatButton(tr("Stop"), m_texts.stopTip, this);
  auto* choose = flatButton(tr("Choose a file…"), m_texts.chooseTip, this);
  connect(choose, &QToolButton::clicked, this, &FileRow::chooseRequested);
  connect(m_stop, &QToolButton::clicked, this, &FileRow::stopRequested);
  row->addWidget(m_name, 1);
  row->addWidget(m_progress);
  row->addWidget(m_stop);
  row->addWidget(choose);
  setFile({}, std::nullopt);
}

void FileRow::setFile(const QString& path, std::optional<double> share) {
  m_name->setText(path.isEmpty() ? m_texts.noFile : QFileInfo(path).fileName());
  m_name->setToolTip(path);
  const bool busy = share && !path.isEmpty();
  m_progress->setVisible(busy);
  m_stop->setVisible(busy);
  m_progress->setValue(busy ? static_cast<int>(*share * 100) : 0);
}

QString singleFileOf(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace fulcrum
