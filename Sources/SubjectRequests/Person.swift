/// Who wrote: the requester, as far as the letter says.
///
/// Personal data: stored only encrypted, never part of a log or an error.
public struct Person: Sendable, Hashable {
  /// The name as the person writes it.
  public let name: String?
  /// The address as the person writes it.
  public let email: String?

  /// Describes a requester; both may be unknown.
  public init(name: String?, email: String?) {
    self.name = name
    self.email = email
  }
}
