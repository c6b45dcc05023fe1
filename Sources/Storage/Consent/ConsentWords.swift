import Foundation
import Register

/// What of a consent event may name people, sealed together.
struct ConsentWords: Codable {
  var guardian: String?
  var evidence: String?
  var reason: String?

  init(_ event: ConsentEvent) {
    if case .guardian(let name) = event.giver { guardian = name }
    if case .invalidated(let reason) = event.happening { self.reason = reason }
    evidence = event.circumstances.evidence
  }

  /// Whether there is nothing to seal.
  var isEmpty: Bool { guardian == nil && evidence == nil && reason == nil }

  func sealed(by cipher: ConsentCipher, event: UUID) throws -> Data {
    Data(try cipher.seal([UInt8](JSONEncoder().encode(self)), as: .words(event)).bytes)
  }

  /// Opens the words of an event.
  init(opening sealed: Data, with cipher: ConsentCipher, event: UUID) throws {
    let bytes = try cipher.open(Sealed(bytes: Array(sealed)), as: .words(event))
    self = try JSONDecoder().decode(ConsentWords.self, from: Data(bytes))
  }
}
