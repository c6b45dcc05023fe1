public import Register
public import SubjectRequests

/// What the register has to say to whoever works on a request; it warns and decides nothing.
public enum RegisterWarning: Sendable, Hashable {
  /// A purpose from whose lawful basis the right does not arise.
  case right(Right, RightsWarning)
  /// A consent that is withdrawn in the request, and stands in the register all the same.
  case consentStands(ConsentPurpose)
  /// Recipients of the register that nobody named in the request, although they are told of what was
  /// granted as far as the person's data was disclosed to them: Article 19.
  case recipients(Right, names: [String])

  /// The warning in a sentence.
  public var says: String {
    switch self {
    case .right(_, let warning): warning.says
    case .consentStands(let purpose):
      """
      the consent to \(purpose) still stands in the register; consent withdraw records its \
      withdrawal with this request
      """
    case .recipients(let right, let names):
      """
      the register names recipients who are told of the \(right.rawValue) where they have the \
      person's data (Article 19): \(names.joined(separator: ", ")); request recipient propose \
      --right \(right.rawValue) --set names them
      """
    }
  }
}
