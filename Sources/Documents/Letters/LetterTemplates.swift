import Mustache
import SubjectRequests

/// The templates of letters of one language.
///
/// They are text and not HTML, so values are taken with three braces. A tag that no letter holds
/// would vanish silently; so the tags are checked when the templates are read.
struct LetterTemplates {
  private let library: MustacheLibrary

  /// Parts that several letters of a language have in common.
  static let parts = ["salutation", "closing", "scope", "decisions", "remedies"]

  /// Reads the templates, with citations of the law that the words cite.
  init(_ language: LetterLanguage, citing words: LetterWords) throws(LetterTemplateError) {
    var templates: [String: MustacheTemplate] = [:]
    var texts: [String: String] = [:]
    for name in Self.parts + LetterKind.allCases.map(\.rawValue) {
      let file = "\(language.rawValue)/\(name).mustache"
      let text = words.citing(try LetterFile.text(file))
      try Self.check(LetterTags(text), in: file)
      texts[name] = text
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        throw .unreadable(file: file, reason: "\(error)")
      }
    }
    for kind in LetterKind.allCases {
      let said = LetterTags(texts[kind.rawValue] ?? "").all(in: texts)
      for tag in kind.mustSay where !said.contains(tag) {
        throw .missingTag(file: "\(language.rawValue)/\(kind.rawValue).mustache", tag: tag)
      }
    }
    library = MustacheLibrary(templates: templates)
  }

  func render(_ page: LetterPage, as kind: LetterKind) -> String {
    library.render(page, withTemplate: kind.rawValue) ?? ""
  }

  private static func check(_ tags: LetterTags, in file: String) throws(LetterTemplateError) {
    for tag in tags.names where !LetterTags.known.contains(tag) {
      throw .unknownTag(file: file, tag: tag)
    }
    for part in tags.partials where !parts.contains(part) {
      throw .unknownTag(file: file, tag: part)
    }
  }
}

extension LetterKind {
  /// What the letter must say, as tags of its template.
  fileprivate var mustSay: [String] {
    let always = ["reference", "controller", "name", "behalf"]
    switch self {
    case .acknowledgement:
      return always + ["received", "claims", "due", "withinOneMonth", "overdue", "obeyed", "free"]
    case .identityQuestion: return always + ["received", "reason", "ask", "replyBy", "name"]
    case .clarification:
      return always + ["received", "claims", "quantity", "reason", "ask", "replyBy"]
    case .extensionNotice:
      return always + ["received", "claims", "reason", "due", "extensionWords"]
    case .answer:
      return always + [
        "received", "about", "apart", "standing", "decisions", "sentence", "citation", "until",
      ]
    case .partRefusal, .refusal:
      return always + [
        "received", "about", "apart", "standing", "decisions", "reasons", "grounds",
        "groundCitation", "authority", "remedy",
      ]
    case .restrictionLifting:
      return always + ["received", "restrictedSince", "liftedOn", "reason", "authority"]
    case .recipientNotice:
      return always + ["subject", "notices", "details", "stays", "kept", "replyBy"]
    case .recipientList:
      return always + ["received", "tellings", "right", "recipients", "recipient", "standing"]
    case .closingNotice:
      return always + [
        "received", "claims", "asked", "reminded", "reason", "authority", "remedy",
      ]
    }
  }
}
