/// One request as a row of a file gives it: text that has not been checked.
public struct RequestRow: Sendable, Hashable {
  public var rights: [String]
  public var received: String
  public var name: String?
  public var email: String?
  public var channel: String?
  public var language: String?
  public var reference: String?

  /// The columns of a CSV file; the first two are required.
  public static let columns = [
    "right", "received", "name", "email", "channel", "language", "reference",
  ]

  /// How many characters the reference of another system may have.
  static let longestReference = 100

  /// Several rights in one field are separated by spaces, commas or semicolons.
  public init(
    rights: [String],
    received: String,
    name: String? = nil,
    email: String? = nil,
    channel: String? = nil,
    language: String? = nil,
    reference: String? = nil
  ) {
    self.rights = rights
    self.received = received
    self.name = name
    self.email = email
    self.channel = channel
    self.language = language
    self.reference = reference
  }

  /// All that the row says, in a fixed order: what makes it the same row when loaded again.
  var fields: [String] {
    [rights.joined(separator: " "), received]
      + [name, email, channel, language, reference].map { $0 ?? "" }
  }
}
