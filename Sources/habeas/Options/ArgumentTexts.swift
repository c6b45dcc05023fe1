import ArgumentParser

/// The arguments as bytes, before anything makes text of them.
///
/// Swift puts U+FFFD in the place of bytes that are no UTF-8: a name would be kept with it, and the
/// person not be found by it.
enum ArgumentTexts {
  /// Refuses arguments that are not UTF-8.
  ///
  /// - Throws: `ValidationError` with the flag and without its value.
  static func check() throws {
    let arguments = (0..<Int(CommandLine.argc)).map { index in
      CommandLine.unsafeArgv[index].map {
        [UInt8](UnsafeRawBufferPointer(start: $0, count: length($0)))
      }
    }
    if let place = placeOfFault(in: arguments.compactMap(\.self)) {
      throw ValidationError("\(place): holds bytes that are no UTF-8; write it in UTF-8")
    }
  }

  /// The flag whose value is not UTF-8, or the number of the argument; nil where all are sound.
  static func placeOfFault(in arguments: [[UInt8]]) -> String? {
    let fault = arguments.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    guard let fault else { return nil }
    if let flag = flag(arguments[fault]) { return flag }
    // Some flags take several values.
    let flags = arguments[..<fault].reversed().lazy.compactMap { flag($0) }
    return flags.first ?? "argument \(fault)"
  }

  /// `--name` of `--name` or `--name=…`.
  private static func flag(_ argument: [UInt8]) -> String? {
    guard argument.starts(with: Array("--".utf8)), argument.count > 2 else { return nil }
    return String(validating: argument.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
  }

  private static func length(_ text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length += 1 }
    return length
  }
}
