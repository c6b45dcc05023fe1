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
    let printing = try RegisterPrinting.sample(dated: "2026-11-03")
    let asked = ["account", "contact", "consequences", "measures"]
    #expect(throws: CommunicationRefusal.notKnown(asked)) {
      _ = try breach.communicationLetter(printing)
    }
    breach.account = "One of us left a laptop on a train."
    breach.description.contact = "privacy@example.org"
    breach.description.consequences = "Others may write to you in our name."
    breach.description.measures = ["The disk was locked from afar.", "Beware of such letters."]
    let letter = try breach.communicationLetter(printing)
    _ = try Python.run("html_check.py", on: Data(letter.html().utf8))
    let text = letter.markdown()
    for words in [
      "left a laptop on a train", "We know of it since 1 November 2026",
      "Others may have seen your data", "privacy@example.org",
      "Others may write to you", "Beware of such letters", "Your data was lost",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // The name of the record stays inside.
    #expect(!text.contains("A laptop was lost on a train"))
    let dutch = try breach.communicationLetter(.sample(in: .dutch)).markdown()
    #expect(dutch.contains("Wij weten ervan sinds 1 november 2026"))
    breach.communication = .notRequired(ground: .unintelligible, reasons: "Encrypted")
    #expect(throws: CommunicationRefusal.notRequired(.unintelligible)) {
      _ = try breach.communicationLetter(printing)
    }
  }

  @Test func whatIsLateSaysWhyOrThatItMust() throws {
    var breach = try Samples.breach()
    let printing = try RegisterPrinting.sample(dated: "2026-11-22")
    func text(_ timeliness: NotificationTimeliness) -> String {
      breach.notification(
        to: "Autoriteit Persoonsgegevens",
        printing,
        timeliness: timeliness
      ).markdown()
    }
    #expect(!text(.inTime).contains("Reasons for the delay"))
    let end = breach.aware.adding(hours: 73)
    #expect(
      text(.late(since: end)).contains("To be given: the 72 hours ended at 2026-11-04 11:20 (UTC)")
    )
    breach.notifications = [
      AuthorityNotification(
        authority: "Autoriteit Persoonsgegevens",
        sent: end,
        reference: "AP-77",
        phase: .initial,
        delayReasons: "The key was sought first"
      )
    ]
    let later = text(.inTime)
    #expect(later.contains("The key was sought first"))
    #expect(later.contains("AP-77"))
  }

  /// What was never found out is not said to follow once all is over.
  @Test func whatIsNotKnownFollowsUntilTheBreachIsClosed() throws {
    var breach = try Samples.breach()
    func text(in language: WorksheetLanguage = .english) throws -> String {
      let version = RecordVersion(
        number: 1,
        recorded: breach.aware,
        by: "j.devries",
        reason: nil,
        record: breach
      )
      return try Breach.worksheet(of: [version], .sample(in: language)).markdown()
    }
    #expect(try text().contains("| (c) Likely consequences | Not known yet; it follows"))
    breach.closure = BreachClosure(closed: breach.aware, cause: "Haste", prevention: ["Locks"])
    #expect(try text().contains("| (c) Likely consequences | Not known |"))
    #expect(try !text().contains("it follows"))
    #expect(try text(in: .dutch).contains("Niet bekend |"))
  }

  @Test func aControllerIsToldOfItsOwnDataAndOfNoOther() throws {
    let breach = try Samples.openBucket()
    let notice = breach.notice(to: breach.controllers[0], try .sample("Sample Host"))
    _ = try Python.run("html_check.py", on: Data(notice.html().utf8))
    let text = notice.markdown()
    for words in [
      "Shop B.V.", "Customers of the shop", "about 1200", "Not known yet", "28(3)(f)", "First",
      "By a scan of our own", "hosting",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    for words in ["Florist", "Customers of shops"] { #expect(!text.contains(words)) }
    let other = breach.notice(to: breach.controllers[1], try .sample("Sample Host"))
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
      try .sample("Sample Host")
    )
    _ = try Python.run("html_check.py", on: Data(worksheet.html().utf8))
    _ = try Python.run("docx_check.py", on: worksheet.docx())
    let text = worksheet.markdown()
    for words in ["The first notice", "not told yet", "first phase", "2026-11-01 22:20 (UTC)"] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
