/// Where marks of risks stand in the cells of a matrix, of nine slots each or more.
///
/// Inherent ratings fill a cell from its first slot, residual ones from its last row; where they are
/// more than the slots, the last slot of either counts those that have none.
struct RiskSeating {
  static let columnCount = 3
  /// Cells grow with the fullest of them, but not without end.
  private static let rowCounts = 3...12

  /// A cell by its levels, counted from 1.
  struct Cell: Hashable {
    let likelihood: Int
    let severity: Int
  }

  private let labels: [Cell: [RiskStage: [String]]]
  private let ranks: [RiskStage: [RiskMark: Int]]
  /// How many rows of slots each cell has.
  let rowCount: Int

  private var slotCount: Int { rowCount * Self.columnCount }

  init(_ marks: [RiskMark]) {
    var labels: [Cell: [RiskStage: [String]]] = [:]
    var ranks: [RiskStage: [RiskMark: Int]] = [:]
    for mark in marks {
      for stage in RiskStage.allCases {
        guard let cell = mark.cell(stage) else { continue }
        ranks[stage, default: [:]][mark] = labels[cell]?[stage]?.count ?? 0
        labels[cell, default: [:]][stage, default: []].append(mark.label)
      }
    }
    self.labels = labels
    self.ranks = ranks
    let fullest = labels.values.map { $0.values.map(\.count).reduce(0, +) }.max() ?? 0
    let rows = (fullest + Self.columnCount - 1) / Self.columnCount
    rowCount = min(max(rows, Self.rowCounts.lowerBound), Self.rowCounts.upperBound)
  }

  /// The labels of the marks that a rating puts in a cell, in the order of the record.
  func labels(_ stage: RiskStage, in cell: Cell) -> [String] {
    labels[cell]?[stage] ?? []
  }

  /// The slots of a cell that a stage takes, each with what stands in it.
  func seats(_ stage: RiskStage, in cell: Cell) -> [(slot: Int, text: String)] {
    let all = labels(stage, in: cell)
    let room = room(for: stage, in: cell)
    return all.prefix(room).enumerated().map { rank, label in
      let isCount = rank == room - 1 && all.count > room
      return (slot(rank, stage), isCount ? "+\(all.count - room + 1)" : label)
    }
  }

  /// The cell and slot of a mark; nil for one without a slot of its own, which is only counted.
  func seat(of mark: RiskMark, _ stage: RiskStage) -> (cell: Cell, slot: Int)? {
    guard let cell = mark.cell(stage), let rank = ranks[stage]?[mark] else { return nil }
    let room = room(for: stage, in: cell)
    let own = labels(stage, in: cell).count > room ? room - 1 : room
    return rank < own ? (cell, slot(rank, stage)) : nil
  }

  private func room(for stage: RiskStage, in cell: Cell) -> Int {
    let count = labels(stage, in: cell).count
    let other = labels(stage == .inherent ? .residual : .inherent, in: cell).count
    guard count + other > slotCount else { return count }
    let share = stage == .inherent ? slotCount / 2 : slotCount - slotCount / 2
    return min(count, max(share, slotCount - other))
  }

  /// Residual ratings take the last row from its left, and then what is above from its end.
  private func slot(_ rank: Int, _ stage: RiskStage) -> Int {
    let lastRow = slotCount - Self.columnCount
    return switch stage {
    case .inherent: rank
    case .residual: rank < Self.columnCount ? lastRow + rank : slotCount - 1 - rank
    }
  }
}
