extension ControllerProfile.Place {
  /// The languages of letters where the controller names none: those of the country in which letters
  /// are drafted, the most spoken first; else English.
  public var letterLanguages: [LetterLanguage] {
    guard case .known(let country, _) = self else { return [.english] }
    return Self.official[country] ?? [.english]
  }

  /// Official languages of the whole country, or of a part of it, by its code in ISO 3166-1.
  private static let official: [String: [LetterLanguage]] = [
    "AT": [.german], "BE": [.dutch, .french, .german], "CH": [.german, .french, .italian],
    "DE": [.german], "ES": [.spanish], "FR": [.french], "IT": [.italian], "LI": [.german],
    "LU": [.french, .german], "MC": [.french], "NL": [.dutch], "SM": [.italian], "VA": [.italian],
  ]
}
