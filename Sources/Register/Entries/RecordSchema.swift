/// The JSON Schemas (draft 2020-12) of what files of the register hold: one entry, or a list.
///
/// They say which fields there are, of which form, and which are owed. What entries say of each
/// other, and which references lead nowhere, is looked at when a file is imported.
public enum RecordSchema: String, Sendable, Hashable, CaseIterable {
  case activity, recipient, responsibility, breach
  case processorBreach = "processor-breach"
  case duty, retention, purpose, notice
  /// The events of consents.
  case consent

  /// The schema of the records of a kind.
  public init(of kind: RegisterKind) {
    self =
      switch kind {
      case .activity: .activity
      case .recipient: .recipient
      case .responsibility: .responsibility
      case .breach: .breach
      case .processorBreach: .processorBreach
      case .duty: .duty
      case .retention: .retention
      }
  }

  /// The schema in UTF-8.
  ///
  /// - Throws: `RegisterDataError` where the program lacks it.
  public func json() throws(RegisterDataError) -> [UInt8] {
    Array(try RegisterFile.bytes(of: "\(rawValue).schema"))
  }
}
