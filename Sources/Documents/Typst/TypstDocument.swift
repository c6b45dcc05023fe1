public import Foundation

/// A document in the markup of Typst, with the files that it names.
///
/// It imports no package, so that setting it asks nothing of the network, and holds a fixed date or
/// none, so that the same document gives the same bytes.
public struct TypstDocument: Sendable, Hashable {
  /// The markup of the main file.
  public var source: String
  /// Pictures and others, by the plain names under which the markup asks for them.
  public var files: [String: Data]
  /// The standards that the PDF must keep to; Typst refuses a document that does not.
  public var standards: [Standard]

  /// A standard of PDF, by the name that Typst has for it.
  public enum Standard: String, Sendable, Hashable, CaseIterable {
    /// PDF/A-3a: for archiving, with files inside.
    case archive3a = "a-3a"
    /// PDF/UA-1: for reading aloud.
    case accessible1 = "ua-1"
  }

  public init(source: String, files: [String: Data] = [:], standards: [Standard] = []) {
    self.source = source
    self.files = files
    self.standards = standards
  }
}

extension TypstDocument {
  /// A text as a string of Typst's code, in which nothing is taken for markup.
  public static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n", "\r", "\t": literal += " "
      default: literal.unicodeScalars.append(scalar.isPermittedInXML ? scalar : "\u{FFFD}")
      }
    }
    return literal + "\""
  }
}
