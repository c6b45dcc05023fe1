import Documents
import SubjectRequests
import Testing

/// A letter cites the law that the case is under, and no other.
@Suite("Letters of other laws") struct LettersOfOtherLawsTests {
  private static let all = LetterLanguage.allCases.flatMap { language in
    LetterKind.allCases.map { (language, $0) }
  }

  private func text(
    _ language: LetterLanguage,
    _ kind: LetterKind,
    _ statute: LetterStatute
  ) throws -> String {
    let facts = try SampleLetter(language: language, statute: statute).facts(kind)
    return try LetterWriter(language, citing: statute).write(facts).text
  }

  /// How the GDPR, the UK GDPR and the law of the institutions are called.
  private static let names: [LetterLanguage: (gdpr: String, uk: String, institutions: String)] = [
    .german: ("DSGVO", "UK GDPR", "Verordnung (EU) 2018/1725"),
    .english: ("GDPR", "UK GDPR", "Regulation (EU) 2018/1725"),
    .spanish: ("RGPD", "RGPD del Reino Unido", "Reglamento (UE) 2018/1725"),
    .french: ("RGPD", "RGPD du Royaume-Uni", "règlement (UE) 2018/1725"),
    .italian: ("GDPR", "GDPR del Regno Unito", "regolamento (UE) 2018/1725"),
    .dutch: ("AVG", "UK GDPR", "Verordening (EU) 2018/1725"),
  ]

  @Test(arguments: all)
  func everyKindInEveryLanguageCitesItsOwnLawAlone(_ letter: (LetterLanguage, LetterKind)) throws {
    let (language, kind) = letter
    let name = try #require(Self.names[language])
    for statute in [LetterStatute.ukGDPR2021, .ukGDPR12A] {
      let text = try text(language, kind, statute)
      #expect(text.contains(name.uk))
      #expect(!text.contains("2016/679") && !text.contains("[["))
      #expect(
        !text.replacing(name.uk, with: "").replacing("(UK GDPR)", with: "")
          .contains(name.gdpr),
        "\(text)"
      )
    }
    let text = try text(language, kind, .institutions)
    #expect(text.contains(name.institutions))
    #expect(!text.contains(name.gdpr) && !text.contains("2016/679") && !text.contains("[["))
  }

  @Test func timeIsThatOfArticle12A() throws {
    let extending = try text(.english, .extensionNotice, .ukGDPR12A)
    #expect(extending.contains("two further months (Article 12A(3) UK GDPR)"))
    #expect(try text(.english, .acknowledgement, .ukGDPR12A).contains("Article 12A(1) UK GDPR"))
    #expect(try text(.english, .clarification, .ukGDPR12A).contains("Article 12A(5) UK GDPR"))
    // The old law settled time in Article 12, and said in a recital when to ask.
    let old = try text(.english, .extensionNotice, .ukGDPR2021)
    #expect(old.contains("two further months (Article 12(3) UK GDPR)"))
    #expect(try text(.english, .clarification, .ukGDPR2021).contains("recital 63 UK GDPR"))
  }

  @Test func complaintsGoToTheCommissioner() throws {
    for statute in [LetterStatute.ukGDPR2021, .ukGDPR12A] {
      let text = try text(.english, .refusal, statute)
      #expect(text.contains("authority (section 165 of the Data Protection Act 2018)"))
      #expect(text.contains("Article 79 UK GDPR"))
    }
  }

  @Test func institutionsHaveArticlesOfTheirOwn() throws {
    let text = try text(.english, .partRefusal, .institutions)
    for cited in ["Article 14(4)", "Article 19(3)(b)", "Article 19(3)(e)", "Article 63"] {
      #expect(text.contains("\(cited) of Regulation (EU) 2018/1725"), "\(cited)")
    }
    let provisions = ["6(1)(a)", "6(1)(e)", "9(2)(h)", "15(1)(a)", "21(2)", "46(2)(c)", "79"]
    #expect(
      provisions.map(LetterStatute.institutions.citation)
        == ["5(1)(d)", "5(1)(a)", "10(2)(h)", "17(1)(a)", "23(1)", "48(2)(b)", "64"]
        .map(LetterCitation.article)
    )
  }

  /// Article 23 of Regulation (EU) 2018/1725 has no paragraph on direct marketing.
  @Test(arguments: LetterLanguage.allCases)
  func institutionsPromiseToStopNoMarketingAtOnce(_ language: LetterLanguage) throws {
    func lines(_ statute: LetterStatute) throws -> [String] {
      let facts = try SampleLetter(language: language, statute: statute).facts(.acknowledgement)
      let about = LetterFacts(
        kind: facts.kind,
        statute: statute,
        controller: facts.controller,
        reference: facts.reference,
        received: facts.received,
        addressee: facts.addressee,
        claims: [.objection(.directMarketing)],
        content: .acknowledgement(.on(try SampleLetter.day("2026-11-02")), .nothing)
      )
      let text = try LetterWriter(language, citing: statute).write(about).text
      return text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
    }
    // Once as what was asked for, and under the GDPR once more as what is obeyed at once.
    #expect(try lines(.institutions).count == 1)
    #expect(try lines(.institutions).allSatisfy { $0.contains("23") })
    #expect(try lines(.gdpr).count == 2)
  }

  /// Recital 63 and Article 12A(5) are about access alone.
  @Test func onlyAccessIsAskedToBeSpecifiedForItsQuantity() throws {
    let facts = try SampleLetter(language: .dutch).facts(.clarification)
    let other = LetterFacts(
      kind: facts.kind,
      statute: facts.statute,
      controller: facts.controller,
      reference: facts.reference,
      received: facts.received,
      addressee: facts.addressee,
      claims: [.rectification],
      content: facts.content
    )
    let writer = try LetterWriter(.dutch, citing: .gdpr)
    #expect(try writer.write(facts).text.contains("overweging 63 AVG"))
    let asked = try writer.write(other).text
    #expect(!asked.contains("overweging") && asked.contains("wat u precies bedoelt"))
  }
}
