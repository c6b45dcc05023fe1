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
    files: [PackagedFile]? = nil
  ) throws -> AccessPackage {
    try AccessPackage(
      reference: SampleLetter.reference,
      controller: "Stichting Voorbeeld",
      language: language,
      day: SampleLetter.day("2026-11-02"),
      information: information(),
      authority: SampleLetter(language: language).said.authority,
      files: files ?? Self.files()
    )
  }
}
