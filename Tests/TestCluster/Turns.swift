/// Lets so many tests work at once and the others wait in the order of asking.
///
/// Tests run side by side without a bound, and each opens sessions of its own: without turns they
/// would ask the server for more connections than it has.
actor Turns {
  static let databases = Turns(16)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private init(_ count: Int) {
    free = count
  }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
