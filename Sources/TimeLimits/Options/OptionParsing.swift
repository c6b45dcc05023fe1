extension DeadlineOptions {
  /// Reads options by name: `["identity": "restart", "roll": "false"]`.
  ///
  /// - Throws: `OptionError` for an unknown name or value.
  public init(_ words: [String: String]) throws(OptionError) {
    self.init()
    for name in words.keys.sorted() {
      guard let key = OptionKey(rawValue: name) else {
        throw .unknownOption(name, known: OptionKey.allCases.map(\.rawValue))
      }
      try set(key, to: words[name] ?? "")
    }
  }

  private mutating func set(_ key: OptionKey, to text: String) throws(OptionError) {
    let value = OptionValue(key: key, text: text)
    switch key {
    case .identity: identity = try value.word()
    case .clarification: clarification = try value.word()
    case .roll: roll = try value.isTrue() ? .nextWorkingDay : Rolling.none
    case .start: start = try value.word()
    case .hourMode: hourMode = try value.word()
    case .hourMinimum: hourMinimum = try value.isTrue() ? .twoWorkingDays : .none
    case .minimumWorkingDays: minimumWorkingDays = try value.number(0...30)
    case .extensionAnchor: extensionAnchor = try value.word()
    case .refusalExtendable: refusal = try value.isTrue() ? .followsExtension : .ownPeriod
    case .holidays: holidays = try value.word()
    case .includeBridge: bridgeDays = try value.isTrue() ? .off : .working
    case .includeSubstitute: substituteDays = try value.isTrue() ? .off : .working
    case .processorReceipt: processorReceipt = try value.word()
    case .targetDays: targetDays = try value.number(0...3_650)
    }
  }

  /// The options that differ from the defaults, by name.
  public var dictionary: [String: String] {
    let defaults = DeadlineOptions()
    var words: [OptionKey: String] = [:]
    words[.identity] = identity?.rawValue
    words[.clarification] = clarification?.rawValue
    words[.roll] = roll.map { "\($0 == .nextWorkingDay)" }
    words[.minimumWorkingDays] = minimumWorkingDays.map { "\($0)" }
    words[.refusalExtendable] = refusal.map { "\($0 == .followsExtension)" }
    func note<Value: Equatable>(
      _ key: OptionKey,
      _ path: KeyPath<DeadlineOptions, Value>,
      _ word: String
    ) {
      if self[keyPath: path] != defaults[keyPath: path] { words[key] = word }
    }
    note(.start, \.start, start.rawValue)
    note(.hourMode, \.hourMode, hourMode.rawValue)
    note(.hourMinimum, \.hourMinimum, "\(hourMinimum == .twoWorkingDays)")
    note(.extensionAnchor, \.extensionAnchor, extensionAnchor.rawValue)
    note(.holidays, \.holidays, holidays.rawValue)
    note(.includeBridge, \.bridgeDays, "\(bridgeDays == .off)")
    note(.includeSubstitute, \.substituteDays, "\(substituteDays == .off)")
    note(.processorReceipt, \.processorReceipt, processorReceipt.rawValue)
    note(.targetDays, \.targetDays, "\(targetDays)")
    return Dictionary(uniqueKeysWithValues: words.map { ($0.rawValue, $1) })
  }
}

extension DeadlineOptions: Codable, CustomStringConvertible {
  /// The options that differ from the defaults in one line, sorted: `identity=restart;roll=false`.
  public var description: String {
    dictionary.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
  }

  /// Decodes an object of the options that differ from the defaults.
  public init(from decoder: any Decoder) throws {
    try self.init(try [String: String](from: decoder))
  }

  /// Encodes an object of the options that differ from the defaults.
  public func encode(to encoder: any Encoder) throws { try dictionary.encode(to: encoder) }
}

/// The text given for an option.
private struct OptionValue {
  let key: OptionKey
  let text: String

  func word<Word: RawRepresentable & CaseIterable>() throws(OptionError) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw .badValue(
        option: key.rawValue,
        expected: "one of " + Word.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    return word
  }

  func isTrue() throws(OptionError) -> Bool {
    switch text {
    case "true": true
    case "false": false
    default: throw .badValue(option: key.rawValue, expected: "true or false")
    }
  }

  func number(_ range: ClosedRange<Int>) throws(OptionError) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw .badValue(
        option: key.rawValue,
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }
}
