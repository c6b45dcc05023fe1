/// Why something about recipients could not be recorded, or stands against closing a case.
public enum RecipientRefusal: Sendable, Hashable {
  case noDuty(Right)
  case nothingGranted(Right)
  case namedAlready
  case noSuchRecipient(Int)
  case nobodyToTell
  case settled(Int)
  case notTold(Int)
  case excuseWithoutReason
  case notAsked
  case stillToTell([Int])
  case stillToDisclose
  /// Recipients of these numbers are named.
  case someNamed([Int])
  case saidNone
  /// Nobody said who the recipients of what was granted are, nor that there are none.
  case notNamed([Right])
  /// Nothing was granted of which recipients are told.
  case nothingToTellOf
  /// What was granted has not been carried out, so far as anything says.
  case nothingDone(ClaimedRight)
}

extension RecipientRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noDuty(let right):
      """
      recipients are told of rectification, erasure and restriction (Art. 19), not of \
      \(right.rawValue)
      """
    case .nothingGranted(let right):
      "no claim to \(right.rawValue) was granted, so there is nothing to tell recipients (Art. 19)"
    case .namedAlready: "this recipient is named already"
    case .noSuchRecipient(let number): "the request has no recipient \(number)"
    case .nobodyToTell: "no recipient is still to be told of anything that was granted"
    case .settled(let number): "recipient \(number) was told or excused already"
    case .notTold(let number): "recipient \(number) was not told yet"
    case .excuseWithoutReason:
      "say why telling is impossible or involves disproportionate effort (Art. 19)"
    case .notAsked: "the person did not ask who the recipients are"
    case .stillToTell(let numbers):
      """
      recipient\(numbers.count == 1 ? "" : "s") \
      \(Self.list(numbers)) must still be told, unless that is impossible or disproportionate (Art. 19)
      """
    case .stillToDisclose:
      "the person asked who the recipients are and must be told (Art. 19)"
    case .someNamed(let numbers):
      """
      recipient\(numbers.count == 1 ? "" : "s") \(Self.list(numbers)) of the claim are named, so the \
      data was not disclosed to nobody
      """
    case .saidNone: "it was said already that the data was disclosed to nobody"
    case .notNamed(let rights):
      """
      nobody has said who the recipients of the \(rights.map(\.rawValue).joined(separator: ", ")) \
      are: name them with 'habeas request recipient name', or say with 'habeas request recipient \
      none' that there are none (Art. 19)
      """
    case .nothingToTellOf:
      """
      no rectification, erasure or restriction was granted, so there are no recipients to tell of it \
      (Art. 19)
      """
    case .nothingDone(let right):
      """
      recipients are told of the \(right.ownWord) that was carried out (Art. 19), and nothing says \
      that it was: \(right.recordingOfAction)
      """
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
