import Assessments

extension PIAInterpretation {
  /// The two scales of four levels that the software has, and a rule of ours, since it has none.
  var method: RiskMethod {
    let low = t["low"]
    let medium = t["medium"]
    let high = t["high"]
    return RiskMethod(
      name: t["Four levels of severity and likelihood, as in the PIA software"],
      description: t[
        """
        The software derives no level of risk from them. The levels of risk and the rule of \
        acceptance below were added on import and are for the controller to confirm.
        """
      ],
      likelihood: scale([
        ("negligible", "The sources hardly find a way to bring it about."),
        ("limited", "The sources find a way with difficulty."),
        ("significant", "The sources find a way."),
        ("maximum", "The sources find a way with ease."),
      ]),
      severity: scale([
        ("negligible", "People notice nothing, or an annoyance that passes at once."),
        ("limited", "People meet real inconvenience, and overcome it."),
        ("significant", "People meet serious consequences, hard to overcome."),
        ("maximum", "People meet serious or lasting consequences, perhaps never overcome."),
      ]),
      acceptance: AcceptanceRule(
        levels: [
          RiskLevel(name: low, acceptance: .acceptable),
          RiskLevel(name: medium, acceptance: .withReasons),
          RiskLevel(name: high, acceptance: .high),
        ],
        matrix: [
          [low, low, low, medium], [low, low, medium, medium], [low, medium, high, high],
          [medium, medium, high, high],
        ],
        severityFloor: SeverityFloor(severity: 4, level: medium)
      )
    )
  }

  private func scale(_ levels: [(name: String, anchor: String)]) -> Scale {
    Scale(levels: levels.map { ScaleLevel(name: t[$0.name], anchor: t[$0.anchor]) })
  }
}
