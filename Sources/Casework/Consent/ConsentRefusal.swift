public import Records
public import Register
public import Texts

/// Why a consent is not recorded, or a notice not kept; it repeats nothing personal.
public enum ConsentRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case unusableIdentifier
  /// The request gives no address under which consents of the data subject could be kept.
  case subjectWithoutAddress
  case inTheFuture
  case expiresBeforeGiven
  /// No activity that goes on has the purpose.
  case noSuchPurpose(ConsentPurpose)
  /// The purpose rests on something else than consent.
  case purposeWithoutConsent(ConsentPurpose)
  /// Special categories of data, or automated decisions, need explicit consent.
  case notExplicit(ConsentPurpose)
  case noSuchNotice(NoticeReference)
  /// Nothing is kept of the notice in any version.
  case noSuchNotices(Label<PrivacyNotice>)
  case noticeExists(NoticeReference)
  case emptyNotice
  /// No consent is known that could be renewed, expire or be found not valid.
  case nothingToFollow(ConsentEventKind)
  /// No consent of the person stands that could be withdrawn.
  case nothingStands
  /// The person never said anything to these purposes, while consent to others stands.
  case neverGiven([ConsentPurpose], standing: [ConsentPurpose])
  /// Nothing is kept of the person.
  case nothingKept
  case nothingWritten(String)
  /// A text of a field cannot be kept or shown.
  case unfitText(String, TextFlaw)

  /// The field that is not right; nil where it is none.
  public var field: String? {
    switch self {
    case .unusableIdentifier, .subjectWithoutAddress, .nothingStands: "principal"
    case .inTheFuture: "occurred"
    case .expiresBeforeGiven: "expires"
    case .nothingToFollow: "event"
    case .noSuchPurpose, .purposeWithoutConsent, .neverGiven: "purpose"
    case .notExplicit: "expression"
    case .noSuchNotice, .noSuchNotices: "notice"
    case .nothingWritten(let field), .unfitText(let field, _): field
    case .noticeExists, .emptyNotice, .nothingKept: nil
    }
  }

  /// Whether it says what a purpose asks for now, which may have been otherwise.
  var isOfThePresent: Bool {
    switch self {
    case .noSuchPurpose, .purposeWithoutConsent, .notExplicit: true
    default: false
    }
  }

  /// What is wrong, and what would be right.
  public var reason: String {
    switch self {
    case .unusableIdentifier: "empty; give the identifier under which the person is known"
    case .subjectWithoutAddress:
      "the request gives no e-mail address; name the identifier under which consents are kept"
    case .inTheFuture: "in the future; give when it happened"
    case .expiresBeforeGiven: "not after the consent is given"
    case .noSuchPurpose(let purpose):
      "\(purpose) is in no activity that goes on; habeas purpose list shows those there are"
    case .purposeWithoutConsent(let purpose):
      """
      \(purpose) does not rest on consent in the register; habeas purpose list shows what each \
      purpose rests on
      """
    case .notExplicit(let purpose):
      "must be explicit for \(purpose), as the register says (Article 9(2)(a) or 22(2)(c))"
    case .noSuchNotice(let reference):
      "\(reference) is not kept; habeas notice list shows those that are"
    case .noSuchNotices(let notice):
      "\(notice) is not kept in any version; habeas notice list shows those that are"
    case .noticeExists(let reference):
      "\(reference) has a text already, which is never changed; keep a new version"
    case .emptyNotice: "the notice is empty; give the exact text that people are shown"
    case .nothingToFollow(.renewed):
      """
      no consent of the person to this purpose stood then that could be renewed; record it as given, \
      or first what is missing
      """
    case .nothingToFollow(.expired):
      """
      no consent of the person to this purpose stood before then that could be over; record first \
      that it was given
      """
    case .nothingToFollow(let kind):
      """
      no consent of the person to this purpose was given before then that could be \(kind.rawValue); \
      record first that it was given
      """
    case .nothingStands:
      """
      no consent stands under this identifier; name the one under which it is kept, or the purpose, \
      or record with request act what was stopped elsewhere
      """
    case .neverGiven(let purposes, let standing):
      """
      no consent to \(purposes.map(\.description).joined(separator: ", ")) is known that could be \
      withdrawn, while the person's consent to \
      \(standing.map(\.description).joined(separator: ", ")) stands; name what the letter means, or \
      record first what was given
      """
    case .nothingKept: "nothing is kept of that person"
    case .unfitText(_, let flaw): "\(flaw)"
    case .nothingWritten: "longer than 100 characters, or empty"
    }
  }

  public var description: String { (field.map { "\($0): " } ?? "") + reason }
}
