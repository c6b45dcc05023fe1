import Foundation
import Glibc
import Storage
import Testing

@Suite("The key file")
struct KeysFileTests: ~Copyable {
  let directory: String
  let file: KeyFile

  init() throws {
    directory = FileManager.default.temporaryDirectory.path + "/habeas-keys-\(UUID())"
    try FileManager.default.createDirectory(
      atPath: directory,
      withIntermediateDirectories: false
    )
    file = KeyFile(path: directory + "/root.key")
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  private func write(_ text: String, mode: mode_t = 0o600) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file.path))
    chmod(file.path, mode)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: directory) }
  }

  @Test func aNewFileIsPrivateWholeAndExplained() throws {
    let ring = KeyRing(current: .generate())
    try file.create(ring)
    #expect(try file.read() == ring)
    #expect(try names == ["root.key"])
    var status = stat()
    #expect(stat(file.path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.hasPrefix("# Root key of Habeas"))
    #expect(text.contains("Back this file up apart from the database."))
    #expect(text.contains("\nhabeas-root-key-1 \(ring.current.identifier) "))
  }

  @Test func anExistingFileIsNeverOverwritten() throws {
    let ring = KeyRing(current: .generate())
    try file.create(ring)
    #expect(throws: KeyFileError.alreadyExists(path: file.path)) {
      try file.create(KeyRing(current: .generate()))
    }
    #expect(try file.read() == ring)
    #expect(try names == ["root.key"])
  }

  @Test func rotationReplacesTheFileAtOnce() throws {
    let before = KeyRing(current: .generate())
    try file.create(before)
    let during = before.rotated(to: .generate())
    try file.replace(with: during)
    #expect(try file.read() == during)
    #expect(try file.read().identifiers.count == 2)
    try file.replace(with: during.withoutOlderKeys())
    #expect(try file.read().older.isEmpty)
    #expect(try names == ["root.key"])
  }

  @Test func whoeverReadsDuringRotationSeesAWholeFile() async throws {
    let file = file
    let rings = (0..<2).map { _ in KeyRing(current: .generate()).rotated(to: .generate()) }
    try file.create(rings[0])
    typealias Seen = Set<[RootKeyIdentifier]>
    let seen = try await withThrowingTaskGroup(of: Seen.self, returning: Seen.self) { group in
      for _ in 0..<2 {
        group.addTask { Set(try (0..<500).map { _ in try file.read().identifiers }) }
      }
      for index in 0..<100 { try file.replace(with: rings[index % 2]) }
      return try await group.reduce(into: []) { $0.formUnion($1) }
    }
    #expect(seen.isSubset(of: rings.map(\.identifiers)))
    #expect(!seen.isEmpty)
  }

  @Test func rotationThroughASymbolicLinkChangesTheFileBehindIt() throws {
    let link = KeyFile(path: directory + "/link")
    let ring = KeyRing(current: .generate())
    try file.create(ring)
    #expect(symlink(file.path, link.path) == 0)
    try link.replace(with: ring.rotated(to: .generate()))
    #expect(try file.read().older == [ring.current])
    #expect(try link.read() == file.read())
  }

  @Test func thereMustBeAFileToReplace() throws {
    #expect(throws: KeyFileError.missing(path: file.path)) {
      try file.replace(with: KeyRing(current: .generate()))
    }
    #expect(try names.isEmpty)
  }

  @Test func ofManyProgramsAtOnceOneMakesTheKeyAndAllUseIt() async throws {
    let file = file
    let openings = try await withThrowingTaskGroup(of: KeyFile.Opening.self) { group in
      for _ in 0..<16 { group.addTask { try file.readOrCreate() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let created = openings.filter { if case .created = $0 { true } else { false } }
    #expect(created.count == 1)
    #expect(openings.allSatisfy { $0.ring == created.first?.ring })
    #expect(try names == ["root.key"])
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o601] as [mode_t])
  func aFileOpenToOthersIsRefusedWithTheCure(mode: mode_t) throws {
    try file.create(KeyRing(current: .generate()))
    chmod(file.path, mode)
    let error = #expect(throws: KeyFileError.readableByOthers(path: file.path, mode: mode)) {
      try file.read()
    }
    #expect(error?.description.contains("chmod 600 '\(file.path)'") == true)
    #expect(error?.description.contains("0\(String(mode, radix: 8))") == true)
  }

  @Test func aPathThatIsNoFileIsRefused() throws {
    #expect(throws: KeyFileError.missing(path: file.path)) { try file.read() }
    #expect(throws: KeyFileError.notARegularFile(path: directory)) {
      try KeyFile(path: directory).read()
    }
    let pipe = KeyFile(path: directory + "/pipe")
    #expect(mkfifo(pipe.path, 0o600) == 0)
    #expect(throws: KeyFileError.notARegularFile(path: pipe.path)) { try pipe.read() }
  }

  @Test func aDirectoryThatIsNotThereIsNamed() throws {
    let lost = KeyFile(path: directory + "/none/root.key")
    let error = #expect(throws: KeyFileError.self) {
      try lost.create(KeyRing(current: .generate()))
    }
    #expect(
      error == .cannotWrite(path: lost.path, reason: "No such file or directory")
    )
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func aFileWithoutAKeyIsRefused(text: String) throws {
    try write(text)
    #expect(throws: KeyFileError.empty(path: file.path)) { try file.read() }
  }

  @Test func aFileThatIsFarTooLongIsRefused() throws {
    try write(String(repeating: "# comment\n", count: 10_000))
    let error = #expect(throws: KeyFileError.self) { try file.read() }
    #expect(error?.description.contains("longer than") == true)
  }
}
