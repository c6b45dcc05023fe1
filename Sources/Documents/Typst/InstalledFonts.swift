public import Foundation
import Processes

/// The fonts of the machine, as fontconfig lists them, for scripts that the fonts of Typst and ours
/// lack.
public struct InstalledFonts: Sendable, Hashable {
  /// The program `fc-list`; nil where there is none, and so no font is found.
  private let program: String?

  /// Finds `fc-list` in `PATH`.
  ///
  /// - Parameter environment: the variables of this process.
  public init(finding environment: [String: String] = ProcessInfo.processInfo.environment) {
    program = Program.find("fc-list", in: environment["PATH"] ?? "")
  }

  /// Font files that together have characters.
  ///
  /// - Parameter characters: what is to be shown.
  /// - Returns: the paths of the files, and the characters that no font has.
  func files(
    having characters: Set<Unicode.Scalar>
  ) -> (paths: [String], lacking: [Unicode.Scalar]) {
    let wanted = characters.sorted()
    guard !wanted.isEmpty else { return ([], []) }
    if let path = file(having: wanted) { return ([path], []) }
    var paths: [String] = []
    var lacking: [Unicode.Scalar] = []
    for character in wanted {
      guard let path = file(having: [character]) else {
        lacking.append(character)
        continue
      }
      if !paths.contains(path) { paths.append(path) }
    }
    return (paths, lacking)
  }

  /// One file that has all of some characters, upright and of regular weight where there is such.
  private func file(having characters: [Unicode.Scalar]) -> String? {
    guard let program else { return nil }
    let numbers = characters.map { String($0.value, radix: 16) }.joined(separator: " ")
    let query = Program(command: [program, "-f", "%{file}\n", ":charset=\(numbers)"])
    guard let outcome = try? query.run(), outcome.status == 0 else { return nil }
    let paths = outcome.output.split(whereSeparator: \.isNewline).map(String.init)
      .filter { path in
        path.hasPrefix("/") && Self.endings.contains { path.lowercased().hasSuffix($0) }
      }
    return paths.min { (Self.isStyled($0) ? 1 : 0, $0) < (Self.isStyled($1) ? 1 : 0, $1) }
  }

  /// The formats of fonts that Typst reads.
  private static let endings = [".ttf", ".otf", ".ttc", ".otc"]

  private static func isStyled(_ path: String) -> Bool {
    ["bold", "italic", "oblique", "light", "condensed"].contains { path.lowercased().contains($0) }
  }
}
