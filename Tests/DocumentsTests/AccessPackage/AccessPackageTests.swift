import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing

@Suite("Access packages") struct AccessPackageTests {
  private let secret = "correct horse battery staple"

  @Test(arguments: LetterLanguage.allCases)
  func isOpenedByOthers(_ language: LetterLanguage) throws {
    let package = try SamplePackage.package(language, tables: [SamplePackage.orders()])
    let archive = try package.zip(nil)
    #expect(archive == (try package.zip(nil)), "the same content gives other bytes")
    let listing = try Python.run("zip_check.py", on: archive)
    #expect(
      listing.split(separator: "\n").map { $0.prefix { $0 != " " } } == [
        "index.html", "information.json", "information.csv", "information.schema.json",
        "data/a#b%20.txt", "data/orders/2026", "data/profile.json", "tables/orders.csv",
        "tables/orders.json", "tables/table.schema.json",
      ]
    )
  }

  @Test func isReadAsItWasRead() throws {
    let archive = try SamplePackage.package(tables: [SamplePackage.orders()]).zip(nil)
    for name in ["index.html", "information.json", "information.csv"] {
      let content = Data(try Python.run("zip_entry.py", on: archive, name).utf8)
      let golden = try Golden.file("documents/access-package/\(name)", holding: content)
      #expect(content == golden, "\(name)")
    }
  }

  /// A reader that shares no library with the writer, down to the cipher.
  @Test func isDecryptedByOthers() throws {
    let package = try SamplePackage.package()
    let archive = try package.zip(Passphrase(secret + "\n"))
    let opened = try Python.run("aes_zip.py", on: archive, environment: ["PASSPHRASE": secret])
    #expect(opened == (try Python.run("zip_check.py", on: package.zip(nil))))
    #expect(throws: Python.Failure.self) {
      try Python.run("aes_zip.py", on: archive, environment: ["PASSPHRASE": secret + "r"])
    }
    #expect(archive != (try package.zip(Passphrase(secret))), "a salt was used twice")
    for canary in ["Anna", "Bonit", "id,total"] {
      #expect(archive.range(of: Data(canary.utf8)) == nil)
    }
  }

  @Test(arguments: [
    "", ".", "..", "../up.txt", "a/../b", "/etc/passwd", "a//b", "a\\b", "C:x", "a\0b", "a\nb",
    "con",
    "data/NUL.txt", "dot.", "blank ", " blank", "what?", "a/", "x\u{202E}txt.exe",
    String(repeating: "x", count: 201),
  ])
  func namesThatCouldLeaveTheFolderAreRefused(_ name: String) {
    #expect(throws: PackageRefusal.unsafeName) { try PackagedFile(name: name, content: Data()) }
  }

  @Test func twoNamesThatAreOneSomewhereAreRefused() throws {
    let files = try ["Ä.txt", "b.txt", "a\u{308}.TXT"].map {
      try PackagedFile(name: $0, content: Data())
    }
    #expect(throws: PackageRefusal.sameName(1, 3)) { try SamplePackage.package(files: files) }
  }

  @Test func passphrasesThatGuessingOrProgramsBreakAreRefused() throws {
    #expect(throws: PackageRefusal.weakPassphrase(shortest: 16)) {
      try Passphrase("fifteen letters")
    }
    #expect(throws: PackageRefusal.unusablePassphrase) { try Passphrase("sixteen letters é") }
    #expect(throws: PackageRefusal.unusablePassphrase) { try Passphrase("sixteen letters\n\n\n") }
    var dumped = ""
    dump(try Passphrase(secret), to: &dumped)
    #expect(!"\(try Passphrase(secret)) \(dumped)".contains("horse"))
  }

  @Test func whatArticle15AsksMustBeThere() throws {
    let files: [(String, String)] = [
      ("    retention: [\"ein Jahr\"]\n", "activities.2.retention is missing"),
      ("\"USA\"", "activities.1.transfers.1.destination is not what is asked for"),
    ]
    for (passage, place) in files {
      let broken = SamplePackage.yaml.replacing(passage, with: passage == "\"USA\"" ? "[1]" : "")
      #expect(throws: InformationFileError.shape("information", place)) {
        try InformationFile.read(Data(broken.utf8))
      }
    }
    #expect(throws: InformationFileError.notYAML("information")) {
      try InformationFile.read(Data("a: [".utf8))
    }
    #expect(throws: InformationFileError.notUTF8("information")) {
      try InformationFile.read(Data([0xFF]))
    }
    let empty = SamplePackage.yaml.replacing("[\"acht Jahre\"]", with: "[\" \"]")
    let information = try InformationFile.read(Data(empty.utf8))
    #expect(information.missing == ["Webwinkel: retention"])
  }

  /// Where portability alone is asked for, Article 15 is not: data, search and remedies are told.
  @Test func portabilityAloneNeedsNoInformation() throws {
    let package = try AccessPackage(
      reference: SampleLetter.reference,
      controller: "Stichting Voorbeeld",
      language: .english,
      citing: .gdpr,
      day: SampleLetter.day("2026-11-02"),
      information: nil,
      searched: SamplePackage.searched(),
      authority: [],
      files: [],
      tables: [SamplePackage.orders()]
    )
    let archive = try package.zip(nil)
    _ = try Python.run("zip_check.py", on: archive)
    let index = try Python.run("zip_entry.py", on: archive, "index.html")
    #expect(index.contains("that you provided to us"))
    #expect(index.contains("CRM &lt;alt&gt;") && index.contains("not possible: Die Bänder"))
    #expect(!index.contains("15(1)"))
    #expect(
      throws: PackageRefusal.noInformation,
      performing: {
        try AccessPackage(
          reference: SampleLetter.reference,
          controller: "Stichting Voorbeeld",
          language: .english,
          citing: .gdpr,
          day: SampleLetter.day("2026-11-02"),
          information: AccessInformation(activities: []),
          authority: [],
          files: []
        )
      }
    )
  }

  @Test func whereTheControllerIsReachedIsTold() throws {
    let package = try SamplePackage.package(address: ["Damrak 1 <3>", "1012 LG Amsterdam"])
    let index = try Python.run("zip_entry.py", on: package.zip(nil), "index.html")
    #expect(index.contains("Stichting Voorbeeld<br/>Damrak 1 &lt;3&gt;<br/>1012 LG"))
    #expect(try package.json().contains("\"controllerAddress\""))
    #expect(try !SamplePackage.package().json().contains("controllerAddress"))
    guard Python.runs("jsonschema") else { return }
    let archive = try SamplePackage.package(
      address: ["Damrak 1"],
      tables: [SamplePackage.orders()]
    ).zip(nil)
    #expect(try Python.run("package_schema.py", on: archive) == "2 schemas hold\n")
  }

  /// What a program relies on is what is published.
  @Test(.enabled(if: Python.runs("jsonschema")))
  func isOfThePublishedShape() throws {
    let archive = try SamplePackage.package(tables: [SamplePackage.orders()]).zip(nil)
    #expect(try Python.run("package_schema.py", on: archive) == "2 schemas hold\n")
  }
}
