public import Foundation
public import SubjectRequests
public import TimeLimits

/// The answer to a request of access or portability: the information, and the copy of the data.
///
/// A ZIP with a readable index in HTML, the same as JSON and CSV for machines (Article 20), and the
/// data as files. The same content gives the same bytes, unless it is encrypted.
public struct AccessPackage: Sendable {
  public let reference: Reference
  public let controller: String
  /// The lines of its postal address: Article 13(1)(a); none where it is not told.
  public let address: [String]
  public let language: LetterLanguage
  /// The law whose provisions are cited.
  public let statute: LetterStatute
  /// The day that the package bears.
  public let day: CalendarDate
  /// What Article 15(1) and (2) asks; nil where only portability was asked for.
  public let information: AccessInformation?
  /// Where data was looked for, and what came of it.
  public let searched: [SearchedSystem]
  /// The authority with which a complaint may be lodged, and where: a line each (Article 15(1)(f)).
  public let authority: [String]
  public let files: [PackagedFile]
  public let tables: [PackagedTable]
  /// Why no copy of the data is enclosed, in words for the person.
  public let withoutCopy: String?
  let words: LetterWords

  /// Puts a package together.
  ///
  /// - Parameters:
  ///   - reference: the reference of the request.
  ///   - controller: the name of the controller.
  ///   - address: the lines of its postal address.
  ///   - language: the language of the index.
  ///   - statute: the law whose provisions are cited.
  ///   - day: the day that it bears.
  ///   - information: what Article 15(1) and (2) asks; nil where only portability was asked for.
  ///   - searched: the coverage manifest.
  ///   - authority: the lines of the supervisory authority; none where no profile names it.
  ///   - files: the copy of the data.
  ///   - tables: what of it is handed over as tables (Article 20).
  ///   - withoutCopy: why no copy is enclosed, in words for the person.
  /// - Throws: ``PackageRefusal``; ``LetterTemplateError``.
  public init(
    reference: Reference,
    controller: String,
    address: [String] = [],
    language: LetterLanguage,
    citing statute: LetterStatute,
    day: CalendarDate,
    information: AccessInformation?,
    searched: [SearchedSystem] = [],
    authority: [String],
    files: [PackagedFile],
    tables: [PackagedTable] = [],
    withoutCopy: String? = nil
  ) throws {
    if let information {
      guard !information.activities.isEmpty else { throw PackageRefusal.noInformation }
      guard information.missing.isEmpty else { throw PackageRefusal.missing(information.missing) }
    }
    if let (first, second) = Self.twins(files.map(\.folded)) {
      throw PackageRefusal.sameName(first, second)
    }
    if let (first, second) = Self.twins(tables.map(\.csv.folded)) {
      throw PackageRefusal.sameTable(first, second)
    }
    words = try LetterWords(language, citing: statute)
    self.reference = reference
    self.controller = controller
    self.address = address
    self.language = language
    self.statute = statute
    self.day = day
    self.information = information
    self.searched = searched
    self.authority = authority
    self.files = files.sorted { $0.name < $1.name }
    self.tables = tables.sorted { $0.name < $1.name }
    self.withoutCopy = withoutCopy
  }

  /// The package as a ZIP archive.
  ///
  /// Encrypted, each entry is sealed by AES-256 in the format AE-2 of WinZip, which 7-Zip, WinZip,
  /// The Unarchiver and others open; names and sizes of the files stay readable.
  ///
  /// - Parameter passphrase: the passphrase; nil leaves the package open.
  /// - Returns: the bytes of the archive.
  /// - Throws: the ZIP library's error.
  public func zip(_ passphrase: Passphrase?) throws -> Data {
    var archive = ZipArchive(encryption: passphrase.map { .aes256($0) } ?? .none)
    archive.add("index.html", html())
    archive.add("information.json", try json())
    archive.add("information.csv", csv())
    archive.add("information.schema.json", try Self.schema)
    for entry in entries { archive.add(entry.path, entry.file.content) }
    if !tables.isEmpty { archive.add("tables/table.schema.json", try PortableTable.schema) }
    return try archive.data()
  }

  /// The places, from 1, of the first two names that are one.
  private static func twins(_ names: [String]) -> (Int, Int)? {
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if let other = places.updateValue(index + 1, forKey: name) { return (other, index + 1) }
    }
    return nil
  }
}
