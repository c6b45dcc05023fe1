public import SubjectRequests
public import TimeLimits

/// A letter as it is shown and printed: its words under a head with controller, day and reference.
public struct LetterDocument: Sendable, Hashable {
  public let wording: LetterWording
  public let language: LetterLanguage
  public let controller: String
  public let day: CalendarDate
  /// Controller, its addresses, day and reference, a line each, in the language of the letter.
  public let head: [String]

  /// Puts a letter under its head.
  ///
  /// - Parameters:
  ///   - wording: the words.
  ///   - language: the language they are in.
  ///   - controller: the name of the controller.
  ///   - addresses: where it is reached, a line each: by post, and by mail.
  ///   - reference: the reference of the request.
  ///   - day: the day that the letter bears.
  /// - Throws: ``LetterTemplateError`` where the language lacks a word.
  public init(
    _ wording: LetterWording,
    in language: LetterLanguage,
    from controller: String,
    at addresses: [String] = [],
    reference: Reference,
    on day: CalendarDate
  ) throws(LetterTemplateError) {
    // The head cites nothing.
    let words = try LetterWords(language, citing: .gdpr)
    self.wording = wording
    self.language = language
    self.controller = controller
    self.day = day
    head = [controller] + addresses + [words.day(day), "\(words.reference): \(reference)"]
  }

  /// The letter as plain text, without its subject: the head, then the words.
  public var text: String {
    ([head.joined(separator: "\n")] + wording.blocks.map(\.text)).joined(separator: "\n\n") + "\n"
  }
}
