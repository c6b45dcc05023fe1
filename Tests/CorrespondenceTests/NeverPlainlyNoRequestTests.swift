import Correspondence
import Foundation
import Testing

/// What a person may mean as a request is never put aside unseen.
@Suite struct NeverPlainlyNoRequestTests {
  @Test(
    arguments: [
      // A statute of data protection, whether or not its section is known.
      "Ich mache mein Recht aus § 35 BDSG geltend.",
      "Ich berufe mich auf das Landesdatenschutzgesetz.",
      "Je me prévaux de la loi Informatique et Libertés.",
      "I rely on the Data Protection Act.",
      "Ik beroep mij op de Wet bescherming persoonsgegevens.",
      "Invoco la LOPDGDD.",
      // What would be a claim, but is denied or asked about.
      "You still haven't deleted my account.",
      "Why have you not deleted my photos?",
      "Warum habt ihr meinen Account noch nicht gelöscht?",
      "Pourquoi n'avez-vous pas supprimé mon compte ?",
      "¿Por qué no han borrado mi cuenta?",
      // A word for a right without a word of asking.
      "Deletion of my account, as soon as possible.",
      "Mein Konto: Löschung!",
      "Please send me everything.",
      "My records in CSV, another provider needs them.",
      // A language that is none of those read here.
      "Vinsamlegast eyðið öllum upplýsingum sem þið hafið um mig og staðfestið það skriflega.",
      "Kişisel verilerimin silinmesini ve bana bilgi verilmesini talep ediyorum, saygılarımla.",
      "Прошу видалити мої дані та підтвердити це письмово.",
    ])
  func itIsKept(_ text: String) throws {
    let reading = try Fixtures.read(WrittenLetter.message(text))
    #expect(reading.kind != .other || reading.certainty == .unsure)
  }

  @Test(
    arguments: [
      "Please find attached our invoice no. 4711, payable within 14 days.",
      "I am out of the office until Monday and have no access to my mail.",
      "Our training on the GDPR: how to answer requests under Article 15. Register now!",
      "Anbei unsere Rechnung Nr. 12 über 300 Euro. Gemäß § 19 UStG keine Umsatzsteuer.",
      "Ich bin bis Montag nicht im Büro und habe keinen Zugriff auf meine E-Mails.",
      "Je serai absent du bureau jusqu'au 15 août.",
      "Adjunto les remito nuestra factura correspondiente al mes de julio.",
      "It's 45 pounds, and here are yesterday's 15 orders. Please confirm.",
      "Could you tell me whether the jacket also comes in blue?",
      "Kunt u mij een kopie van de factuur sturen?",
    ])
  func whatSaysThatItIsSomethingElseIsLeftAlone(_ text: String) throws {
    let reading = try Fixtures.read(WrittenLetter.message(text))
    #expect(reading.kind == .other)
    #expect(reading.certainty == .plain)
  }

  @Test(
    arguments: [
      ("See attached.", "Request for access under Art. 15 GDPR"),
      ("Siehe Anhang.", "Auskunftsersuchen nach Art. 15 DSGVO"),
      ("See attached.", "Subject access request"),
      ("Voir pièce jointe.", "Demande d'accès à mes données personnelles"),
    ])
  func aSubjectCountsWhereTheTextOnlyPointsAtAFile(_ text: String, subject: String) throws {
    let letter = """
      From: a@example.org
      Subject: =?utf-8?B?\(Data(subject.utf8).base64EncodedString())?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      \(text)
      --b
      Content-Type: application/pdf; name="letter.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0xLjQK
      --b--
      """
    let reading = try Fixtures.read(Array(letter.utf8))
    #expect(reading.rights.map(\.article) == ["15"])
    #expect(reading.certainty == .unsure)
  }

  @Test func whatStandsBeyondTheLimitIsLookedAt() throws {
    let story = String(repeating: "The weather was fine and we went to the sea. ", count: 2_000)
    let reading = try Fixtures.read(WrittenLetter.message(story + "Please delete my account."))
    #expect(reading.kind == .other)
    #expect(reading.certainty == .unsure)
  }
}
