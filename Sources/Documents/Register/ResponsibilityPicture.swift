import Drawings
import Records
public import Register

/// The matrix of shared responsibilities as a picture: an area a row, a side a column, and for each
/// obligation a mark whose shape says where it stands, so that no colour is needed to read it.
struct ResponsibilityPicture {
  /// By which the title is found in a page that holds several pictures.
  let name: String
  let title: String
  let views: [ObligationView]
  let t: Wording

  private static let column = [ResponsibilitySide.provider: 300, .customer: 560]
  private static let width = 840
  private static let row = 28
  private static let top = 64

  /// The picture, its description, and the table that says the same.
  var picture: Picture {
    Picture(drawing, alternative: alternative, table: table, saying: t)
  }

  private var alternative: String {
    let counts = views.counts
    let parts = ObligationState.allCases.compactMap { state in
      counts[state].map { "\($0) \(t[state.words])" }
    }
    return t("{1} obligations: {2}.", "\(views.count)", parts.joined(separator: ", "))
  }

  private var drawing: Drawing {
    let areas = views.byArea
    let bottom = Self.top + areas.count * Self.row
    let heads = Self.column.sorted { $0.value < $1.value }.flatMap { side, x in
      let words = side == .provider ? t["Provider"] : t["Customer"]
      return Drawing.Shape.lines([words], x: x, y: 48, typeface: .bold)
    }
    let rows = areas.enumerated().flatMap { index, area in
      row(area.area, area.views, y: Self.top + index * Self.row)
    }
    let heading = PictureText.fitted(title, width: Self.width - 16, typeface: .bold)
    return Drawing(
      name: name,
      title: title,
      width: Self.width,
      height: bottom + 44,
      shapes: Drawing.Shape.lines([heading], x: 8, y: 20, typeface: .bold) + heads + rows
        + key(y: bottom + 20)
    )
  }

  private func row(_ area: String, _ views: [ObligationView], y: Int) -> [Drawing.Shape] {
    let rule = Drawing.Line(
      points: [.init(x: 8, y: y), .init(x: Self.width - 8, y: y)],
      colour: .rule
    )
    let name = PictureText.fitted(t[area], width: 280)
    return [.line(rule)] + Drawing.Shape.lines([name], x: 8, y: y + 19)
      + ResponsibilitySide.allCases.flatMap { side in
        views.filter { $0.obligation.party == side }.enumerated().flatMap { index, view in
          Self.mark(view.state, x: (Self.column[side] ?? 0) + index * 22, y: y + 5)
        }
      }
  }

  /// What the marks mean, each with the room that its words take.
  private func key(y: Int) -> [Drawing.Shape] {
    var x = 8
    return ObligationState.allCases.flatMap { state in
      let words = t[state.words]
      defer { x += 24 + Typeface.regular.width(of: words) + 20 }
      return Self.mark(state, x: x, y: y - 13) + Drawing.Shape.lines([words], x: x + 24, y: y)
    }
  }

  /// A mark of 18 by 18.
  private static func mark(_ state: ObligationState, x: Int, y: Int) -> [Drawing.Shape] {
    let (fill, strokes) = state.mark
    let box = Drawing.Box(
      corner: .init(x: x, y: y),
      width: 18,
      height: 18,
      radius: 2,
      fill: fill
    )
    let ink = fill == .paper ? Colour.ink : .paper
    return [.box(box)]
      + strokes.map { stroke in
        let points = stroke.map { Drawing.Point(x: x + $0.x, y: y + $0.y) }
        return .line(.init(points: points, colour: ink))
      }
  }

  private var table: Table {
    Table(
      title,
      [.init(t["Area"], 4), .init(t["Side"], 2)]
        + ObligationState.allCases.map { .init(t[$0.words], 2) },
      views.byArea.flatMap { area, views in
        ResponsibilitySide.allCases.compactMap { side -> Table.Row? in
          let counts = views.filter { $0.obligation.party == side }.counts
          guard !counts.isEmpty else { return nil }
          return Table.Row(
            [Cell(t[area]), Cell(fixed: t[side.rawValue])]
              + ObligationState.allCases.map { Cell("\(counts[$0] ?? 0)") }
          )
        }
      }
    )
  }
}

extension ObligationState {
  /// The colour, and the strokes of the sign from the mark's corner: a tick, an exclamation mark,
  /// a cross, a bar, a dot.
  fileprivate var mark: (fill: Colour, strokes: [[Drawing.Point]]) {
    switch self {
    case .met: (Colour(0x1B6E3C), [[.init(x: 4, y: 9), .init(x: 8, y: 13), .init(x: 14, y: 5)]])
    case .noEvidence:
      (
        Colour(0x8A5A00),
        [[.init(x: 9, y: 3), .init(x: 9, y: 11)], [.init(x: 9, y: 13), .init(x: 9, y: 15)]]
      )
    case .overdue:
      (
        Colour(0xA3123A),
        [[.init(x: 4, y: 4), .init(x: 14, y: 14)], [.init(x: 4, y: 14), .init(x: 14, y: 4)]]
      )
    case .unowned: (.ink, [[.init(x: 4, y: 9), .init(x: 14, y: 9)]])
    case .notApplicable: (.paper, [[.init(x: 8, y: 9), .init(x: 10, y: 9)]])
    }
  }
}

extension AdoptedModel {
  /// The matrix of one service as a picture, with its description and a table that says the same.
  ///
  /// - Parameters:
  ///   - views: the obligations, as ``matrix(of:asOf:)`` gives them.
  ///   - language: that of the headings.
  /// - Returns: the picture, a complete SVG element that is the same for the same obligations.
  public func picture(
    of views: [ObligationView],
    in language: WorksheetLanguage = .english
  ) -> Picture {
    let t = Wording(language)
    return ResponsibilityPicture(
      name: "responsibilities-\(id)",
      title: t("Who does what for {1}", name),
      views: views,
      t: t
    ).picture
  }
}
