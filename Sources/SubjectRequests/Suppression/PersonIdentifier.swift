/// By what a person is known: an address, a name, or a number of some kind.
public struct PersonIdentifier: Sendable, Hashable {
  public let kind: Kind
  public let value: String

  /// What kind of identifier it is.
  public enum Kind: Sendable, Hashable {
    case email
    case name
    /// A word of the controller's own, such as `customer`.
    case other(Word)
  }

  /// A word for a kind of identifier: lower-case letters, digits and hyphens, 1 to 30.
  public struct Word: Sendable, Hashable {
    public let text: String

    /// Checks a word.
    ///
    /// - Returns: nil where it is none, or is `email` or `name`.
    public init?(_ text: String) {
      guard
        text.wholeMatch(of: /[a-z][a-z0-9-]{0,29}/) != nil, text != "email", text != "name"
      else { return nil }
      self.text = text
    }
  }

  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// Reads a line of a list of people: an e-mail address where it holds an `@`, `kind=value` where
  /// it begins so, else a name.
  public init(line: String) {
    let parts = line.split(separator: "=", maxSplits: 1)
    if parts.count == 2, let kind = Kind(String(parts[0])) {
      self.init(kind, String(parts[1]))
    } else {
      self.init(line.contains("@") ? .email : .name, line)
    }
  }
}

extension PersonIdentifier.Kind {
  /// Reads the word for it in SQL, on the command line and in the API.
  public init?(_ word: String) {
    switch word {
    case "email": self = .email
    case "name": self = .name
    default:
      guard let word = PersonIdentifier.Word(word) else { return nil }
      self = .other(word)
    }
  }

  public var word: String {
    switch self {
    case .email: "email"
    case .name: "name"
    case .other(let word): word.text
    }
  }
}
