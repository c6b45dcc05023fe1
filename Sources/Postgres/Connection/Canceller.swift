import CLibpq
import Synchronization

/// Asks the server, from any thread, to stop what a connection is doing.
///
/// A request that is under way holds the lock, so that it cannot reach the next piece of work.
final class Canceller: Sendable {
  private let state: Mutex<State>

  private struct State {
    /// The address of libpq's cancel object, 0 once freed: a pointer itself is not `Sendable`.
    var object: UInt
    var phase = Phase.idle
  }

  private enum Phase {
    case idle
    case armed
    case fired
  }

  init(_ handle: OpaquePointer) {
    state = Mutex(State(object: UInt(bitPattern: PQgetCancel(handle))))
  }

  deinit {
    state.withLock { PQfreeCancel(OpaquePointer(bitPattern: $0.object)) }
  }

  /// Whether the work at hand was cancelled.
  var isFired: Bool {
    state.withLock { $0.phase == .fired }
  }

  func arm() {
    state.withLock { $0.phase = .armed }
  }

  func disarm() {
    state.withLock { $0.phase = .idle }
  }

  func fire() {
    state.withLock { state in
      guard state.phase == .armed else { return }
      state.phase = .fired
      var complaint = [CChar](repeating: 0, count: 256)
      // Where it fails the connection is lost, which the statement itself notices.
      PQcancel(OpaquePointer(bitPattern: state.object), &complaint, CInt(complaint.count))
    }
  }
}
