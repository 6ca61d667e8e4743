// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contours.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace fulcrum {
namespace {

// An edge of the grid by the number of its lower or left end: along x even, along y odd.
using Edge = qsizetype;
using Links = std::map<Edge, std::vector<Edge>>;

enum Side { Bottom, Right, Top, Left };

class Tracer {
 public:
  Tracer(const ValueGrid& grid, double level) : m_grid(grid), m_level(level) {}

  QList<QPolygonF> lines() {
    for (qsizetype j = 0; j + 1 < m_grid.y.size(); ++j) {
      for (qsizetype i = 0; i + 1 < m_grid.x.size(); ++i) addCell(i, j);
    }
    QList<QPolygonF> lines;
    for (const auto& [edge, next] : m_links) {  // open lines begin where only one cell has them
      if (next.size() == 1) lines.append(follow(edge));
    }
    for (const auto& [edge, next] : m_links) {
      if (!next.empty()) lines.append(follow(edge));
    }
    lines.removeIf([](const QPolygonF& line) { return line.size() < 2; });
    return lines;
  }

 private:
  [[nodiscard]] bool above(qsizetype i, qsizetype j) const { return m_grid.at(i, j) >= m_level; }
  [[nodiscard]] Edge alongX(qsizetype i, qsizetype j) const { return 2 * (j * m_grid.x.size() + i); }
  [[nodiscard]] Edge alongY(qsizetype i, qsizetype j) const { return alongX(i, j) + 1; }

  void addCell(qsizetype i, qsizetype j) {
    const std::array edges{alongX(i, j), alongY(i + 1, j), alongX(i, j + 1), alongY(i, j)};
    const std::array corners{above(i, j), above(i + 1, j), above(i + 1, j + 1), above(i, j + 1)};
    std::vector<Side> crossed;
    for (int side = Bottom; side <= Left; ++side) {
      if (corners[static_cast<size_t>(side)] != corners[static_cast<size_t>((side + 1) % 4)])
        crossed.push_back(static_cast<Side>(side));
    }
    const auto join = [&](Side a, Side b) {
      m_links[edges[a]].push_back(edges[b]);
      m_links[edges[b]].push_back(edges[a]);
    };
    if (crossed.size() == 2) join(crossed[0], crossed[1]);
    if (crossed.size() != 4) return;
    const double mean = (m_grid.at(i, j) + m_grid.at(i + 1, j) + m_grid.at(i + 1, j + 1) + m_grid.at(i, j + 1)) / 4;
    // Lines run around the corners that the middle is not like.
    const bool aroundFirst = (mean >= m_level) != corners[0];
    join(Bottom, aroundFirst ? Left : Right);
    join(Top, aroundFirst ? Right : Left);
  }

  [[nodiscard]] QPointF pointOn(Edge edge) const {
    const qsizetype node = edge / 2;
    const qsizetype i = node % m_grid.x.size();
    const qsizetype j = node / m_grid.x.size();
    const bool upward = edge % 2 == 1;
    const double from = m_grid.at(i, j);
    const double to = upward ? m_grid.at(i, j + 1) : m_grid.at(i + 1, j);
    const double share = (m_level - from) / (to - from);
    if (upward) return {m_grid.x[i], m_grid.y[j] + share * (m_grid.y[j + 1] - m_grid.y[j])};
    return {m_grid.x[i] + share * (m_grid.x[i + 1] - m_grid.x[i]), m_grid.y[j]};
  }

  // Walks a line to its end and takes it out of the links.
  QPolygonF follow(Edge edge) {
    QPolygonF line{pointOn(edge)};
    while (!m_links[edge].empty()) {
      const Edge next = m_links[edge].back();
      m_links[edge].pop_back();
      auto& back = m_links[next];
      back.erase(std::find(back.begin(), back.end(), edge));
      line.append(pointOn(next));
      edge = next;
    }
    return line;
  }

  const ValueGrid& m_grid;
  double m_level;
  Links m_links;
};

// The cell that holds a place, and where in it from 0 to 1.
std::pair<qsizetype, double> cellOf(const QList<double>& ticks, double place) {
  const auto after = std::upper_bound(ticks.begin() + 1, ticks.end() - 1, place);
  const qsizetype cell = after - ticks.begin() - 1;
  return {cell, std::clamp((place - ticks[cell]) / (ticks[cell + 1] - ticks[cell]), 0.0, 1.0)};
}

}  // namespace

QList<QPolygonF> contourLines(const ValueGrid& grid, double level) {
  return grid.isEmpty() ? QList<QPolygonF>() : Tracer(grid, level).lines();
}

double valueAt(const ValueGrid& grid, QPointF place) {
  if (grid.isEmpty()) return 0;
  const auto [i, s] = cellOf(grid.x, place.x());
  const auto [j, t] = cellOf(grid.y, place.y());
  const double low = grid.at(i, j) * (1 - s) + grid.at(i + 1, j) * s;
  const double high = grid.at(i, j + 1) * (1 - s) + grid.at(i + 1, j + 1) * s;
  return low * (1 - t) + high * t;
}

}  // namespace fulcrum
