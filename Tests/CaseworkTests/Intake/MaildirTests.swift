import Casework
import Foundation
import Testing
import TimeLimits

@Suite("Maildir") struct MaildirTests: ~Copyable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "maildir-\(UUID())")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ path: String, modified: Instant? = nil) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data("Subject: x\n\n".utf8).write(to: file)
    guard let modified else { return }
    let date = Date(timeIntervalSince1970: TimeInterval(modified.secondsSince1970))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
  }

  @Test func givesTheOldestArrivalFirst() throws {
    try write("new/1793610000.M1P2.host")
    try write("cur/1790000000.M1P2.host:2,S")
    try write("cur/imported-by-hand:2,S", modified: Instant(secondsSince1970: 1_791_000_000))
    try write("new/12.host", modified: Instant(secondsSince1970: 1_792_000_000))
    try write("tmp/1700000000.M1P2.host")
    try write("new/.hidden")
    let messages = try Maildir(folder.path).messages()
    #expect(
      messages.map(\.url.lastPathComponent) == [
        "1790000000.M1P2.host:2,S", "imported-by-hand:2,S", "12.host", "1793610000.M1P2.host",
      ]
    )
    #expect(
      messages.map { $0.arrived?.secondsSince1970 } == [
        1_790_000_000, 1_791_000_000, 1_792_000_000, 1_793_610_000,
      ]
    )
  }

  @Test func hasNewOrCur() throws {
    let path = folder.path
    #expect(throws: MaildirError.notAMaildir(path: path)) { _ = try Maildir(path) }
    try write("cur/1790000000.M1P2.host")
    #expect(try Maildir(path).messages().count == 1)
  }
}
