extension Assessment {
  /// Scales of too few or too many levels, and rules that do not fit their scales.
  func methodProblems() -> [ReadingProblem] {
    var problems: [ReadingProblem] = []
    for (name, scale) in [("likelihood", method.likelihood), ("severity", method.severity)]
    where !Scale.permittedCount.contains(scale.levels.count) {
      problems.append(
        ReadingProblem(
          place: "method.\(name).levels",
          message: "a scale has 2 to 5 levels; this has \(scale.levels.count)"
        )
      )
    }
    let rule = method.acceptance
    if rule.matrix.count != method.severity.levels.count
      || rule.matrix.contains(where: { $0.count != method.likelihood.levels.count })
    {
      problems.append(
        ReadingProblem(
          place: "method.acceptance.matrix",
          message: "the matrix needs \(method.severity.levels.count) rows, one a severity, of "
            + "\(method.likelihood.levels.count) levels, one a likelihood"
        )
      )
    }
    problems += levelNameProblems(rule)
    if let floor = rule.severityFloor, !method.severity.range.contains(floor.severity) {
      problems.append(
        outside(method.severity, floor.severity, "method.acceptance.severityFloor.severity")
      )
    }
    return problems
  }

  private func levelNameProblems(_ rule: AcceptanceRule) -> [ReadingProblem] {
    let named =
      rule.matrix.enumerated().flatMap { row, names in
        names.enumerated().map { ("method.acceptance.matrix[\(row)][\($0)]", $1) }
      } + (rule.severityFloor.map { [("method.acceptance.severityFloor.level", $0.level)] } ?? [])
    return named.filter { rule.rank(of: $1) == nil }.map { place, name in
      let names = rule.levels.map(\.name).joined(separator: ", ")
      return ReadingProblem(
        place: place,
        message: "\"\(name)\" is not a level of risk; one of \(names)"
      )
    }
  }

  /// Ratings that name a level which their scale does not have.
  func ratingProblems() -> [ReadingProblem] {
    risks.flatMap { risk in
      [("inherent", risk.inherent), ("residual", risk.residual)].flatMap { name, rating in
        guard let rating else { return [ReadingProblem]() }
        let place = "risks[\(risk.id)].\(name)"
        var problems: [ReadingProblem] = []
        if !method.likelihood.range.contains(rating.likelihood) {
          problems.append(outside(method.likelihood, rating.likelihood, "\(place).likelihood"))
        }
        if !method.severity.range.contains(rating.severity) {
          problems.append(outside(method.severity, rating.severity, "\(place).severity"))
        }
        return problems
      }
    }
  }

  private func outside(_ scale: Scale, _ level: Int, _ place: String) -> ReadingProblem {
    ReadingProblem(
      place: place,
      message: "\(level) is outside the scale; its levels are 1 to \(scale.levels.count)"
    )
  }
}
