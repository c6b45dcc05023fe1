import Casework
import Documents
import SubjectRequests
import TimeLimits

/// Why something was refused in a case, with instants in the controller's time zone as they stand
/// everywhere else, and provisions of the law that the case is under.
struct LocalRefusal: Error, CustomStringConvertible {
  let description: String

  init(_ refusal: any CitingRefusal, under law: SpokenLaw, at desk: Desk) {
    description = refusal.words(under: law) { LocalMoment.text($0, in: desk.zone) }
  }
}

extension WorkOptions {
  /// Opens the desk and works on a request.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - body: what is done.
  /// - Returns: what the body returns.
  /// - Throws: what the body throws; ``LocalRefusal`` in place of a refusal that cites the law.
  func working<Value>(
    on reference: Reference,
    _ body: (Desk) async throws -> Value
  ) async throws -> Value {
    let desk = try await desk()
    do {
      return try await body(desk)
    } catch let refusal as any CitingRefusal {
      throw LocalRefusal(refusal, under: await desk.spokenLaw(of: reference), at: desk)
    }
  }
}

extension Desk {
  /// The law that a request is under; that of today where it cannot be read.
  fileprivate func spokenLaw(of reference: Reference) async -> SpokenLaw {
    guard let record = try? await record(of: reference) else { return spokenLaw }
    return spokenLaw(of: record.file)
  }
}
