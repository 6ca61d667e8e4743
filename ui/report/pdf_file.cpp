// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_file.h"

#define POINTERHOLDER_TRANSITION 4  // what QPDF asks of those who do not use its old pointers
#include <QCoreApplication>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle unicode(const QString& text) {
  return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// One level, all shown.
void addBookmarks(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks) {
  if (bookmarks.empty()) return;
  const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
  QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  std::vector<QPDFObjectHandle> items;
  for (const PdfBookmark& bookmark : bookmarks) {
    QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", unicode(bookmark.title));
    item.replaceKey("/Parent", outlines);
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(pages.at(static_cast<size_t>(bookmark.page)).getObjectHandle());
    target.appendItem(QPDFObjectHandle::newName("/Fit"));
    item.replaceKey("/Dest", target);
    if (!items.empty()) {
      item.replaceKey("/Prev", items.back());
      items.back().replaceKey("/Next", item);
    }
    items.push_back(item);
  }
  outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
  outlines.replaceKey("/First", items.front());
  outlines.replaceKey("/Last", items.back());
  outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
  pdf.getRoot().replaceKey("/Outlines", outlines);
  pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void setProperties(QPDF& pdf, const PdfProperties& properties) {
  QPDFObjectHandle root = pdf.getRoot();
  root.replaceKey("/Lang", QPDFObjectHandle::newString(properties.language.toStdString()));
  QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
  viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  root.replaceKey("/ViewerPreferences", viewer);
  root.removeKey("/Metadata");  // with the time and a number of its own
  QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  info.replaceKey("/Title", unicode(properties.title));
  if (!properties.author.isEmpty()) info.replaceKey("/Author", unicode(properties.author));
  const QString program = u"Fulcrum "_s + QCoreApplication::applicationVersion();
  info.replaceKey("/Creator", unicode(program));
  const std::string date = properties.date.toString(u"'D:'yyyyMMdd"_s).toStdString();
  info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
  pdf.getTrailer().replaceKey("/Info", info);
}

}  // namespace

QByteArray finishedPdf(const QByteArray& bytes, const PdfProperties& properties, QString& error) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    addBookmarks(pdf, properties.bookmarks);
    setProperties(pdf, properties);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve);  // Qt has compressed them
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
  } catch (const std::exception& exception) {
    error = QString::fromLocal8Bit(exception.what());
  }
  return {};
}

}  // namespace fulcrum
