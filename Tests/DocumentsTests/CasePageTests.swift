import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing

@Suite("Page of a case") struct CasePageTests {
  static func html(reason: String = "a signed letter", name: String = "Anna Jansen") throws
    -> String
  {
    let sample = try SampleCase.worked(reason: reason)
    return sample.page(of: Person(name: name, email: "anna@example.org")).html(
      sample.timeline,
      controller: "Sample Foundation",
      notes: ["Direct marketing rests on consent."],
      steps: sample.steps
    )
  }

  @Test func isTheGoldenFile() throws {
    let html = Data(try Self.html().utf8)
    #expect(try html == Golden.page("documents/request.html", holding: html))
    #expect(try Python.run("html_check.py", on: html).contains("\"events\": []"))
    // The program writes English, whatever the language of the person's letter.
    #expect(try !Self.html().contains("<span lang="))
  }

  @Test func saysWhoWhatWhereAndWhatIsNext() throws {
    let html = try Self.html().withoutMarks
    for words in [
      "Anna Jansen", "as lawyer, accepted 2026-03-04 09:00", "partly-granted 2026-03-11 09:00",
      "complaint to Autoriteit Persoonsgegevens", "erase in CRM", "retention-duty until 2033-12-31",
      "Mailer Inc.", "tell recipient 1 (Art. 19)", "tell the person who the recipients are",
      "erasure response: running, due 2026-04-02", "How the dates were computed",
      "Direct marketing rests on consent.", "role=\"img\"",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }

  @Test func whatSomebodyWroteIsEscaped() throws {
    let html = try Self.html(reason: "<img src=x onerror=alert(1)>", name: "<script>")
    #expect(!html.contains("<img"))
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test func namesNobodyOnceErased() throws {
    let sample = try SampleCase.erased(reason: "another address")
    let html = sample.page(of: Person(name: nil, email: nil)).html(
      sample.timeline,
      controller: "Sample Foundation",
      notes: [],
      steps: []
    )
    #expect(html.withoutMarks.contains("2029-05-08 10:00, on retention-ended"))
    #expect(html.contains("Nothing."))
    #expect(!html.contains("From the register"))
  }
}
