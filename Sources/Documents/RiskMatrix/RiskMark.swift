import Assessments

/// What a chip of the matrix stands for: one risk, or all that move from one cell to the same other.
struct RiskMark: Hashable {
  let label: String
  private let cells: [RiskStage: RiskSeating.Cell]

  /// A single risk, under its own label.
  init(_ risk: Risk) {
    label = risk.id.description
    cells = Self.cells(of: risk)
  }

  private init(_ risks: [Risk], in cells: [RiskStage: RiskSeating.Cell]) {
    label = risks.count == 1 ? risks[0].id.description : "×\(risks.count)"
    self.cells = cells
  }

  /// The cell that a rating puts it in; nil without a rating.
  func cell(_ stage: RiskStage) -> RiskSeating.Cell? { cells[stage] }

  /// How many risks have chips and arrows of their own, before they hide more than they show.
  static let mostAlone = 16
  /// How many moves have an arrow.
  private static let mostMoves = 40

  /// What is drawn of some risks: each alone where they are few, else their moves.
  ///
  /// Where even moves are very many, those that the most risks make are drawn; of the other risks each
  /// cell counts those before and after measures, without an arrow.
  static func drawn(_ risks: [Risk]) -> [RiskMark] {
    guard risks.count > mostAlone else { return risks.map(RiskMark.init) }
    let moves = grouped(risks, by: cells)
    let frequent = moves.enumerated()
      .sorted { (-$0.element.risks.count, $0.offset) < (-$1.element.risks.count, $1.offset) }
      .prefix(mostMoves)
    let drawn = Set(frequent.map(\.offset))
    let others = moves.enumerated().filter { !drawn.contains($0.offset) }.flatMap(\.element.risks)
    let counted = RiskStage.allCases.flatMap { stage in
      grouped(others) { cells(of: $0).filter { $0.key == stage } }
    }
    return (moves.enumerated().filter { drawn.contains($0.offset) }.map(\.element) + counted)
      .filter { !$0.cells.isEmpty }
      .map { RiskMark($0.risks, in: $0.cells) }
  }

  private typealias Move = (cells: [RiskStage: RiskSeating.Cell], risks: [Risk])

  /// The risks with the same cells together, in the order of the record.
  private static func grouped(
    _ risks: [Risk],
    by cells: (Risk) -> [RiskStage: RiskSeating.Cell]
  ) -> [Move] {
    var places: [[RiskStage: RiskSeating.Cell]: Int] = [:]
    var moves: [Move] = []
    for risk in risks {
      let cells = cells(risk)
      if let place = places[cells] {
        moves[place].risks.append(risk)
      } else {
        places[cells] = moves.count
        moves.append((cells, [risk]))
      }
    }
    return moves
  }

  private static func cells(of risk: Risk) -> [RiskStage: RiskSeating.Cell] {
    var cells: [RiskStage: RiskSeating.Cell] = [:]
    for stage in RiskStage.allCases {
      cells[stage] = stage.rating(of: risk)
        .map { .init(likelihood: $0.likelihood, severity: $0.severity) }
    }
    return cells
  }
}
