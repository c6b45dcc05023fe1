import Correspondence
import SubjectRequests
import Testing

/// A letter that takes a request back is no request, and no reminder of one: a person must look.
@Suite struct RetractedRequestsTests {
  @Test(
    arguments: [
      "Оттеглям искането си за изтриване на данните от 3 септември.",
      "Beru zpět svou žádost o výmaz ze dne 3. září, účet si prosím ponechte.",
      "Jeg trækker min anmodning om sletning tilbage, behold venligst min konto.",
      "Ich ziehe meinen Antrag auf Löschung vom 3. September zurück, bitte behalten Sie mein Konto.",
      "Αποσύρω το αίτημά μου για διαγραφή της 3ης Σεπτεμβρίου.",
      "I withdraw my request for erasure of 3 September, please keep my account.",
      "Retiro mi solicitud de supresión del 3 de septiembre.",
      "Võtan oma taotluse andmete kustutamiseks tagasi.",
      "Perun pyyntöni tietojeni poistamisesta.",
      "Je retire ma demande d'effacement du 3 septembre, merci de garder mon compte.",
      "Tá mé ag tarraingt siar m'iarratas ar mo shonraí a scriosadh.",
      "Povlačim svoj zahtjev za brisanje od 3. rujna.",
      "Visszavonom a szeptember 3-i törlési kérelmemet.",
      "Ritiro la mia richiesta di cancellazione del 3 settembre.",
      "Atsiimu savo prašymą ištrinti duomenis.",
      "Atsaucu savu pieprasījumu dzēst datus.",
      "Nirtira t-talba tiegħi għat-tħassir tad-data.",
      "Ik trek mijn verzoek om verwijdering van 3 september in, houd mijn account aan.",
      "Wycofuję mój wniosek o usunięcie danych z 3 września.",
      "Retiro o meu pedido de apagamento de 3 de setembro.",
      "Îmi retrag cererea de ștergere a datelor din 3 septembrie.",
      "Beriem späť svoju žiadosť o vymazanie údajov.",
      "Umikam svojo zahtevo za izbris podatkov.",
      "Jag drar tillbaka min begäran om radering av den 3 september.",
    ])
  func isLeftToAPerson(_ text: String) throws {
    let reading = try Fixtures.read(WrittenLetter.message(text))
    #expect(reading.kind == .other)
    #expect(reading.rights.isEmpty)
    #expect(reading.certainty == .unsure)
  }

  @Test func whatIsAskedInsteadIsRead() throws {
    let reading = try Fixtures.read(
      WrittenLetter.message(
        "I withdraw my request for erasure. Please send me a copy of my data instead."
      )
    )
    #expect(reading.rights.map(\.article) == ["15"])
    #expect(reading.certainty == .unsure)
  }

  @Test func consentThatIsWithdrawnIsNoRequestTakenBack() throws {
    let reading = try Fixtures.read(
      WrittenLetter.message("I withdraw my consent to the newsletter.")
    )
    #expect(reading.rights.map(\.right) == [.consentWithdrawal])
  }
}
