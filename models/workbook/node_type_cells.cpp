// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/node_type_cells.h"

#include "plan/fields.h"
#include "workbook/field_names.h"
#include "workbook/pool_streams.h"

namespace fulcrum::workbook {

std::string NodeTypeCells::operator()(std::string_view key, bool changeable) const {
  std::string ref = "0";
  const std::string name = m_type.name.empty() ? m_type.id.text : m_type.name;
  forEachField<NodeType>([&](const auto& field) {
    if (field.key != key) return;
    if (const auto value = numberOf(m_type.*(field.member)))
      ref = m_inputs.cell(m_paths.element(placeOf("nodeTypes", m_type.id.text, key)),
                          {cat(name, ": ", labelOf(key)), std::string(unitText(field.unit)), lookOf(field.unit),
                           m_type.source, m_type.asOf},
                          *value, changeable);
  });
  return ref;
}

void NodeTypeCells::writeAll() const {
  forEachField<NodeType>([&](const auto& field) {
    if (numberOf(m_type.*(field.member))) (void)(*this)(field.key, field.key != "gpus");
  });
}

}  // namespace fulcrum::workbook
