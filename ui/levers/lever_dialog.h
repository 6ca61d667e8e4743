// SPDX-License-Identifier: GPL-3.0-or-later
// All settings of one lever of the displayed scenario: scope, start, one-off cost, service rate, counts.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <vector>

#include "fields/struct_form.h"
#include "live/draft.h"
#include "live/hardware_ranking.h"
#include "live/workspace.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace fulcrum {

// Edits a draft of the plan, and shows what it would cost; accepting it makes the draft the plan in one undo step.
class LeverDialog : public QDialog {
  Q_OBJECT
 public:
  LeverDialog(Workspace& workspace, LeverKind kind, QWidget* parent = nullptr);
  ~LeverDialog() override;
  void accept() override;

 protected:
  bool event(QEvent* event) override;

 private:
  template <class LeverType>
  void build(std::optional<LeverType> Levers::*member);
  template <class LeverType>
  void addOwnFields(std::optional<LeverType> Levers::*member);
  template <class LeverType>
  void addService(std::optional<LeverType> Levers::*member);
  template <class LeverType>
  void addNodeType(std::optional<LeverType> Levers::*member);
  void addHardwareRanking();
  void addSwitch();
  void addCommonFields();
  void addCommitmentCounts();
  void addOwnedCounts();
  // Boxes for the elements a lever can be limited to, by id and name.
  template <class Id>
  void addScope(const QString& heading, const std::vector<std::pair<Id, QString>>& all,
                std::optional<std::vector<Id>> Lever::*list);
  QComboBox* addChoice(const FieldText& text, const QString& name, const QStringList& options,
                       std::function<int(const Plan&)> read, std::function<void(Plan&, int)> write);
  void change(const std::function<void(Plan&)>& edit);
  void refresh();
  void showEffect();

  Workspace& m_workspace;
  LeverKind m_kind;
  ScenarioId m_scenario;
  Draft m_draft;
  std::function<Lever*(Plan&)> m_own;             // common fields of the scenario's own entry
  std::function<Lever(const Plan&)> m_effective;  // and of what it sees
  std::vector<std::function<void()>> m_refreshers;
  std::unique_ptr<LiveHardware> m_hardware;  // of that lever only
  QFormLayout* m_form;
  QLabel* m_effect;
};

// Runs the dialog, with the focus on the field of a key such as `fromMonth` or `service.gpusPerReplica` where it is
// given; accepting it is one undo step.
void editLever(Workspace& workspace, LeverKind kind, QWidget* parent, const QString& field = {});

}  // namespace fulcrum
