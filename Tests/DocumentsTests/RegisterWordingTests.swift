import Documents
import Foundation
import Register
import TestRecords
import Testing
import TimeLimits

@Suite("Documents of the register in every language")
struct RegisterWordingTests {
  /// Every document of the register that is written in the controller's language.
  private func documents(in language: WorksheetLanguage) throws -> [Worksheet] {
    let printing = try RegisterPrinting.sample(in: language)
    let lending = try RecordVersion.first(Samples.lending())
    let activities = [
      try .first(Samples.payroll()), try .first(Samples.newsletter()), lending,
      try .first(Samples.hosting()),
    ]
    var breach = try Samples.breach()
    breach.account = "One of us left a laptop on a train."
    breach.description.contact = "privacy@example.org"
    breach.description.consequences = "Others may write to you."
    breach.description.measures = ["Locked"]
    breach.notifications = [
      AuthorityNotification(authority: "AP", sent: breach.aware, phase: .initial)
    ]
    let bucket = try Samples.openBucket()
    return [
      ProcessingActivity.worksheet(of: activities, printing),
      Worksheet(purposesOf: activities, where: { _ in true }, printing),
      breach.notification(
        to: "AP",
        printing,
        timeliness: .late(since: breach.aware.adding(hours: 72))
      ),
      try breach.communicationLetter(printing),
      Breach.worksheet(of: [try .first(breach)], printing),
      bucket.notice(to: bucket.controllers[0], printing),
      ProcessorBreach.worksheet(of: [try .first(bucket)], printing),
      try ConsentProofTests().proof(5).worksheet(printing),
      DataRecipient.worksheet(of: try Self.recipients().map { try .first($0) }, printing),
      RetentionSchedule.worksheet(of: try Self.schedules().map { try .first($0) }, printing),
      RecurringDuty.worksheet(of: try Self.duties().map { try .first($0) }, printing),
      AdoptedModel.worksheet(of: [try .first(Self.adopted())], printing),
      try ResponsibilityReport(
        [Self.adopted()],
        recipients: [Samples.processor("crm"), Samples.processor("mail")],
        asOf: printing.dated
      ).worksheet(printing),
    ]
  }

  /// Texts that are the same in every language: names, labels, moments, hashes.
  private func isName(_ text: String) -> Bool {
    let names = [
      "Payroll", "Newsletter", "Hosting", "Lending", "A laptop was lost on a train",
      "Consumer loans",
      "A storage bucket was open to the public", "Sending offers", "Recipes by diet",
    ]
    return !text.contains(where: \.isLetter) || text.first?.isNumber == true
      || text.contains("@") || text.contains("SHA-256") || names.contains(text)
  }

  @Test(arguments: WorksheetLanguage.allCases.dropFirst())
  func noFixedTextStaysEnglish(_ language: WorksheetLanguage) throws {
    for (english, other) in zip(try documents(in: .english), try documents(in: language)) {
      #expect(english.fixedTexts.count == other.fixedTexts.count)
      let same = zip(english.fixedTexts, other.fixedTexts).filter(==).map(\.0)
      let untranslated = Set(same.filter { !isName($0) }).subtracting(try alike(language))
      #expect(untranslated == [])
      #expect(english.title != other.title && english.subtitle != other.subtitle)
      #expect(other.language == language.rawValue)
    }
  }

  /// Words that a language shares with English, as the tables have them.
  private func alike(_ language: WorksheetLanguage) throws -> Set<String> {
    guard let column = WorksheetLanguage.allCases.firstIndex(of: language) else { return [] }
    let rows = try ["dpia/words.csv", "register/words.csv"].flatMap { file in
      String(decoding: try Fixtures.data(file), as: UTF8.self).split(separator: "\n")
        .filter { !$0.contains("\"") }
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }
    return Set(rows.filter { $0.count == 6 && $0[0] == $0[column] }.map { String($0[0]) })
  }

  @Test func aRegisterIsKeptInOneLanguage() throws {
    let page = try documents(in: .german)[0].html()
    #expect(page.contains("<html lang=\"de\">"))
    #expect(page.contains("Verzeichnis von Verarbeitungstätigkeiten: Sample Foundation"))
    #expect(page.contains("Vereinigte Staaten (US)"))
    #expect(page.contains("Art. 30 Abs. 1 lit. b"))
  }
}
