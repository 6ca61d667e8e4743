// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of a node type: what it costs and draws, in cells.
#pragma once

#include "workbook/inputs.h"

namespace fulcrum::workbook {

class NodeTypeCells {
 public:
  NodeTypeCells(Inputs& inputs, const ScenarioPaths& paths, const NodeType& type)
      : m_inputs(inputs), m_paths(paths), m_type(type) {}
  // 0 where a price or discount is not given.
  [[nodiscard]] std::string operator()(std::string_view key, bool changeable = true) const;
  void writeAll() const;

 private:
  Inputs& m_inputs;
  const ScenarioPaths& m_paths;
  const NodeType& m_type;
};

}  // namespace fulcrum::workbook
