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

  @Test func aControllerIsToldOfItsOwnDataAndOfNoOther() throws {
    let breach = try Samples.openBucket()
    let notice = breach.notice(
      to: breach.controllers[0],
      from: "Sample Host",
      dated: try Samples.day("2026-11-02")
    )
    _ = try Python.run("html_check.py", on: Data(try notice.html().utf8))
    let text = notice.markdown()
    for words in [
      "Shop B.V.", "Customers of the shop", "about 1200", "Not known yet", "28(3)(f)", "First",
      "By a scan of our own", "hosting",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    for words in ["Florist", "Customers of shops"] { #expect(!text.contains(words)) }
    let other = breach.notice(
      to: breach.controllers[1],
      from: "Sample Host",
      dated: try Samples.day("2026-11-02")
    )
    #expect(other.markdown().contains("Customers of shops"))
  }

  @Test func theInternalRecordSaysWhoWasToldWhat() throws {
    var breach = try Samples.openBucket()
    breach.controllers[0].notices = [
      ControllerNotice(
        sent: breach.aware.adding(hours: 2),
        channel: "e-mail",
        phase: .initial,
        words: "The first notice"
      )
    ]
    let version = RecordVersion(
      number: 2,
      recorded: breach.aware,
      by: "j.devries",
      reason: "Notice to shop",
      record: breach
    )
    let worksheet = ProcessorBreach.worksheet(
      of: [version],
      controller: "Sample Host",
      dated: try Samples.day("2026-11-02")
    )
    _ = try Python.run("html_check.py", on: Data(try worksheet.html().utf8))
    _ = try Python.run("docx_check.py", on: worksheet.docx())
    let text = worksheet.markdown()
    for words in ["The first notice", "not told yet", "initial", "2026-11-01T22:20"] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
