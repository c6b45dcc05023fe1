import Assessments
import TimeLimits

extension RecordParts {
  /// Section 4.1: abnormal events, the method, inherent risks.
  var riskAssessment: [Worksheet.Section] {
    [
      .init("4", t["Risks to rights and freedoms"], level: 1),
      .init(
        "4.1.a",
        t["Impacts of abnormal events"],
        level: 2,
        [threats(record.risks.filter { $0.origin != .byDesign }, t["Impacts of abnormal events"])]
      ),
      .init("4.1.b", t["Method"], level: 2, method),
      .init("4.1.c", t["Inherent risks"], level: 2, [ratings(t["Inherent risks"], \.inherent)]),
    ]
  }

  var method: [Worksheet.Block] {
    let method = record.method
    let levels = method.acceptance.levels.map { level in
      RichText([.authored(level.name), .plain(": \(t[level.acceptance.words])")])
    }
    var blocks: [Worksheet.Block] = [.paragraph(RichText(authored: method.name))]
    blocks += Worksheet.Block.text(method.description, else: t["Not stated"])
    blocks += [
      scale(method.likelihood, t["Scale of likelihood"]),
      scale(method.severity, t["Scale of severity"]),
    ]
    blocks += [.paragraph(RichText(t["Levels of risk, from the lowest:"])), .list(levels)]
    if let floor = method.acceptance.severityFloor {
      let severity = method.severity[floor.severity]?.name ?? "\(floor.severity)"
      blocks.append(
        .fixed(
          t(
            "From the severity {1} on, a risk is never rated lower than {2}.",
            severity,
            floor.level
          )
        )
      )
    }
    return blocks
  }

  func scale(_ scale: Scale, _ name: String) -> Worksheet.Block {
    .table(
      Table(
        name,
        [.init(t["Level"], 1), .init(t["Name"], 2), .init(t["Meaning"], 7)],
        scale.levels.enumerated().map { index, level in
          .init([Cell(fixed: "\(index + 1)"), Cell(level.name), Cell(level.anchor)])
        }
      )
    )
  }

  /// The ratings of all risks, with the level that the rule gives.
  func ratings(
    _ caption: String,
    _ rating: KeyPath<Risk, RiskRating?>
  ) -> Worksheet.Block {
    Table(
      caption,
      [
        .init(t["Risk"], 1), .init(t["Title"], 4), .init(t["Likelihood"], 2),
        .init(t["Severity"], 2),
        .init(t["Level, and whether acceptable"], 3), .init(t["Modulating factors"], 3),
        .init(t["Justification"], 4),
      ],
      record.risks.map { risk in
        let rated = risk[keyPath: rating]
        return .init([
          Cell([risk.id], of: .risk), Cell(risk.title),
          words(rated?.likelihood, on: record.method.likelihood),
          words(rated?.severity, on: record.method.severity), acceptanceCell(rated),
          Cell(lines: rated?.modulatingFactors ?? []), Cell(rated?.justification),
        ])
      }
    ).block(ifEmpty: none(of: "risks", t["No risk is recorded."]))
  }

  /// The number and name of a level.
  func words(_ level: Int?, on scale: Scale) -> Cell {
    guard let level else { return Cell(fixed: t["not rated"]) }
    let name = scale[level].map { [RichText.Run.plain(" "), .authored($0.name)] } ?? []
    return Cell([RichText([.plain("\(level)")] + name)])
  }

  /// The level of a rating, and whether the rule of the method accepts it.
  func acceptanceCell(_ rating: RiskRating?) -> Cell {
    var cell = levelCell(rating)
    if let rating, let level = record.method.level(of: rating) {
      cell.paragraphs.append(RichText(t[level.acceptance.words]))
    }
    return cell
  }

  /// The level of a rating, shaded by what it means.
  func levelCell(_ rating: RiskRating?) -> Cell {
    guard let rating, let level = record.method.level(of: rating) else {
      return Cell(fixed: t["not rated"])
    }
    return Cell(level.name, tone: level.acceptance.tone)
  }
}
