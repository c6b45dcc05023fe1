import Assessments

/// Where risks stand in the cells of a matrix, of nine slots each.
///
/// Inherent ratings fill a cell from its first slot, residual ones from its last row; where they are
/// more than the slots, the last slot of either counts those that have none.
struct RiskSeating {
  static let slotCount = 9
  private static let residualSlots = [6, 7, 8, 5, 4, 3, 2, 1, 0]

  /// A cell by its levels, counted from 1.
  struct Cell: Hashable {
    let likelihood: Int
    let severity: Int
  }

  private var labels: [Cell: [RiskStage: [String]]] = [:]
  private var ranks: [RiskStage: [Label<Risk>: Int]] = [:]

  init(_ risks: [Risk]) {
    for risk in risks {
      for stage in RiskStage.allCases {
        guard let cell = Self.cell(of: risk, stage) else { continue }
        ranks[stage, default: [:]][risk.id] = labels(stage, in: cell).count
        labels[cell, default: [:]][stage, default: []].append(risk.id.description)
      }
    }
  }

  /// The labels of the risks that a rating puts in a cell, in the order of the record.
  func labels(_ stage: RiskStage, in cell: Cell) -> [String] {
    labels[cell]?[stage] ?? []
  }

  /// The slots of a cell that a stage takes, each with what stands in it.
  func seats(_ stage: RiskStage, in cell: Cell) -> [(slot: Int, text: String)] {
    let all = labels(stage, in: cell)
    let room = room(for: stage, in: cell)
    return all.prefix(room).enumerated().map { rank, label in
      let isCount = rank == room - 1 && all.count > room
      return (Self.slot(rank, stage), isCount ? "+\(all.count - room + 1)" : label)
    }
  }

  /// The cell and slot of a risk; nil for one without a slot of its own, which is only counted.
  func seat(of risk: Risk, _ stage: RiskStage) -> (cell: Cell, slot: Int)? {
    guard let cell = Self.cell(of: risk, stage), let rank = ranks[stage]?[risk.id] else {
      return nil
    }
    let room = room(for: stage, in: cell)
    let own = labels(stage, in: cell).count > room ? room - 1 : room
    return rank < own ? (cell, Self.slot(rank, stage)) : nil
  }

  private func room(for stage: RiskStage, in cell: Cell) -> Int {
    let count = labels(stage, in: cell).count
    let other = labels(stage == .inherent ? .residual : .inherent, in: cell).count
    guard count + other > Self.slotCount else { return count }
    let share = stage == .inherent ? Self.slotCount / 2 : Self.slotCount - Self.slotCount / 2
    return min(count, max(share, Self.slotCount - other))
  }

  private static func slot(_ rank: Int, _ stage: RiskStage) -> Int {
    switch stage {
    case .inherent: rank
    case .residual: residualSlots[rank]
    }
  }

  private static func cell(of risk: Risk, _ stage: RiskStage) -> Cell? {
    stage.rating(of: risk).map { Cell(likelihood: $0.likelihood, severity: $0.severity) }
  }
}
