// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/spec_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "edits/spec_edits.h"

namespace fulcrum {
namespace {

struct SpecWordsText {
  Q_DECLARE_TR_FUNCTIONS(SpecWords)
};

}  // namespace

template <class Spec>
QString specRefusal(const Plan& plan, size_t index, const Spec& spec) {
  if (QString::fromStdString(spec.name).trimmed().isEmpty()) return SpecWordsText::tr("It has no name: type one.");
  const Spec* other = specHiddenBy<Spec>(plan, index, spec.name);
  if (!other) return {};
  return SpecWordsText::tr("The plan has a copy named “%1”, which is the same name: choose another, or edit that copy.")
      .arg(QString::fromStdString(other->name));
}

template QString specRefusal(const Plan&, size_t, const AcceleratorSpec&);
template QString specRefusal(const Plan&, size_t, const ModelSpec&);

QString conversionNote(double rate, const std::string& currency, const std::string& from) {
  const QString each = QLocale::c().toString(rate, 'g', 6);
  const QString to = QString::fromStdString(currency);
  return from == "USD" ? SpecWordsText::tr("converted at %1 %2 per US dollar").arg(each, to)
                       : SpecWordsText::tr("converted at %1 %2 per %3").arg(each, to, QString::fromStdString(from));
}

}  // namespace fulcrum
