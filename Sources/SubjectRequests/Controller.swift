/// The organisation that decides purposes and means (Article 4(7)): the tenant.
public struct Controller: Sendable, Hashable {
  public let id: Identifier<Controller>
  /// The short name on the command line and in addresses.
  public let slug: Slug
  public var profile: ControllerProfile

  public init(id: Identifier<Controller>, slug: Slug, profile: ControllerProfile) {
    self.id = id
    self.slug = slug
    self.profile = profile
  }
}

/// A short name: lower-case letters, digits and hyphens, 1 to 63 characters, as a DNS label.
public struct Slug: Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// Checks a short name.
  ///
  /// - Returns: nil where it is not one.
  public init?(_ text: String) {
    guard
      (1...63).contains(text.utf8.count),
      text.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }),
      text.first != "-", text.last != "-"
    else { return nil }
    description = text
  }
}
