public import Records
public import Register

/// A record of the register as it is kept.
public struct KeptRecord<Record: RegisterRecord>: Sendable, Hashable {
  public let version: RecordVersion<Record>
  public let recording: Recording

  /// Whether a version was made.
  public enum Recording: Sendable, Hashable {
    case now
    /// The newest version says the same already.
    case before
  }

  public var record: Record { version.record }
}

/// What is meant by keeping a record.
public enum RecordKeeping: Sendable, Hashable {
  /// Records that are new.
  case adding
  /// Further versions of records that are there.
  ///
  /// Where the version that somebody saw is given, a newer one is not overwritten.
  case changing(reason: String, seen: Int? = nil)
  /// Whatever a file holds: new records, and further versions of those that are there.
  case importing(reason: String)

  var reason: String? {
    switch self {
    case .adding: nil
    case .changing(let reason, _), .importing(let reason): reason
    }
  }
}

/// Why the register does not do what is asked.
public enum RegisterRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchRecord(RegisterKind, label: String)
  case recordExists(RegisterKind, label: String)
  /// Somebody kept a newer version than the one that was seen.
  case changedMeanwhile(RegisterKind, label: String, newest: Int, by: String)
  case reasonMissing
  /// A file or a record that is not right, with everything found wrong.
  case unusable([ReadingProblem])
  case labelTwice(String)
  /// The obligation is not assigned to anybody, or does not apply.
  case notInAnybodysHands(String)
  /// The model holds no such obligation.
  case noSuchObligation(String)
  /// The obligation is the provider's, who shows that it is met.
  case ofProvider(String)
  /// An option says nothing.
  case blank(String)
  /// No clean-up of the schedule waits for the proof of its backups.
  case noBackupsAwaited(String)
  case noSuchPurpose(String)
  /// No activity that goes on names the category of people.
  case noSuchSubjects(String, known: [String])
  case purposeExists(String)
  /// A processor's entry has the purposes of the controllers it works for: Article 30(2).
  case purposesOfProcessor(String)
  /// The breach strikes no controller of that label.
  case noSuchController(String, known: [String])
  /// The instant that an option names is still to come.
  case notYet(String)
  /// The name of whoever acts is no label, under which records name people.
  case officerWithoutLabel

  public var description: String {
    switch self {
    case .noSuchRecord(let kind, let label):
      "there is no \(kind.rawValue) \(label); habeas \(kind.rawValue) list shows those there are"
    case .recordExists(let kind, let label):
      """
      there is a \(kind.rawValue) \(label) already; habeas \(kind.rawValue) set changes it, \
      another label makes another
      """
    case .changedMeanwhile(let kind, let label, let newest, let officer):
      """
      \(kind.rawValue) \(label): version \(newest) was kept meanwhile, by \(officer); look at it with \
      habeas \(kind.rawValue) history \(label), take over what it changed, and give --seen \(newest)
      """
    case .reasonMissing: "--reason: say why the record is changed"
    case .unusable(let problems): problems.map(\.description).joined(separator: "\n")
    case .notInAnybodysHands(let code):
      "\(code): in nobody's hands, or not applicable; assign it first, with responsibility set"
    case .noSuchObligation(let code):
      "\(code): no obligation of the model; habeas responsibility model lists them"
    case .ofProvider(let code):
      """
      \(code): the provider's side, which nobody here reviews; record what the provider showed under \
      'provided' of the record, with responsibility set
      """
    case .blank(let option): "\(option): blank; say what shows it"
    case .noBackupsAwaited(let label):
      """
      \(label): no clean-up waits for its backups; prove the clean-up of the active data first, and \
      give the schedule backupMonths where backups are kept
      """
    case .noSuchSubjects(let name, let known):
      """
      --subjects \(name): no activity that goes on names this category of people; those there are: \
      \(known.isEmpty ? "none" : known.joined(separator: ", "))
      """
    case .noSuchPurpose(let purpose):
      "there is no purpose \(purpose); habeas purpose list shows those there are"
    case .purposeExists(let purpose):
      "there is a purpose \(purpose) already; habeas purpose set changes it"
    case .purposesOfProcessor(let label):
      "activity \(label): a processor's entry has no purposes of its own (Article 30(2))"
    case .noSuchController(let label, let known):
      "\(label): none of the controllers of the breach: \(known.joined(separator: ", "))"
    case .notYet(let option): "\(option): in the future; record what happened when it has"
    case .officerWithoutLabel:
      "--as: in records people are named by up to 40 letters, digits, dots, hyphens, underscores"
    case .labelTwice(let label): "\(label): the label is there twice; give each record its own"
    }
  }
}
