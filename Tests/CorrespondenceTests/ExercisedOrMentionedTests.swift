import Correspondence
import Testing

/// A right is exercised, not merely mentioned, quoted or negated.
@Suite struct ExercisedOrMentionedTests {
  @Test(
    arguments: [
      "I do not want you to delete my account.",
      "Please don't erase my data, I need it for a court case.",
      "You must inform all recipients of any erasure according to Article 19 GDPR.",
      "How does Article 17 GDPR apply to backups?",
      "Bitte löschen Sie mein Konto nicht.",
      "Ich möchte nicht, dass Sie meine Daten löschen.",
      "Sie können keinen Ausnahmetatbestand nach Art. 17 Abs. 3 DSGVO geltend machen.",
      "Verwijder mijn account alstublieft niet.",
      "Je ne souhaite pas que vous supprimiez mon compte.",
      "No quiero que borren mi cuenta.",
      "Proszę nie usuwać mojego konta.",
      "Non cancellate il mio account, per favore.",
      "Prosim za kopijo računa 123.",
      "Molim kopiju računa 123.",
      "Kérem a 123-as számla másolatát.",
      "Prašau atsiųsti sąskaitos 123 kopiją.",
    ])
  func nothingIsExercised(_ text: String) throws {
    #expect(try rights(text).isEmpty)
    #expect(try kind(text) != .request)
  }

  @Test(
    arguments: [
      (
        "If I have given consent, I withdraw it. Please delete my account as well.",
        ["erasure", "consent-withdrawal"]
      ),
      ("I hereby exercise my rights under Articles 15 and 17 GDPR.", ["access", "erasure"]),
      (
        "Under Articles 15 and 17 GDPR, and under Articles 15 and 20 GDPR, I request access.",
        ["access", "erasure", "portability"]
      ),
      (
        "Op grond van de artikelen 15, 17 en 21 AVG verzoek ik u om inzage en maak ik bezwaar.",
        ["access", "erasure", "objection"]
      ),
      ("Ich mache von meinem Recht aus Art. 20 DSGVO Gebrauch.", ["portability"]),
      ("Ich möchte meine Daten nach Art. 20 DSGVO übertragen bekommen.", ["portability"]),
      ("Je fais usage du droit que me donne l'article 16 du RGPD.", ["rectification"]),
      ("Hierbij oefen ik mijn recht uit artikel 18 AVG uit.", ["restriction"]),
      ("I request what Article 21(2) GDPR grants me.", ["objection 21(2)"]),
      ("This is a request under Article 15 of the UK GDPR.", ["access"]),
      ("Ich mache mein Recht aus Art. 15 DSGVO geltend.", ["access"]),
      ("Faccio valere il diritto di cui all'art. 15 GDPR.", ["access"]),
      ("Ik doe een beroep op artikel 15 AVG.", ["access"]),
      ("Na podstawie art. 15 ust. 1 RODO wnoszę o realizację moich praw.", ["access"]),
      ("A GDPR 17. cikke alapján élek a jogommal.", ["erasure"]),
      ("Ασκώ το δικαίωμά μου βάσει του άρθρου 17 του ΓΚΠΔ.", ["erasure"]),
      ("Naudojuosi savo teise pagal BDAR 16 straipsnį.", ["rectification"]),
    ])
  func articlesCountWhereTheyAreInvoked(_ text: String, _ expected: [String]) throws {
    #expect(try rights(text) == expected)
  }

  @Test(
    arguments: [
      ("Nach § 17 KDG mache ich von meinem Recht Gebrauch.", ["access"]),
      ("Nach § 19 DSG-EKD mache ich von meinem Recht Gebrauch.", ["access"]),
      ("Nach § 21 DSG-EKD mache ich von meinem Recht Gebrauch.", ["erasure"]),
      ("Nach § 15 KDG mache ich von meinem Recht Gebrauch.", []),
      ("Under section 45 of the Data Protection Act 2018 I exercise my right.", ["access"]),
      ("Under section 17 of the Data Protection Act 2018 I exercise my right.", []),
      ("ich mache mein Recht aus § 17 KDG geltend", ["access"]),
      ("Ich mache mein Recht aus § 19 DSG-EKD geltend.", ["access"]),
      ("Ich mache mein Recht aus § 34 BDSG geltend.", ["access"]),
      ("Ich nehme mein Recht aus § 21 DSG-EKD in Anspruch.", ["erasure"]),
      ("I am making a request under s.45 DPA 2018.", ["access"]),
      ("I am making a request under s. 46 of the Data Protection Act 2018.", ["rectification"]),
      (
        "Je fais valoir mes droits au titre de l'article 51 de la loi Informatique et Libertés.",
        ["erasure"]
      ),
      ("Ejerzo mi derecho reconocido en el artículo 13 de la LOPDGDD.", ["access"]),
    ])
  func statutesWithOtherNumbersAreNotTheRegulation(_ text: String, _ expected: [String]) throws {
    #expect(try rights(text) == expected)
  }

  @Test(
    arguments: [
      ("Jeg ønsker at få slettet alle mine oplysninger hos jer.", ["erasure"]),
      ("Löscht mich bitte aus eurer Datenbank.", ["erasure"]),
      ("Please delete me from your database.", ["erasure"]),
      ("Please send me my data, delete everything afterwards.", ["access", "erasure"]),
      ("I no longer want you to use my data for profiling. I object.", ["objection"]),
      ("Bitte melden Sie mich vom Newsletter ab.", ["objection 21(2)"]),
      ("Ik wil geen e-mails meer van jullie ontvangen.", ["objection 21(2)"]),
      ("Vastustan tietojeni käsittelyä suoramarkkinointiin.", ["objection 21(2)"]),
      (
        "Jag motsätter mig att mina uppgifter används för direktmarknadsföring.",
        ["objection 21(2)"]
      ),
      ("This is a DSAR. Please respond within 30 days.", ["access"]),
      ("Subject access request", ["access"]),
      (
        "I request that you erase without undue delay all personal data relating to me.",
        ["erasure"]
      ),
      ("Please remove me from your mailing list.", ["erasure", "objection 21(2)"]),
      ("Γεια σας, διαγράψτε ό,τι έχετε για μένα.", ["erasure"]),
      ("Je retire mon consentement au traitement de mes données.", ["consent-withdrawal"]),
      ("Por la presente retiro el permiso de uso de mis datos.", ["consent-withdrawal"]),
      ("Je vous demande de retirer mes photos de votre site.", ["erasure"]),
      (
        "Je retire mon consentement et je vous demande de retirer mes photos du site.",
        ["erasure", "consent-withdrawal"]
      ),
    ])
  func everydayWordsCount(_ text: String, _ expected: [String]) throws {
    #expect(try rights(text) == expected)
  }

  @Test func aLinkForReadersIsNoWishOfTheirs() throws {
    let text = """
      Our autumn offers are here! You have the right of access and of objection under Articles 15 to \
      21 GDPR. To unsubscribe click here.
      """
    #expect(try kind(text) == .other)
  }

  @Test(arguments: [
    "Yes please.", "I never consented to this and I want it to stop.",
  ])
  func whatMayBeAWishIsLeftToAPerson(_ text: String) throws {
    let reading = try Fixtures.read(WrittenLetter.message(text))
    #expect(reading.kind == .other)
    #expect(reading.certainty == .unsure)
  }

  @Test func aSubjectThatSaysWhatItIsAboutIsLookedAt() throws {
    let letter = message(
      "From: a@example.org",
      "Subject: My personal data",
      "",
      "I am not at all happy with what you do there, and I have told you so before."
    )
    #expect(try Fixtures.read(letter).certainty == .unsure)
  }

  @Test(arguments: 0..<8)
  func whatCannotBeReadIsLeftToAPerson(_ seed: UInt64) throws {
    var generator = HostileMailTests.Seeded(state: seed)
    let noise = (0..<5_000).map { _ in UInt8.random(in: 128...255, using: &generator) }
    let reading = try Fixtures.read(noise)
    #expect(reading.kind == .other)
    #expect(reading.certainty == .unsure)
  }

  @Test func aRightInQuotedMailIsNotExercised() throws {
    let text = """
      Thank you, that answers my question.

      On Mon, 2 Mar 2026 at 10:00, A Person <person@example.org> wrote:
      > Please delete my account and send me a copy of my data.
      """
    #expect(try kind(text) == .other)
  }

  @Test func aRightBelowOutlooksHeadersIsNotExercised() throws {
    let text = """
      Danke, hat sich erledigt.

      Von: A Person <person@example.org>
      Gesendet: Montag, 2. März 2026 10:00
      An: privacy@controller.example
      Betreff: Löschung

      Bitte löschen Sie mein Konto.
      """
    #expect(try kind(text) == .other)
  }

  @Test func aSignatureIsNotRead() throws {
    let text = """
      See you on Monday.

      --\u{20}
      Please delete my data if you are not the recipient.
      """
    #expect(try kind(text) == .other)
  }

  @Test func aReminderThatAsksForMoreIsARequest() throws {
    let text = """
      I have not received an answer to my request of 3 May. \
      In addition, please delete my account.
      """
    #expect(try rights(text) == ["erasure"])
    let reading = try Fixtures.read(WrittenLetter.message(text))
    #expect(reading.repetition == .earlierRequest)
  }

  @Test func aWishBesideAnAdvertisementIsLeftToAPerson() throws {
    let reading = try Fixtures.read(
      WrittenLetter.message("I took part in our training course. Please delete my account.")
    )
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.certainty == .unsure)
  }

  @Test func aReminderThatMayAskForMoreIsLeftToAPerson() throws {
    let reading = try Fixtures.read(
      WrittenLetter.message("I have not received an answer yet. Please delete my account.")
    )
    #expect(reading.kind == .reminder)
    #expect(reading.certainty == .unsure)
  }

  @Test func anAutomaticAnswerIsNoRequest() throws {
    let reading = try Fixtures.read(
      WrittenLetter.message(
        "Please delete my account.",
        header: "Auto-Submitted: auto-replied"
      )
    )
    #expect(reading.kind == .other)
    #expect(reading.certainty == .plain)
  }

  @Test func talkOfDataProtectionWithoutAWishIsUnsure() throws {
    let reading = try Fixtures.read(
      WrittenLetter.message("The way in which you treat personal data worries me a lot.")
    )
    #expect(reading.kind == .other)
    #expect(reading.rights.isEmpty)
    #expect(reading.certainty == .unsure)
  }

  @Test func theSubjectSpeaksWhereTheTextDoesNot() throws {
    let reading = try Fixtures.read(
      message(
        "From: a@example.org",
        "Subject: Subject access request",
        "",
        "Please see the attached letter."
      )
    )
    #expect(reading.rights.map(\.article) == ["15"])
    #expect(reading.certainty == .unsure)
  }
}
