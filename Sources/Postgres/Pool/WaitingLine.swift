import Synchronization

/// Who waits for a place in a pool, in the order of asking.
///
/// Behind a lock of its own rather than the pool's isolation, since cancellation cannot wait.
final class WaitingLine: Sendable {
  struct Ticket: Sendable, Equatable {
    fileprivate let number: Int
  }

  private enum State {
    /// Has a ticket and is about to wait.
    case expected
    case waiting(CheckedContinuation<Void, any Error>)
    /// Was admitted or refused before it waited.
    case settled(Result<Void, any Error>)
  }

  private struct Line {
    var places: [(ticket: Ticket, state: State)] = []
    var lastNumber = 0
  }

  private let line = Mutex(Line())

  var count: Int { line.withLock { $0.places.count } }

  func newTicket() -> Ticket {
    line.withLock { line in
      line.lastNumber += 1
      let ticket = Ticket(number: line.lastNumber)
      line.places.append((ticket, .expected))
      return ticket
    }
  }

  func join(_ ticket: Ticket, _ continuation: CheckedContinuation<Void, any Error>) {
    let settled: Result<Void, any Error>? = line.withLock { line in
      guard let index = line.places.firstIndex(where: { $0.ticket == ticket }) else {
        return .failure(PostgresError.cancelled)
      }
      if case .settled(let result) = line.places[index].state {
        line.places.remove(at: index)
        return result
      }
      line.places[index].state = .waiting(continuation)
      return nil
    }
    if let settled { continuation.resume(with: settled) }
  }

  /// Lets the first in line have a place; `false` where nobody waits.
  func admitFirst() -> Bool {
    settle(.success(())) { _ in true }
  }

  /// Sends somebody away, unless they were admitted already.
  func refuse(_ ticket: Ticket, _ error: PostgresError) {
    _ = settle(.failure(error)) { $0 == ticket }
  }

  func refuseAll(_ error: PostgresError) {
    while settle(.failure(error), where: { _ in true }) {}
  }

  private func settle(
    _ result: Result<Void, any Error>,
    where isMeant: (Ticket) -> Bool
  ) -> Bool {
    let waiter: (found: Bool, continuation: CheckedContinuation<Void, any Error>?) =
      line.withLock { line in
        for (index, place) in line.places.enumerated() where isMeant(place.ticket) {
          switch place.state {
          case .settled: continue
          case .expected:
            line.places[index].state = .settled(result)
            return (true, nil)
          case .waiting(let continuation):
            line.places.remove(at: index)
            return (true, continuation)
          }
        }
        return (false, nil)
      }
    waiter.continuation?.resume(with: result)
    return waiter.found
  }
}
