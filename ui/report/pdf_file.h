// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's PDF writer leaves out: bookmarks, language and author; and what it puts in that differs from run to run.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace fulcrum {

struct PdfBookmark {
  QString title;
  int page = 0;  // from 0
};
struct PdfProperties {
  QString title;
  QString author;
  QString language;  // "en-US"
  QDate date;
  std::vector<PdfBookmark> bookmarks;
};

// The document with these properties: the same bytes for the same pages and properties. `error` says why there is none.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& pdf, const PdfProperties& properties, QString& error);

}  // namespace fulcrum
