import Foundation

extension Collection<Double> {
  /// The middle value, or the mean of the two in the middle.
  var median: Double {
    let sorted = sorted()
    guard let upper = sorted.dropFirst(count / 2).first else { return .nan }
    guard count.isMultiple(of: 2) else { return upper }
    return (sorted[count / 2 - 1] + upper) / 2
  }
}

extension Double {
  /// With so many decimals, and thousands set apart.
  func text(decimals: Int = 0) -> String {
    let digits = String(format: "%.\(decimals)f", self)
    let parts = digits.split(separator: ".")
    var whole = ""
    for (index, digit) in (parts.first ?? "").reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { whole.append(",") }
      whole.append(digit)
    }
    return ([String(whole.reversed())] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

/// How often work can be done in a second of processor time, whatever else the machine does.
enum Throughput {
  /// Runs work in a circle for some processor time, and returns units done in a second of it.
  static func measure(for time: Duration, _ work: () throws -> Int) rethrows -> Double {
    let start = processorTime
    var units = 0
    repeat { units += try work() } while processorTime - start < time
    return Double(units) / (processorTime - start).seconds
  }

  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
