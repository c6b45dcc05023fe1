/// One sentence of an explanation, with what it rests on.
public struct Step: Sendable, Hashable {
  public let says: String
  /// The article, guideline or decision.
  public let cites: String
  /// The sentence as data, from which `says` was made.
  public let phrase: Phrase
}

/// Something about a deadline that a person must see.
public struct Alarm: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// The extension was told too late and changes nothing.
    case extensionLate = "extension-late"
    /// The rule has no extension of this kind.
    case extensionNotProvided = "extension-not-provided"
    /// The extension is longer than the rule allows, and counted as far as it does.
    case extensionShortened = "extension-shortened"
    /// The extension announces a day more than a year away, where the law sets no longest period.
    case extensionFar = "extension-far"
    /// A question was asked after the period had ended.
    case questionAfterEnd = "question-after-end"
    /// A question was not asked without undue delay.
    case questionNotTimely = "question-not-timely"
    /// A question was asked more than three working days after the receipt.
    case questionSlow = "question-slow"
    case actAtOnce = "act-at-once"
    /// The rule was not read in the law or at a regulator.
    case unverifiedRule = "unverified-rule"
    /// The rule is not in force on the day of the receipt.
    case notInForce = "not-in-force"
    /// The official list of holidays of the due year is not confirmed.
    case unconfirmedYear = "unconfirmed-year"
    /// The last day would be later if a day of which that is not settled were a day off.
    case unsettledDay = "unsettled-day"
    /// Holidays differ by region, and none is set.
    case regionMissing = "region-missing"
    /// The days off are those of a country, and those of an institution would count.
    case institutionCalendar = "institution-calendar"
    /// The days off are those of a State that is none of the European Economic Area, or none in which
    /// the rule is law.
    case foreignCalendar = "foreign-calendar"
    /// The law counts from the date of the request, which is not known.
    case requestDateUnknown = "request-date-unknown"
    /// No confirmation is known of a request for which a fee was announced: without one in ten days
    /// it counts as withdrawn (DSV Article 19(3)).
    case feeUnconfirmed = "fee-unconfirmed"
    /// The confirmation came after those ten days.
    case feeConfirmedLate = "fee-confirmed-late"
    /// No list of holidays is known.
    case weekendsOnly = "weekends-only"
    /// A period of hours counts from a day whose hour is not known.
    case hourUnknown = "hour-unknown"
  }

  public let kind: Kind
  /// The step that tells it.
  public let step: Step
}

extension Step: Encodable {
  private enum CodingKeys: String, CodingKey {
    case says, cites
  }

  /// Encodes the sentence and its citation, and beside them its data, as ``Phrase`` does.
  public func encode(to encoder: any Encoder) throws {
    try phrase.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(says, forKey: .says)
    try container.encode(cites, forKey: .cites)
  }
}

extension Alarm: Encodable {
  private enum CodingKeys: String, CodingKey {
    case kind
  }

  /// Encodes the kind beside the fields of the step.
  public func encode(to encoder: any Encoder) throws {
    try step.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
  }
}
