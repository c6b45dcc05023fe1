import Documents
import Records
import Register

/// Records that have a group of commands of their own.
protocol RecordNoun: PrintableRecord, FileEntry {
  /// One record, with its article: `an entry of the record of processing`.
  static var one: String { get }
  /// Several records.
  static var several: String { get }
  /// A label, for examples.
  static var example: String { get }
  /// A whole record in YAML, to be written over.
  static var template: String { get }
}

extension RecordNoun {
  /// The noun of the commands.
  static var word: String { kind.rawValue }
}

extension ProcessingActivity: RecordNoun {
  static let one = "an entry of the record of processing"
  static let several = "entries of the record of processing"
  static let example = "payroll"
}

extension DataRecipient: RecordNoun {
  static let one = "a recipient or processor"
  static let several = "recipients and processors"
  static let example = "payroll-bureau"
}
