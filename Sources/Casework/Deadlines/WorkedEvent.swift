import TimeLimits

extension UnofficialChannel {
  /// The grounds, as messages list them.
  static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// An event as a file of cases writes it in JSON.
struct WorkedEvent: Decodable {
  let type: String
  let at: Moment
  let timely: Bool?
  /// The length of an extension in the unit of the rule.
  let by: Int?
  let until: CalendarDate?
  /// Why a channel is no official one.
  let ground: UnofficialChannel?

  init(
    type: String,
    at: Moment,
    timely: Bool? = nil,
    by: Int? = nil,
    until: CalendarDate? = nil,
    ground: UnofficialChannel? = nil
  ) {
    self.type = type
    self.at = at
    self.timely = timely
    self.by = by
    self.until = until
    self.ground = ground
  }

  /// Decodes an object; a field that none has is refused, since it would be meant to say something.
  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: FieldName.self)
    if let unknown = fields.allKeys.first(where: { Field(rawValue: $0.stringValue) == nil }) {
      throw DecodingError.dataCorruptedError(
        forKey: unknown,
        in: fields,
        debugDescription: "an event has no such field"
      )
    }
    func field<Value: Decodable>(_ field: Field, _ type: Value.Type) throws -> Value? {
      try fields.decodeIfPresent(type, forKey: FieldName(field))
    }
    type = try fields.decode(String.self, forKey: FieldName(.type))
    at = try fields.decode(Moment.self, forKey: FieldName(.at))
    timely = try field(.timely, Bool.self)
    by = try field(.by, Int.self)
    until = try field(.until, CalendarDate.self)
    ground = try field(.ground, UnofficialChannel.self)
  }

  private enum Field: String {
    case type, at, timely, by, until, ground
  }

  /// A name of a field, known or not.
  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ field: Field) { stringValue = field.rawValue }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The fact that the event stands for; an extension is counted in the unit of the rule.
  func fact(under rule: Rule) throws(CaseError) -> Fact {
    let timeliness: Fact.Timeliness = timely == false ? .late : .timely
    return switch type {
    case "identity_requested": .identityRequested(at, timeliness)
    case "identity_received": .identityReceived(at)
    case "identity_confirmed": .identityConfirmed(at)
    case "clarification_requested": .clarificationRequested(at, timeliness)
    case "clarification_received": .clarificationReceived(at)
    case "extension": .extended(at, length(under: rule))
    case "fee_notified": .feeNotified(at)
    case "fee_paid": .feePaid(at)
    case "processor_received": .processorReceived(at)
    case "unofficial_channel": .unofficialChannel(at, try reason())
    case "request_dated": .requestDated(at)
    case "official_channel": .officialChannel(at)
    case "first_communication": .firstCommunication(at)
    case "first_disclosure": .firstDisclosure(at)
    default: throw .field("events", expected: "a known type such as identity_requested")
    }
  }

  private func reason() throws(CaseError) -> UnofficialChannel {
    guard let ground else {
      throw .field(
        "events",
        expected: "the ground of unofficial_channel: " + UnofficialChannel.words
      )
    }
    return ground
  }

  private func length(under rule: Rule) -> ExtensionLength {
    if let until { return .until(until) }
    guard let by else { return .maximum }
    guard let total = rule.extensionTerm?.reach.total else {
      return .by(Period(amount: by, unit: .month))
    }
    return .by(Period(amount: by, unit: total.unit))
  }
}
