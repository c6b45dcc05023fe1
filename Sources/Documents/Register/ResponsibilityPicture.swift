import Records
public import Register

/// The matrix of shared responsibilities as a picture: an area a row, a side a column, and for each
/// obligation a mark whose shape says where it stands, so that no colour is needed to read it.
struct ResponsibilityPicture {
  /// By which the title is found in a page that holds several pictures.
  let name: String
  let title: String
  let views: [ObligationView]

  private static let column = [ResponsibilitySide.provider: 300, .customer: 560]
  private static let row = 28
  private static let top = 64

  /// The picture, its description, and the table that says the same.
  var picture: Picture {
    Picture(title: title, alternative: alternative, svg: svg, table: table)
  }

  private var alternative: String {
    let counts = views.counts
    let parts = ObligationState.allCases.compactMap { state in
      counts[state].map { "\($0) \(state.words)" }
    }
    return "\(views.count) obligations: \(parts.joined(separator: ", "))."
  }

  private var svg: String {
    let areas = views.byArea
    let bottom = Self.top + areas.count * Self.row
    let heads = Self.column.sorted { $0.value < $1.value }.map { side, x in
      PictureText.text(side == .provider ? "Provider" : "Customer", x: x, y: 48, weight: "bold")
    }
    let rows = areas.enumerated().flatMap { index, area in
      row(area.area, area.views, y: Self.top + index * Self.row)
    }
    return PictureText.svg(
      name,
      title: title,
      width: 840,
      height: bottom + 44,
      [PictureText.text(title, x: 8, y: 20, weight: "bold")] + heads + rows + key(y: bottom + 20)
    )
  }

  private func row(_ area: String, _ views: [ObligationView], y: Int) -> [Markup] {
    let name = PictureText.lines(area, letters: 38, most: 1).first ?? ""
    let line = Markup.element(
      "path",
      [("d", "M8 \(y)H832"), ("stroke", "#c8c8c8"), ("fill", "none")],
      []
    )
    return [line, PictureText.text(name, x: 8, y: y + 19)]
      + ResponsibilitySide.allCases.flatMap { side in
        views.filter { $0.obligation.party == side }.enumerated().map { index, view in
          Self.mark(
            view.state,
            x: (Self.column[side] ?? 0) + index * 22,
            y: y + 5,
            says: "\(view.obligation.id): \(view.state.words)"
          )
        }
      }
  }

  private func key(y: Int) -> [Markup] {
    ObligationState.allCases.enumerated().flatMap { index, state in
      let x = 8 + index * 165
      return [
        Self.mark(state, x: x, y: y - 13, says: state.words),
        PictureText.text(state.words, x: x + 24, y: y),
      ]
    }
  }

  /// A mark of 18 by 18, with what it stands for where a pointer rests on it.
  private static func mark(_ state: ObligationState, x: Int, y: Int, says: String) -> Markup {
    let (fill, sign) = state.mark
    let ink = fill == "#ffffff" ? "#1a1a1a" : "#ffffff"
    return .element(
      "g",
      [],
      [
        .element("title", [.text(says)]),
        .element(
          "rect",
          [
            ("x", "\(x)"), ("y", "\(y)"), ("width", "18"), ("height", "18"), ("rx", "2"),
            ("fill", fill), ("stroke", "#1a1a1a"),
          ],
          []
        ),
        .element(
          "path",
          [
            ("d", "M\(x) \(y)\(sign)"), ("stroke", ink), ("stroke-width", "2"), ("fill", "none"),
          ],
          []
        ),
      ]
    )
  }

  private var table: Table {
    Table(
      title,
      [.init("Area", 4), .init("Side", 2)] + ObligationState.allCases.map { .init($0.words, 2) },
      views.byArea.flatMap { area, views in
        ResponsibilitySide.allCases.compactMap { side -> Table.Row? in
          let counts = views.filter { $0.obligation.party == side }.counts
          guard !counts.isEmpty else { return nil }
          return Table.Row(
            [Cell(area), Cell(side.rawValue)]
              + ObligationState.allCases.map { Cell("\(counts[$0] ?? 0)") }
          )
        }
      }
    )
  }
}

extension ObligationState {
  /// The colour, and the sign from the mark's corner: a tick, a bar, a cross, a dot, or nothing.
  fileprivate var mark: (fill: String, sign: String) {
    switch self {
    case .met: ("#1b6e3c", "m4 9l4 4l6 -8")
    case .noEvidence: ("#8a5a00", "m9 3v8m0 2v2")
    case .overdue: ("#a3123a", "m4 4l10 10m-10 0l10 -10")
    case .unowned: ("#1a1a1a", "m4 9h10")
    case .notApplicable: ("#ffffff", "m8 9h2")
    }
  }
}

extension AdoptedModel {
  /// The matrix of one service as a picture, with its description and a table that says the same.
  ///
  /// - Parameter views: the obligations, as ``matrix(of:asOf:)`` gives them.
  /// - Returns: the picture, a complete SVG element that is the same for the same obligations.
  public func picture(of views: [ObligationView]) -> Picture {
    ResponsibilityPicture(
      name: "responsibilities-\(id)",
      title: "Who does what for \(name)",
      views: views
    ).picture
  }
}
