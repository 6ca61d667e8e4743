// SPDX-License-Identifier: GPL-3.0-or-later
// make_icons IN.svg FOLDER SIZE...: writes the icon as FOLDER/SIZE.png, for desktops that draw no SVG.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

int main(int argc, char* argv[]) {
  const QGuiApplication application(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  QSvgRenderer icon(words.value(1));
  if (!icon.isValid() || words.size() < 4) {
    std::fprintf(stderr, "usage: make_icons IN.svg FOLDER SIZE...\n");
    return 2;
  }
  for (const QString& size : words.mid(3)) {
    QImage picture(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.render(&painter);
    painter.end();
    const QString path = words[2] + QLatin1Char('/') + size + QLatin1String(".png");
    if (picture.save(path)) continue;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    return 1;
  }
  return 0;
}
