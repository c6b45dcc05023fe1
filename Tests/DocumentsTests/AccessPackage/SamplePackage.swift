import Documents
import Foundation
import SubjectRequests

/// An access package of two activities and three files.
enum SamplePackage {
  static func information() throws -> AccessInformation {
    try InformationFile.read(Data(yaml.utf8))
  }

  static let yaml = """
    activities:
      - name: Webwinkel
        purposes: ["Bestellungen ausführen", "Rechnungen < 100 & mehr"]
        lawfulBases: ["Art. 6(1)(b)"]
        categories: ["Name", "Anschrift"]
        recipients: ["Drukkerij De Pers"]
        transfers: [{destination: "USA", safeguards: "Standardvertragsklauseln"}]
        retention: ["acht Jahre"]
        sources: []
        automatedDecisions: []
      - name: Bonität
        purposes: ["Zahlungsausfälle vermeiden"]
        lawfulBases: ["Art. 6(1)(f)"]
        categories: ["=1+1"]
        recipients: []
        transfers: []
        retention: ["ein Jahr"]
        sources: ["Auskunftei"]
        automatedDecisions: [{logic: "Punkte je Zahlung", consequences: "Vorkasse"}]
        explanations: {sources: "Die Quelle ist nicht mehr festzustellen."}
    """

  static func files() throws -> [PackagedFile] {
    try [
      PackagedFile(name: "orders/2026 März.csv", content: Data("id,total\n1,9.50\n".utf8)),
      PackagedFile(name: "profile.json", content: Data("{\"name\":\"Anna\"}".utf8)),
      PackagedFile(name: "a#b%20.txt", content: Data()),
    ]
  }

  static func package(
    _ language: LetterLanguage = .german,
    address: [String] = [],
    files: [PackagedFile]? = nil,
    tables: [PackagedTable] = []
  ) throws -> AccessPackage {
    try AccessPackage(
      reference: SampleLetter.reference,
      controller: "Stichting Voorbeeld",
      address: address,
      language: language,
      citing: .gdpr,
      day: SampleLetter.day("2026-11-02"),
      information: information(),
      searched: searched(),
      authority: SampleLetter(language: language).said.authority.split(separator: "\n")
        .map(String.init) + ["https://authority.example"],
      files: files ?? Self.files(),
      tables: tables
    )
  }

  static func searched() throws -> [SearchedSystem] {
    [
      SearchedSystem(
        system: "CRM <alt>",
        action: .search,
        result: .found,
        day: try SampleLetter.day("2026-10-20"),
        reason: nil
      ),
      SearchedSystem(
        system: "Bandarchiv",
        action: .search,
        result: .impossible,
        day: try SampleLetter.day("2026-10-21"),
        reason: "Die Bänder sind nicht lesbar"
      ),
    ]
  }

  static func orders() throws -> PackagedTable {
    try PackagedTable(
      name: "orders",
      table: PortableTable(columns: ["id", "total"], rows: [["1", "9.50"], ["2", "=1,\"x\""]])
    )
  }
}
