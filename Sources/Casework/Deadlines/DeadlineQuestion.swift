public import TimeLimits

/// What somebody wants to know of the law, without any request in a database.
public struct DeadlineQuestion: Sendable {
  /// A regime of the rules or of files of cases; that of the country where nothing is said.
  public var regime: String?
  public var right: RightCode
  /// The clock; the answer's where nothing is said, or the first that the right has.
  public var clock: ClockKind?
  /// ISO 3166-1, two letters.
  public var country: String
  /// ISO 3166-2.
  public var subdivision: String?
  public var received: Moment
  /// The options by name; `amount` and `unit` state the period of bare arithmetic.
  public var options: [String: String]
  /// By whose words the right is named.
  var wording = CaseRegimes.Wording.ofTheLaw
  var events: [WorkedEvent] = []

  public init(
    right: RightCode,
    received: Moment,
    country: String,
    subdivision: String? = nil,
    regime: String? = nil,
    clock: ClockKind? = nil,
    options: [String: String] = [:]
  ) {
    self.right = right
    self.received = received
    self.country = country.uppercased()
    self.subdivision = subdivision
    self.regime = regime
    self.clock = clock
    self.options = options
  }

  /// Adds an event as commands write it: `extension=2026-02-20,by=1`.
  ///
  /// After the day or instant may follow `by=NUMBER` or `until=DATE` for an extension, and
  /// `timely=false` for a question that was not asked without undue delay; an `unofficial_channel`
  /// has its `ground=WORD`.
  ///
  /// - Throws: `CaseError.field` for what cannot be read.
  public mutating func add(event text: String) throws(CaseError) {
    events.append(try WorkedEvent(text))
  }

  /// Reads the name of a clock, with hyphens or underscores.
  ///
  /// - Throws: `CaseError.field` for an unknown one.
  public static func clock(named word: String) throws(CaseError) -> ClockKind {
    guard let clock = ClockKind(rawValue: word.replacing("_", with: "-")) else {
      throw .field(
        "clock",
        expected: "one of " + ClockKind.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    return clock
  }
}

extension WorkedEvent {
  init(_ text: String) throws(CaseError) {
    var fields: [Substring: Substring] = [:]
    var type: Substring?
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else {
        throw .field("event", expected: "TYPE=DATE, such as identity_requested=2026-02-03")
      }
      if type == nil { type = pair[0] }
      fields[pair[0]] = pair[1]
    }
    guard let type, let at = fields.removeValue(forKey: type).flatMap({ Moment(iso8601: $0) })
    else {
      throw .field("event", expected: "TYPE=DATE, the date as 2026-02-03 or 2026-02-03T10:00:00Z")
    }
    let by = try fields.removeValue(forKey: "by").map { text throws(CaseError) in
      guard let number = Int(text) else { throw .field("event by", expected: "a whole number") }
      return number
    }
    let until = try fields.removeValue(forKey: "until").map { text throws(CaseError) in
      guard let date = CalendarDate(iso8601: text) else {
        throw .field("event until", expected: "a date YYYY-MM-DD")
      }
      return date
    }
    let timely = try fields.removeValue(forKey: "timely").map { text throws(CaseError) in
      guard let flag = Bool(String(text)) else {
        throw .field("event timely", expected: "true or false")
      }
      return flag
    }
    let ground = try fields.removeValue(forKey: "ground").map { text throws(CaseError) in
      guard let ground = UnofficialChannel(rawValue: String(text)) else {
        throw .field("event ground", expected: "one of \(UnofficialChannel.words)")
      }
      return ground
    }
    guard fields.isEmpty else {
      throw .field("event", expected: "nothing beside by, until, timely and ground")
    }
    self.init(type: String(type), at: at, timely: timely, by: by, until: until, ground: ground)
  }
}
