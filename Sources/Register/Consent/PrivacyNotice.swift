public import Records
public import TimeLimits

/// The text that people are shown before they consent: Articles 7(2), 12 and 13.
public enum PrivacyNotice {}

/// One text of a notice: a version in a language.
public struct NoticeText: Sendable, Hashable {
  public let reference: NoticeReference
  /// The exact text, as it was shown.
  public let text: String
  /// The hash of the text's UTF-8, 32 bytes.
  public let sha256: [UInt8]
  public let recorded: Instant

  public init(reference: NoticeReference, text: String, sha256: [UInt8], recorded: Instant) {
    self.reference = reference
    self.text = text
    self.sha256 = sha256
    self.recorded = recorded
  }
}

/// Which text of a notice a person saw.
public struct NoticeReference: Sendable, Hashable, TextCoded {
  public let notice: Label<PrivacyNotice>
  /// 1 for the first version.
  public let version: Int
  public let language: LanguageTag

  public init(notice: Label<PrivacyNotice>, version: Int, language: LanguageTag) {
    self.notice = notice
    self.version = version
    self.language = language
  }

  /// Reads `web-form@2:nl`; nil where it is something else.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let notice = Label<PrivacyNotice>(String(parts[0])) else { return nil }
    let rest = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard rest.count == 2, let version = Int(rest[0]), version > 0,
      let language = LanguageTag(String(rest[1]))
    else { return nil }
    self.init(notice: notice, version: version, language: language)
  }

  public var description: String { "\(notice)@\(version):\(language)" }

  public static var wanted: String { "a text of a notice; write one such as web-form@2:nl" }
}
