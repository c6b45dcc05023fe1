import Correspondence
import Foundation
import SubjectRequests
import Testing

/// A letter of our own, with what it is: `== kind right right`, then its text.
struct WrittenLetter {
  var kind: LetterReading.Kind
  var rights: Set<Right>
  var text: String

  /// The letter as plain mail.
  var message: [UInt8] { Self.message(text) }

  static func message(_ text: String, header: String = "") -> [UInt8] {
    Array(
      """
      Received: from a.example by mx.example with ESMTPS; Mon, 02 Mar 2026 10:00:09 +0000
      From: A Person <person@example.org>
      Date: Mon, 02 Mar 2026 10:00:00 +0000
      Message-ID: <1@example.org>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit
      \(header.isEmpty ? "" : header + "\n")
      \(text)
      """.utf8
    )
  }

  static func letters(_ path: String) throws -> [WrittenLetter] {
    try Fixtures.text(path).components(separatedBy: "== ").dropFirst().map { block in
      let lines = block.split(separator: "\n", maxSplits: 1)
      let head = lines[0].split(separator: " ").map(String.init)
      return WrittenLetter(
        kind: try #require(LetterReading.Kind(rawValue: head[0])),
        rights: Set(try head.dropFirst().map { try #require(Right(rawValue: $0)) }),
        text: String(lines[1])
      )
    }
  }
}
