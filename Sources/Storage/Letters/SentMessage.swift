import Crypto
import Records
public import SubjectRequests
public import TimeLimits

/// A message as it was handed over or posted, kept whole: the evidence of what was sent.
public struct SentMessage: Sendable, Hashable {
  /// 1 for the first message of a letter; a letter that was refused and edited gets another.
  public let number: Int
  public let route: Route
  public let made: Instant
  public let by: Handle
  /// A message of RFC 5322, or the page that was posted as HTML.
  public let content: [UInt8]

  /// By which way it goes.
  public enum Route: Sendable, Hashable {
    /// Personal data: the recipient is stored only encrypted.
    case email(messageID: String, recipient: String)
    case post
  }

  /// The words for ways in SQL and in the API.
  public enum Channel: String, Sendable, Hashable, CaseIterable, Codable {
    case email
    case post
  }

  public var channel: Channel {
    switch route {
    case .email: .email
    case .post: .post
    }
  }

  /// The Message-ID of what goes by mail, without angle brackets.
  public var messageID: String? {
    guard case .email(let id, _) = route else { return nil }
    return id
  }

  /// SHA-256 of the content in hexadecimal digits, to compare it with what somebody shows.
  public var sha256: String { SHA256.hash(data: content).hexadecimal }

  public init(number: Int, route: Route, made: Instant, by: Handle, content: [UInt8]) {
    self.number = number
    self.route = route
    self.made = made
    self.by = by
    self.content = content
  }
}
