import SubjectRequests

/// What it says of a person that an identifier is on the list of the erased.
enum ErasureMatch: String, Encodable {
  /// An address or a number is one person's.
  case person
  /// Several bear a name.
  case name

  init(_ identifier: PersonIdentifier) {
    self = identifier.kind == .name ? .name : .person
  }

  /// How it is told whether it is the same person.
  static let advice = "look at an address or a number before you store or erase anybody"
}
