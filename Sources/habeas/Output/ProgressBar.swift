import Foundation

/// A bar on standard error for long work, shown only on a terminal.
struct ProgressBar {
  private let label: String
  private let total: Int
  private let isShown = Terminal.isShown(.standardError)
  private var lastPercent = -1

  init(_ label: String, total: Int) {
    self.label = label
    self.total = max(1, total)
  }

  mutating func show(_ done: Int) {
    let percent = min(100, done * 100 / total)
    guard isShown, percent != lastPercent else { return }
    lastPercent = percent
    let filled = percent / 4
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: 25 - filled)
    Terminal.show("\r\(label) \(bar) \(percent) %")
  }

  func finish() {
    guard isShown, lastPercent >= 0 else { return }
    Terminal.show("\r\u{1B}[K")
  }
}
