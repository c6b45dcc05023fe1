extension RiskMethod {
  /// Two scales of four levels and a rule of acceptance with a floor for the gravest harm.
  ///
  /// - Parameters:
  ///   - name: what the method is called.
  ///   - description: what is to be known of it.
  ///   - translate: gives a text in the language of the record for its English wording.
  /// - Returns: the method.
  public static func fourLevels(
    name: String,
    description: String,
    _ translate: (String) -> String
  ) -> RiskMethod {
    func scale(_ levels: [(name: String, anchor: String)]) -> Scale {
      Scale(
        levels: levels.map { ScaleLevel(name: translate($0.name), anchor: translate($0.anchor)) }
      )
    }
    let (low, medium, high) = (translate("low"), translate("medium"), translate("high"))
    return RiskMethod(
      name: name,
      description: description,
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
}
