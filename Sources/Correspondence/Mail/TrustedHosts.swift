/// The hosts whose `Received` fields are believed (RFC 5321, section 4.4).
///
/// A sender may write any `Received` field below those that the controller's own servers add.
public enum TrustedHosts: Sendable, Hashable {
  /// The newest field, whichever host added it.
  case topmost
  /// The newest field that one of these hosts added.
  ///
  /// Names are compared without regard to case.
  case named([String])

  func newest(of hops: [Mail.Hop]) -> Mail.Hop? {
    switch self {
    case .topmost:
      return hops.first
    case .named(let names):
      let known = Set(names.map { $0.lowercased() })
      return hops.first { hop in hop.host.map(known.contains) ?? false }
    }
  }
}
