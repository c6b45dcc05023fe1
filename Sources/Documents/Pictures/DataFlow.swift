import Assessments
import Drawings
import Records
import TimeLimits

/// The life of the data, phase by phase, each with its data and the assets that it rests on.
struct DataFlow {
  let record: Assessment
  let t: Wording

  private static let perRow = 4
  private static let rowsOfPicture = 4

  /// The pictures, their descriptions, and the tables that say the same; none without phases.
  var pictures: [Picture] {
    let pieces = chains.flatMap { $0.inPieces(of: Self.perRow * Self.rowsOfPicture) }
    return pieces.enumerated().map { index, phases in
      let title = PieceTitle(t["Data flow by phase"], index, of: pieces.count)
      let names = phases.map { "\($0.id) \($0.name)" }.joined(separator: " → ")
      return Picture(
        DataFlowDrawing(
          name: title.name("data-flow"),
          title: title.words,
          boxes: phases.map(box)
        ).drawing,
        alternative: t("Phases in their order: {1}.", names),
        table: table(of: phases, title.words),
        saying: t
      )
    }
  }

  /// The phases of each activity that they were filled in from, and those of the author: data of one
  /// does not flow on to another.
  private var chains: [[LifeCyclePhase]] {
    let sources = Dictionary(
      record.provenance.map { ($0.place, $0.entry?.key) },
      uniquingKeysWith: { first, _ in first }
    )
    var order: [SourceKey?] = []
    var chains: [SourceKey?: [LifeCyclePhase]] = [:]
    for phase in record.phases {
      let source = sources["phases[\(phase.id)]"] ?? nil
      if chains[source] == nil { order.append(source) }
      chains[source, default: []].append(phase)
    }
    return order.compactMap { chains[$0] }
  }

  private func box(_ phase: LifeCyclePhase) -> DataFlowDrawing.Box {
    let width = DataFlowDrawing.textWidth
    func named(_ heading: String, _ names: [String]) -> [String] {
      names.isEmpty
        ? []
        : PictureText.lines(
          "\(t[heading]): \(names.joined(separator: ", "))",
          width: width,
          most: 9
        )
    }
    return .init(
      heading: PictureText.lines(
        "\(phase.id) \(phase.name)",
        width: width,
        most: 3,
        typeface: .bold
      ),
      content: PictureText.lines(t[phase.operation.words], width: width, most: 2)
        + named("Data", phase.data.map(\.description)) + named("Assets", names(of: phase))
    )
  }

  private func table(of phases: [LifeCyclePhase], _ caption: String) -> Table {
    Table(
      caption,
      [
        .init(t["Phase"], 3), .init(t["Operation"], 2), .init(t["Data"], 3), .init(t["Assets"], 3),
      ],
      phases.map { phase in
        .init([
          Cell([RichText([.plain("\(phase.id) "), .authored(phase.name)])]),
          Cell(fixed: t[phase.operation.words]), Cell(phase.data, of: .item),
          Cell(lines: names(of: phase)),
        ])
      }
    )
  }

  private func names(of phase: LifeCyclePhase) -> [String] {
    record.assets.filter { phase.assets.contains($0.id) }.map(\.name)
  }
}
