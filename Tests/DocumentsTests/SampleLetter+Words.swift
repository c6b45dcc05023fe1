import SubjectRequests

extension SampleLetter {
  /// What an officer wrote.
  struct Said {
    let reason: String
    let ask: String
    let authority: String
    let remedy: String
  }

  var said: Said {
    switch language {
    case .german:
      Said(
        reason: "Rechnungen müssen acht Jahre aufbewahrt werden.",
        ask: "Ihre Kundennummer.",
        authority:
          "Berliner Beauftragte für Datenschutz und Informationsfreiheit\nAlt-Moabit 59-61\n10555 Berlin",
        remedy: "Klage vor dem Landgericht Berlin."
      )
    case .english:
      Said(
        reason: "Invoices must be kept for seven years.",
        ask: "Your customer number.",
        authority: "Data Protection Commission\n6 Pembroke Row\nDublin 2",
        remedy: "An action before the Circuit Court."
      )
    case .spanish:
      Said(
        reason: "Las facturas deben conservarse durante seis años.",
        ask: "Su número de cliente.",
        authority: "Agencia Española de Protección de Datos\nC/ Jorge Juan, 6\n28001 Madrid",
        remedy: "Una demanda ante los juzgados de Madrid."
      )
    case .french:
      Said(
        reason: "Les factures doivent être conservées dix ans.",
        ask: "Votre numéro de client.",
        authority:
          "Commission nationale de l’informatique et des libertés\n3 place de Fontenoy\n75334 Paris",
        remedy: "Une action devant le tribunal judiciaire de Paris."
      )
    case .italian:
      Said(
        reason: "Le fatture devono essere conservate per dieci anni.",
        ask: "Il Suo numero di cliente.",
        authority: "Garante per la protezione dei dati personali\nPiazza Venezia 11\n00187 Roma",
        remedy: "Un ricorso al tribunale di Roma."
      )
    case .dutch:
      Said(
        reason: "Facturen moeten zeven jaar worden bewaard.",
        ask: "Uw klantnummer.",
        authority: "Autoriteit Persoonsgegevens\nPostbus 93374\n2509 AJ Den Haag",
        remedy: "Een verzoek bij de rechtbank Amsterdam."
      )
    }
  }
}
