import Assessments
import Records
import TimeLimits

/// The life of the data as a row of phases, each with the assets that it rests on.
struct DataFlow {
  let record: Assessment
  let t: Wording

  private static let box = (width: 180, height: 92, gap: 34)
  private static let perRow = 5

  /// The picture, its description, and the table that says the same; nil without phases.
  var picture: Picture? {
    guard !record.phases.isEmpty else { return nil }
    let names = record.phases.map { "\($0.id) \($0.name)" }.joined(separator: " → ")
    return Picture(
      title: t["Data flow by phase"],
      alternative: t("Phases in their order: {1}.", names),
      svg: svg,
      table: table
    )
  }

  private var table: Table {
    Table(
      t["Data flow by phase"],
      [
        .init(t["Phase"], 3), .init(t["Operation"], 2), .init(t["Data"], 3), .init(t["Assets"], 3),
      ],
      record.phases.map { phase in
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

  private var svg: String {
    let rows = (record.phases.count + Self.perRow - 1) / Self.perRow
    let columns = min(record.phases.count, Self.perRow)
    return PictureText.svg(
      "data-flow",
      title: t["Data flow by phase"],
      width: columns * (Self.box.width + Self.box.gap) + 10,
      height: rows * (Self.box.height + Self.box.gap) + 10,
      record.phases.enumerated().flatMap { drawing(of: $1, at: $0) }
    )
  }

  private func corner(_ index: Int) -> (x: Int, y: Int) {
    (
      10 + index % Self.perRow * (Self.box.width + Self.box.gap),
      10 + index / Self.perRow * (Self.box.height + Self.box.gap)
    )
  }

  private func drawing(of phase: LifeCyclePhase, at index: Int) -> [Markup] {
    let (x, y) = corner(index)
    let frame = Markup.element(
      "rect",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("width", "\(Self.box.width)"),
        ("height", "\(Self.box.height)"), ("rx", "6"), ("fill", "#eef1f4"), ("stroke", "#1a1a1a"),
      ],
      []
    )
    let heading = PictureText.lines("\(phase.id) \(phase.name)", letters: 24, most: 2)
    let assets = PictureText.lines(
      names(of: phase).joined(separator: ", "),
      letters: 26,
      most: 2
    )
    let texts =
      heading.enumerated().map {
        PictureText.text($1, x: x + 8, y: y + 18 + $0 * 16, weight: "bold")
      }
      + [PictureText.text(t[phase.operation.words], x: x + 8, y: y + 50)]
      + assets.enumerated().map { PictureText.text($1, x: x + 8, y: y + 68 + $0 * 16) }
    return [frame] + texts + arrow(after: index)
  }

  /// An arrow to the next phase, at its side or below at the start of the next row.
  private func arrow(after index: Int) -> [Markup] {
    guard index + 1 < record.phases.count else { return [] }
    let (x, y) = corner(index)
    let isLast = index % Self.perRow == Self.perRow - 1
    let tip =
      isLast
      ? (x: x + Self.box.width / 2, y: y + Self.box.height + Self.box.gap - 8)
      : (x: x + Self.box.width + Self.box.gap - 6, y: y + Self.box.height / 2)
    let path =
      isLast
      ? "M\(tip.x) \(y + Self.box.height)V\(tip.y)m-5 -7l5 7l5 -7"
      : "M\(x + Self.box.width) \(tip.y)H\(tip.x)m-7 -5l7 5l-7 5"
    return [
      .element("path", [("d", path), ("fill", "none"), ("stroke", "#1a1a1a")], [])
    ]
  }
}
