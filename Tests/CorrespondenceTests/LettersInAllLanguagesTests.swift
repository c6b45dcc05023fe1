import Correspondence
import SubjectRequests
import Testing

/// The letters of `Fixtures/correspondence`, a file a language.
@Suite struct LettersInAllLanguagesTests {
  static let languages = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
  ]

  @Test(arguments: languages)
  func lettersReadAsTheirHeadingsSay(_ language: String) throws {
    let letters = try WrittenLetter.letters("correspondence/\(language).txt")
    #expect(letters.count >= 6)
    try expect(letters, in: language)
  }

  @Test(arguments: languages)
  func otherWordingsReadAsTheirHeadingsSay(_ language: String) throws {
    let letters = try WrittenLetter.letters("correspondence/unseen/\(language).txt")
    #expect(letters.count >= 3)
    try expect(letters, in: language)
  }

  /// Two or more sentences for each right, as one writes to a friend and as one writes to an office.
  @Test(arguments: languages)
  func sentencesOfAllRightsReadAsTheirHeadingsSay(_ language: String) throws {
    let letters = try WrittenLetter.letters("correspondence/sentences/\(language).txt")
    for right in Right.allCases {
      #expect(letters.count { $0.rights == [right] } >= 2)
    }
    try expect(letters, in: language)
  }

  /// Several rights in a breath, as people write: «give me a copy of it all and then delete it».
  @Test(arguments: languages)
  func sentencesOfSeveralRightsReadAsTheirHeadingsSay(_ language: String) throws {
    let letters = try WrittenLetter.letters("correspondence/compound/\(language).txt")
    #expect(letters.count { $0.rights.count > 1 } >= 2)
    try expect(letters, in: language)
  }

  @Test(arguments: ["de", "en", "es", "fr", "it", "nl", "pl", "sv"])
  func mailOfOrdinaryBusinessIsNoRequest(_ language: String) throws {
    let letters = try WrittenLetter.letters("correspondence/unrelated/\(language).txt")
    #expect(letters.contains { $0.kind == .other })
    try expect(letters, in: language)
  }

  private func expect(_ letters: [WrittenLetter], in language: String) throws {
    for letter in letters {
      let reading = try Fixtures.read(letter.message)
      #expect(reading.kind == letter.kind, "\(letter.text)")
      #expect(Set(reading.rights.map(\.right)) == letter.rights, "\(letter.text)")
      #expect(reading.language == language, "\(letter.text)")
    }
  }
}
