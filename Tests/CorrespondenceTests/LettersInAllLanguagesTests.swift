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
    for letter in letters {
      let reading = try Fixtures.read(letter.message)
      #expect(reading.kind == letter.kind, "\(letter.text)")
      #expect(Set(reading.rights.map(\.right)) == letter.rights, "\(letter.text)")
      #expect(reading.language == language, "\(letter.text)")
    }
  }
}
