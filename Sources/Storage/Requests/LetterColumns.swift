import Foundation
import Postgres
import SubjectRequests
import TimeLimits

/// Letters laid out column by column, sealed under the keys of their requests.
struct LetterColumns {
  private(set) var id: [Identifier<LetterToKeep>] = []
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var kind: [String] = []
  private(set) var received: [Instant] = []
  private(set) var recorded: [Instant] = []
  private(set) var message: [Data] = []
  private(set) var octets: [Int] = []
  private(set) var content: [Data] = []

  var isEmpty: Bool { id.isEmpty }

  mutating func append(
    _ letter: LetterToKeep,
    sealedBy cipher: CaseCipher
  ) throws(SealingError) {
    let context = Self.context(of: letter.id, cipher.controller)
    content.append(Data(try cipher.key.seal(letter.content, in: context).bytes))
    id.append(letter.id)
    request.append(cipher.request)
    kind.append(letter.kind.rawValue)
    received.append(letter.received)
    recorded.append(letter.recorded)
    message.append(Data(letter.message.bytes))
    octets.append(letter.content.count)
  }

  /// Where the bytes of a letter may be opened.
  static func context(
    of letter: Identifier<LetterToKeep>,
    _ controller: Identifier<Controller>
  ) -> SealingContext {
    SealingContext(
      controller: controller.rawValue,
      table: "letter",
      row: letter.rawValue,
      column: "content"
    )
  }

  /// Adds the letters; the joined fragment may leave some out.
  func insertion(_ tenant: Identifier<Controller>, joining join: SQL = "") -> SQL {
    """
    INSERT INTO letter (
      controller_id, id, request_id, kind, received_at, recorded_at, message_hash, octets, content
    )
    SELECT
      \(tenant), l.id, l.request_id, l.kind, l.received_at, l.recorded_at, l.message_hash, l.octets,
      l.content
    FROM unnest(
      \(id), \(request), \(kind), \(received), \(recorded), \(message), \(octets), \(content)
    ) AS l (id, request_id, kind, received_at, recorded_at, message_hash, octets, content)
    \(fragment: join)
    """
  }
}
