import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Versions of assessments for the public")
struct PublicVersionTests {
  /// What stands in the parts that are withheld, and must stand nowhere else.
  private static let secret = "Kanarienvogel"
  private static let hash = "5f2c00ab"

  /// The sample with secrets in parts of every kind, all of them marked.
  private static func record() throws -> Assessment {
    var record = try Fixtures.sample()
    record.assets[1].name = "\(secret) firewall"
    record.assets[1].explanation = "Rules of the \(secret) firewall"
    record.risks[2].threats[0] = "Theft of the \(secret) badge"
    record.processing.history = "Bought from \(secret) Ltd"
    record.processing.context = "Built around the \(secret) engine"
    record.dpoAdvice?.by = "Dr \(secret)"
    record.additionalMeasures[0].title = "Lock the \(secret) room"
    record.parties.processors[1].name = "\(secret) Support"
    record.recipients[0].name = "\(secret) Recipients"
    record.provenance[0].source = "\(secret) register"
    let parts: [(String, ConfidentialityReason)] = [
      ("assets[\(record.assets[1].id)]", .security), ("risks[K3].threats[0]", .security),
      ("processing.history", .tradeSecret), ("processing.context", .tradeSecret),
      ("dpoAdvice.by", .personal), ("parties.processors[P2]", .tradeSecret),
      ("additionalMeasures[\(record.additionalMeasures[0].id)]", .security),
      ("recipients[\(record.recipients[0].id)]", .tradeSecret),
    ]
    record.confidential = parts.map {
      ConfidentialPart(place: $0, reason: $1, note: "The \(secret) is secret")
    }
    return record
  }

  private static func publicVersion() throws -> Assessment {
    try record().publicVersion(of: 3, hash: hash)
  }

  /// Whether a document holds the secret, in whatever stream.
  private static func tells(_ bytes: Data) throws -> Bool {
    try Python.run("every_stream.py", on: bytes).lowercased().contains(secret.lowercased())
  }

  @Test("Entries go with all references to them, texts that are needed are replaced")
  func content() throws {
    let whole = try Self.record()
    let record = try Self.publicVersion()
    #expect(record.problems() == [])
    #expect(record.assets.count == whole.assets.count - 1)
    #expect(record.risks[2].threats.count == whole.risks[2].threats.count - 1)
    #expect(record.processing.history == nil)
    #expect(record.processing.context == "[not public: trade secret]")
    #expect(record.dpoAdvice?.by == "[not public: personal]")
    #expect(record.provenance == [])
    #expect(record.confidential == [])
    #expect(record.redaction?.version == 3)
    #expect(record.redaction?.hash == Self.hash)
    let places = record.redaction?.withheld.map { "\($0.place) \($0.reason.rawValue)" } ?? []
    #expect(places.contains("assets security"))
    #expect(places.contains("risks[K3].threats security"))
    #expect(places.contains("dpoAdvice.by personal"))
    // What is not marked says what it said.
    #expect(record.purposes == whole.purposes)
    #expect(try AssessmentFile.read(AssessmentFile.json(record), as: .json) == record)
  }

  @Test("The whole record tells the secret in each format, or the test would prove nothing")
  func whole() throws {
    let record = try Self.record()
    let worksheet = Worksheet(record)
    #expect(try Self.tells(Data(worksheet.html().utf8)))
    #expect(try Self.tells(worksheet.docx()))
    #expect(try Self.tells(worksheet.odt()))
    #expect(try Self.tells(AssessmentWorkbook(record).xlsx()))
    #expect(try Self.tells(AssessmentFile.json(record)))
    #expect(try Self.tells(PIAFile.json(record)))
  }

  @Test(
    "No layout tells a secret in any format, and each says what it is",
    arguments: WorksheetLayout.allCases
  )
  func layouts(layout: WorksheetLayout) throws {
    let worksheet = Worksheet(try Self.publicVersion(), as: layout)
    let markdown = worksheet.markdown()
    #expect(!(try Self.tells(Data(markdown.utf8))))
    #expect(!(try Self.tells(Data(worksheet.html().utf8))))
    #expect(!(try Self.tells(worksheet.docx())))
    #expect(!(try Self.tells(worksheet.odt())))
    #expect(markdown.contains("Redacted version of version 3"))
    #expect(markdown.contains(Self.hash))
  }

  @Test("No file tells a secret, and each says what it is")
  func files() throws {
    let record = try Self.publicVersion()
    let workbook = try AssessmentWorkbook(record).xlsx()
    for bytes in [try AssessmentFile.json(record), PIAFile.json(record), workbook] {
      let streams = try Python.run("every_stream.py", on: bytes)
      #expect(!streams.contains(Self.secret))
      #expect(streams.contains(Self.hash))
    }
  }

  @Test(
    "The PDF tells no secret in its streams, its metadata or the record in it",
    .enabled(if: RealTypst.isHere && Python.runs("pikepdf"), "Typst or pikepdf is not installed")
  )
  func pdf() throws {
    let typesetter = try RealTypst.typesetter()
    let whole = try Self.record()
    #expect(try Self.tells(Worksheet(whole).archivalPDF(of: whole, by: typesetter)))
    let record = try Self.publicVersion()
    for layout in WorksheetLayout.allCases {
      let worksheet = Worksheet(record, as: layout)
      #expect(!(try Self.tells(worksheet.archivalPDF(of: record, by: typesetter))))
    }
  }

  @Test("An imported worksheet is left out of the public version")
  func imported() throws {
    var record = try PIAImportTests.card().assessment
    record.measures[0].title = "The \(Self.secret) door"
    record.confidential = [
      ConfidentialPart(place: "measures[\(record.measures[0].id)]", reason: .security)
    ]
    let version = try record.publicVersion(of: 1, hash: Self.hash)
    #expect(version.pia == nil)
    #expect(!(try Self.tells(PIAFile.json(version))))
  }

  @Test("A text that stands elsewhere as well is refused with the places")
  func elsewhere() throws {
    var record = try Fixtures.sample()
    let name = record.document.author
    record.confidential = [
      ConfidentialPart(place: "document.author", reason: .personal),
      ConfidentialPart(place: "assets[A2]", reason: .security),
    ]
    record.scope.included[0].reason = "Asked for by \(name)"
    record.scope.included[0].part = record.assets[1].name
    let refusal = #expect(throws: RedactionRefusal.self) {
      try record.publicVersion(of: 1, hash: Self.hash)
    }
    // Every place is told at once, so that nobody mends one after another.
    guard case .saidElsewhere(let echoes) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(echoes.map(\.place) == ["assets[A2]", "document.author"])
    #expect(echoes.last?.others.contains("scope.included[0].reason") == true)
    #expect(echoes.first?.others.contains("scope.included[0].part") == true)
  }

  @Test("What other entries say in the same field gives an entry away no more than them")
  func shared() throws {
    var record = try Fixtures.sample()
    record.dataItems[5].name = "The zirconium ledger"
    let item = record.dataItems[5]
    let period = item.retention?.period
    #expect(record.dataItems.count { $0.retention?.period == period } > 1)
    record.confidential = [ConfidentialPart(place: "dataItems[\(item.id)]", reason: .security)]
    let version = try record.publicVersion(of: 1, hash: Self.hash)
    #expect(!version.dataItems.contains { $0.id == item.id })
    // The text itself is withheld nowhere else, and stands in the other entries.
    record.confidential = [
      ConfidentialPart(place: "dataItems[\(item.id)].retention.period", reason: .security)
    ]
    let refusal = #expect(throws: RedactionRefusal.self) {
      try record.publicVersion(of: 1, hash: Self.hash)
    }
    let others = record.dataItems.filter { $0.retention?.period == period && $0.id != item.id }
    for other in others {
      #expect(refusal?.description.contains("dataItems[\(other.id)].retention.period") == true)
    }
  }

  @Test("What lint finds in the redacted record is no open point of the whole one")
  func openPoints() throws {
    var record = try Fixtures.sample()
    record.confidential = [ConfidentialPart(place: "review", reason: .security)]
    #expect(Worksheet(record, as: .habeas).sections.contains { $0.number == "9" })
    let version = try record.publicVersion(of: 1, hash: Self.hash)
    #expect(!Worksheet(version, as: .habeas).sections.contains { $0.number == "9" })
  }

  @Test("A place that is not there, or that the format needs, is refused")
  func places() throws {
    var record = try Fixtures.sample()
    record.confidential = [ConfidentialPart(place: "assets[A99]", reason: .security)]
    #expect(throws: RedactionRefusal.nothingThere("assets[A99]")) {
      try record.checkWithholding()
    }
    record.confidential = [ConfidentialPart(place: "risks[K1].origin", reason: .security)]
    #expect(throws: RedactionRefusal.notAlone("risks[K1].origin")) {
      try record.checkWithholding()
    }
  }
}
