import Documents
import Foundation
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct BreachLetterTests {
  @Test func personsAreToldWhatArticle34AsksFor() throws {
    var breach = try Samples.breach()
    let day = try Samples.day("2026-11-03")
    #expect(throws: CommunicationRefusal.notKnown(["contact", "consequences", "measures"])) {
      _ = try breach.communicationLetter(of: "Sample Foundation", dated: day)
    }
    breach.description.contact = "privacy@example.org"
    breach.description.consequences = "Others may write to you in our name."
    breach.description.measures = ["The disk was locked from afar.", "Beware of such letters."]
    let letter = try breach.communicationLetter(of: "Sample Foundation", dated: day)
    _ = try Python.run("html_check.py", on: Data(try letter.html().utf8))
    let text = letter.markdown()
    for words in [
      "A laptop was lost on a train", "Others may have seen your data", "privacy@example.org",
      "Others may write to you", "Beware of such letters", "Your data was lost",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    breach.communication = .notRequired(ground: .unintelligible, reasons: "Encrypted")
    #expect(throws: CommunicationRefusal.notRequired(.unintelligible)) {
      _ = try breach.communicationLetter(of: "Sample Foundation", dated: day)
    }
  }
}
