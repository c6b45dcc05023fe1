public import Records
public import Register
public import TimeLimits

/// Why the register does not do what is asked.
public enum RegisterRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchRecord(RegisterKind, label: String)
  /// The record was not kept yet, or has no version of that number.
  case noSuchVersion(RegisterKind, label: String, RecordMoment)
  case recordExists(RegisterKind, label: String)
  /// Somebody kept a newer version than the one that was seen.
  case changedMeanwhile(RegisterKind, label: String, newest: Int, by: String)
  /// A file drops what was recorded as done, by its places in the newest version.
  case actsDropped(RegisterKind, label: String, [String], newest: Int)
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
  /// The authority need not be told of the breach, and nobody said why it is told all the same.
  case notificationNotNeeded(String)
  /// The authority must be told of the breach, so that nothing is to be explained.
  case notificationNeeded(String)
  /// The breach is closed, so that nothing more is done about it.
  case breachClosed(String)
  /// The breach at a processor is closed.
  case closedBefore(String)
  /// The breach is open, so that it cannot be taken up again.
  case breachOpen(RegisterKind, label: String)
  /// The instant that an option names is still to come.
  case notYet(String)
  /// The idempotency key was used for something else.
  case keyOfAnotherAct(recorded: Instant, by: String)
  /// The name of whoever acts is no label, under which records name people.
  case officerWithoutLabel

  public var description: String {
    switch self {
    case .noSuchRecord(let kind, let label):
      "there is no \(kind.rawValue) \(label); habeas \(kind.rawValue) list shows those there are"
    case .noSuchVersion(let kind, let label, .version(let number)):
      """
      \(kind.rawValue) \(label) has no version \(number); habeas \(kind.rawValue) history \(label) \
      shows those there are
      """
    case .noSuchVersion(let kind, let label, .day(let day)):
      """
      \(kind.rawValue) \(label) was not kept yet on \(day); habeas \(kind.rawValue) history \(label) \
      shows since when it is
      """
    case .recordExists(let kind, let label):
      """
      \(kind.rawValue) \(label) is there already; habeas \(kind.rawValue) set changes it, another \
      label makes another
      """
    case .changedMeanwhile(let kind, let label, let newest, let officer):
      """
      \(kind.rawValue) \(label): version \(newest) was kept meanwhile, by \(officer); look at it with \
      habeas \(kind.rawValue) history \(label), take over what it changed, and give --seen \(newest), \
      or to 'import' the instant of the export
      """
    case .actsDropped(let kind, let label, let places, let newest):
      """
      \(kind.rawValue) \(label): the file drops what was recorded: \(places.joined(separator: ", ")); \
      begin with the newest version, as habeas \(kind.rawValue) export writes it; where it is to be \
      dropped, give --seen \(newest), or to 'import' the instant of the export
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
    case .notificationNotNeeded(let label):
      """
      breach \(label): a risk is unlikely, so the authority need not be told (Article 33(1)); assess \
      it anew with breach assess, or say with --anyway why it is told all the same, which is kept
      """
    case .notificationNeeded(let label):
      """
      --anyway: breach \(label) must be notified as its risk is recorded (Article 33(1)); leave the \
      reason out
      """
    case .breachClosed(let label):
      "breach \(label): it is closed; where something became known, breach reopen takes it up again"
    case .closedBefore(let label):
      """
      processor-breach \(label): it is closed; where something became known, processor-breach reopen \
      takes it up again
      """
    case .breachOpen(let kind, let label):
      "\(kind.rawValue) \(label): it is open, and need not be taken up again"
    case .notYet(let option): "\(option): in the future; record what happened when it has"
    case .keyOfAnotherAct(let recorded, let officer):
      """
      idempotency key: it was used for something else (at \(recorded), by \(officer)), so this was \
      not recorded; take a new one for each act
      """
    case .officerWithoutLabel:
      "--as: in records people are named by up to 40 letters, digits, dots, hyphens, underscores"
    case .labelTwice(let label): "\(label): the label is there twice; give each record its own"
    }
  }
}
