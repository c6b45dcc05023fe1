import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Letters") struct LetterTests {
  private static let all = LetterLanguage.allCases.flatMap { language in
    LetterKind.allCases.map { (language, $0) }
  }

  /// Whether the machine has the whole of DejaVu, and the program that finds it.
  private static let hasArmenian =
    ["/usr/bin/fc-list", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"].allSatisfy {
      FileManager.default.fileExists(atPath: $0)
    }

  private func letter(_ language: LetterLanguage, _ kind: LetterKind) throws -> LetterDocument {
    let facts = try SampleLetter(language: language).facts(kind)
    return try LetterDocument(
      try LetterWriter(language, citing: facts.statute).write(facts),
      in: language,
      from: facts.controller,
      reference: facts.reference,
      on: SampleLetter.day("2026-11-02")
    )
  }

  @Test(arguments: all)
  func everyKindInEveryLanguageIsAsItWasRead(_ letter: (LetterLanguage, LetterKind)) throws {
    let (language, kind) = letter
    let wording = try self.letter(language, kind).wording
    let golden = try Golden.file(
      "documents/letters/\(language.rawValue)-\(kind.rawValue).txt",
      holding: Data(wording.text.utf8)
    )
    #expect(wording.text == String(decoding: golden, as: UTF8.self))
    #expect(try LetterWording(wording.text) == wording)
    #expect(!wording.text.contains("{"), "a tag or a pattern is left over")
  }

  @Test(arguments: LetterLanguage.allCases)
  func everyMonthHasItsName(_ language: LetterLanguage) throws {
    let sample = SampleLetter(language: language)
    let writer = try LetterWriter(language, citing: .gdpr)
    var texts: Set<String> = []
    for month in 1...12 {
      let received = try #require(CalendarDate(year: 2026, month: month, day: 1))
      let facts = try sample.facts(.refusal)
      let dated = LetterFacts(
        kind: facts.kind,
        statute: facts.statute,
        controller: facts.controller,
        reference: facts.reference,
        received: received,
        addressee: nil,
        claims: facts.claims,
        content: facts.content
      )
      texts.insert(try writer.write(dated).text)
    }
    #expect(texts.count == 12)
  }

  @Test func citationsAreThoseOfTheLanguage() throws {
    let expected: [LetterLanguage: String] = [
      .german: "Artikel 17 Absatz 3 Buchstabe b DSGVO", .english: "Article 17(3)(b) GDPR",
      .spanish: "artículo 17, apartado 3, letra b), del RGPD",
      .french: "article 17, paragraphe 3, point b), du RGPD",
      .italian: "articolo 17, paragrafo 3, lettera b), del GDPR",
      .dutch: "artikel 17, lid 3, onder b), AVG",
    ]
    for (language, citation) in expected {
      #expect(try letter(language, .partRefusal).wording.text.contains(citation))
    }
  }

  /// Where no consent was given, data may well be held.
  @Test(arguments: LetterLanguage.allCases)
  func thatNothingIsThereIsSaidOfTheRight(_ language: LetterLanguage) throws {
    let writer = try LetterWriter(language, citing: .gdpr)
    let sample = try SampleLetter(language: language).facts(.answer)
    func text(_ right: ClaimedRight) throws -> String {
      try writer.write(
        LetterFacts(
          kind: .answer,
          statute: .gdpr,
          controller: sample.controller,
          reference: sample.reference,
          received: sample.received,
          addressee: nil,
          claims: [right],
          content: .decisions([.init(right: right, decision: .nothingHeld)])
        )
      ).text
    }
    let held = try #require(
      try text(.access).replacing(") : ", with: "): ").split(separator: "): ").last?.split(
        separator: "\n"
      ).first
    )
    #expect(try text(.erasure).contains(held))
    let others: [ClaimedRight] = [.automatedDecision, .consentWithdrawal]
    for right in others + ClaimedRight.ObjectionScope.allCases.map(ClaimedRight.objection) {
      #expect(try !text(right).contains(held), "\(right)")
    }
  }

  /// Who reads "we do not do what you ask" takes everything to be refused.
  @Test(arguments: LetterLanguage.allCases, [LetterKind.answer, .partRefusal, .refusal])
  func aLetterAboutSomeClaimsSaysWhich(_ language: LetterLanguage, _ kind: LetterKind) throws {
    let writer = try LetterWriter(language, citing: .gdpr)
    let facts = try SampleLetter(language: language).facts(kind)
    func wording(apart: [LetterFacts.SeparateClaim]) throws -> LetterWording {
      try writer.write(
        LetterFacts(
          kind: kind,
          statute: facts.statute,
          controller: facts.controller,
          reference: facts.reference,
          received: facts.received,
          addressee: facts.addressee,
          claims: facts.claims,
          apart: apart,
          content: facts.content
        )
      )
    }
    let whole = try wording(apart: [])
    let part = try wording(apart: SampleLetter.apart)
    if kind != .partRefusal { #expect(part.subject != whole.subject) }
    let lists = part.blocks.compactMap { block -> [String]? in
      if case .list(let items) = block { items } else { nil }
    }
    #expect(lists.prefix(2).map(\.count) == [facts.claims.count, 3])
    #expect(part.blocks.count == whole.blocks.count + 4)
  }

  /// The year of the head and of the text, the first day of a month where it has a form of its own.
  @Test func daysAreThoseOfTheLanguage() throws {
    let expected: [LetterLanguage: String] = [
      .german: "1. Oktober 2026", .english: "1 October 2026", .spanish: "1 de octubre de 2026",
      .french: "1er octobre 2026", .italian: "1º ottobre 2026", .dutch: "1 oktober 2026",
    ]
    for (language, day) in expected {
      #expect(try letter(language, .answer).wording.text.contains(day))
    }
  }

  @Test func aPageIsReadByOthers() throws {
    let letter = try letter(.dutch, .partRefusal)
    #expect(letter.html() == (try self.letter(.dutch, .partRefusal).html()))
    let page = try Golden.file(
      "documents/letters/nl-part-refusal.html",
      holding: Data(letter.html().utf8)
    )
    #expect(letter.html() == String(decoding: page, as: UTF8.self))
  }

  @Test func aDocumentIsReadByOthers() throws {
    let letter = try letter(.dutch, .partRefusal)
    let bytes = try letter.docx()
    #expect(bytes == (try letter.docx()))
    let summary = try Python.run("docx_check.py", on: bytes)
    #expect(summary.contains("\"headings\": [\"Uw verzoek"))
    #expect(summary.contains("\"language\": \"nl\""))
    let printed = try Python.run("docx_main.py", on: bytes)
    for block in letter.wording.blocks {
      let first = try #require(block.text.split(separator: "\n").first)
      let words = first.hasPrefix("- ") ? first.dropFirst(2) : first
      #expect(printed.contains(words))
    }
  }

  @Test(.enabled(if: RealTypst.isHere, "Typst is not installed"))
  func aLetterIsSetAsPDF() throws {
    let letter = try letter(.french, .refusal)
    let pdf = try letter.pdf(by: RealTypst.typesetter())
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    #expect(pdf == (try letter.pdf(by: RealTypst.typesetter())))
  }

  /// A name in a script that no font here has is refused by its characters, and never set as boxes.
  @Test(.enabled(if: RealTypst.isHere, "Typst is not installed"))
  func aNameThatNoFontHasIsNotSetAsBoxes() throws {
    func letter(to name: String) throws -> LetterDocument {
      try LetterDocument(
        LetterWording("A subject\n\nDear \(name),\n\nText"),
        in: .english,
        from: "Sample",
        reference: SampleLetter.reference,
        on: SampleLetter.day("2026-11-02")
      )
    }
    let nowhere = InstalledFonts(finding: ["PATH": "/nowhere"])
    let typesetter = try RealTypst.typesetter()
    let error = #expect(throws: TypesettingError.self) {
      try letter(to: "山田太郎").pdf(by: typesetter, fonts: nowhere)
    }
    #expect(error == .charactersMissing(["太", "山", "田", "郎"]))
    #expect(error?.description.contains("U+592A, U+5C71") == true)
    // Our own fonts have the sign; nothing of the machine is asked.
    let checked = try letter(to: "Anna ☐").pdf(by: typesetter, fonts: nowhere)
    #expect(checked.starts(with: Data("%PDF-".utf8)))
  }

  /// A font of the machine is taken where it has what others lack.
  @Test(.enabled(if: RealTypst.isHere && hasArmenian, "no font with Armenian is installed"))
  func aNameInAnotherScriptIsSetInAFontOfTheMachine() throws {
    let wording = try LetterWording("A subject\n\nDear Հայկ,\n\nText")
    let letter = try LetterDocument(
      wording,
      in: .english,
      from: "Sample",
      reference: SampleLetter.reference,
      on: SampleLetter.day("2026-11-02")
    )
    let pdf = try letter.pdf(by: RealTypst.typesetter())
    // It keeps to a standard that knows no empty boxes.
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
  }

  /// What a stranger writes into a name, a reason or a letter stays text.
  @Test func hostileWordsStayWords() throws {
    var facts = try SampleLetter(language: .english).facts(.identityQuestion)
    facts = LetterFacts(
      kind: facts.kind,
      statute: facts.statute,
      controller: facts.controller,
      reference: facts.reference,
      received: facts.received,
      addressee: "Eve\r\n\r\n- <script>alert(1)</script> {{{reason}}}",
      claims: facts.claims,
      content: facts.content
    )
    let wording = try LetterWriter(.english, citing: .gdpr).write(facts)
    #expect(wording.text.contains("Dear Eve - <script>alert(1)</script> {{{reason}}},"))
    let document = try LetterDocument(
      wording,
      in: .english,
      from: "C & <b>",
      reference: facts.reference,
      on: SampleLetter.day("2026-11-02")
    )
    #expect(!document.html().contains("<script>"))
    #expect(document.html().contains("C &amp; &lt;b&gt;"))
  }

  @Test func whatIsEditedIsReadBack() throws {
    let text = "A subject\r\n\r\n\r\nOne line\r\nand another  \r\n\r\n- first\r\n- second\r\n"
    let wording = try LetterWording(text)
    #expect(wording.subject == "A subject")
    #expect(
      wording.blocks == [.paragraph(["One line", "and another"]), .list(["first", "second"])]
    )
    #expect(throws: LetterRefusal.noSubject) { try LetterWording("\n\ntext") }
    #expect(throws: LetterRefusal.noText) { try LetterWording("A subject\n\n  \n") }
  }
}
