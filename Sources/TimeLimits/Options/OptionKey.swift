/// The words by which options are named in files, commands and the database.
enum OptionKey: String, CaseIterable {
  case identity
  case clarification
  case roll
  case start
  case hourMode = "hour_mode"
  case hourMinimum = "art3_5_hours"
  case minimumWorkingDays = "min_wd"
  case extensionAnchor = "extension_anchor"
  case refusalExtendable = "refusal_extendable"
  case holidays
  case includeBridge = "include_bridge"
  case includeSubstitute = "include_substitute"
  case processorReceipt = "processor_receipt"
  case targetDays = "target_days"
}

/// Why an option cannot be taken: its name, and what would be right.
public enum OptionError: Error, Sendable, Hashable, CustomStringConvertible {
  case unknownOption(String, known: [String])
  case badValue(option: String, expected: String)

  public var description: String {
    switch self {
    case .unknownOption(let name, let known):
      "option \(name): there is none of this name; there are \(known.joined(separator: ", "))"
    case .badValue(let option, let expected): "option \(option): expected \(expected)"
    }
  }
}
