/// A part of an assessment that is not for the public.
public struct ConfidentialPart: Sendable, Hashable, Codable {
  /// The part, as a path: `risks[K3].threats`, `assets[A2]`, `dpoAdvice.by`.
  public var place: String
  public var reason: ConfidentialityReason
  /// Why, for those who decide on publication; never published itself.
  public var note: String?

  public init(place: String, reason: ConfidentialityReason, note: String? = nil) {
    self.place = place
    self.reason = reason
    self.note = note
  }

  /// The place without the label of the entry that it names, which goes with the entry.
  public var publicPlace: String { RecordPlace(place)?.list ?? place }
}

/// Why a part is not for the public.
public enum ConfidentialityReason: String, Vocabulary {
  /// It would help those who attack the processing.
  case security
  case tradeSecret = "trade-secret"
  /// It is about a person.
  case personal

  public static let noun = "a reason for confidentiality"
}

/// What a redacted version says of itself.
public struct RedactionNotice: Sendable, Hashable, Codable {
  /// The version of the whole assessment, counted from 1.
  public var version: Int
  /// The keyed hash of that version's content, in hexadecimal digits, by which the controller
  /// recognises it.
  ///
  /// Keyed, so that nobody who guesses what is left out can check the guess.
  public var hash: String
  public var withheld: [WithheldPart]

  public init(version: Int, hash: String, withheld: [WithheldPart]) {
    self.version = version
    self.hash = hash
    self.withheld = withheld
  }
}

/// Parts that a redacted version leaves out.
public struct WithheldPart: Sendable, Hashable, Codable {
  /// Where they stood, without the labels of entries that are gone: `assets`, `risks[K3].threats`.
  public var place: String
  public var reason: ConfidentialityReason
  public var count: Int

  public init(place: String, reason: ConfidentialityReason, count: Int) {
    self.place = place
    self.reason = reason
    self.count = count
  }
}
