/// A sentence of the program, in which a record fills the gaps.
///
/// Such as `"{1}" has no retention period.` The English sentence is what translations are found by, so that the rules read as sentences and
/// other languages are data.
public struct Sentence: Sendable, Hashable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  /// The sentence in English with `{1}`, `{2}` and so on for its gaps.
  public let template: String
  public let arguments: [Argument]

  /// What fills a gap.
  public enum Argument: Sendable, Hashable {
    /// Something that reads the same in every language: a name, a day, a number.
    case verbatim(String)
    /// A word of the program, in English, which has translations of its own.
    case word(String)
  }

  public init(stringLiteral value: String) {
    template = value
    arguments = []
  }

  public init(stringInterpolation: StringInterpolation) {
    template = stringInterpolation.template
    arguments = stringInterpolation.arguments
  }

  /// The sentence in English.
  public var description: String { filled(template) { $0 } }

  /// The sentence in another language.
  ///
  /// - Parameter translate: gives a text for its English wording.
  /// - Returns: the sentence with its gaps filled.
  public func said(by translate: (String) -> String) -> String {
    filled(translate(template), translate)
  }

  private func filled(_ sentence: String, _ translate: (String) -> String) -> String {
    sentence.filled { index in
      guard arguments.indices.contains(index) else { return nil }
      return switch arguments[index] {
      case .verbatim(let text): text
      case .word(let word): translate(word)
      }
    }
  }
}

extension Sentence {
  /// Gathers the sentence and what fills its gaps.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var arguments: [Argument] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 4 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// Something that reads the same in every language.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(.verbatim(value.description))
    }

    /// A word of a vocabulary, or an English word of the program.
    public mutating func appendInterpolation(word: String) {
      append(.word(word.map { $0 == "-" ? " " : String($0) }.joined()))
    }

    private mutating func append(_ argument: Argument) {
      arguments.append(argument)
      template += "{\(arguments.count)}"
    }
  }
}

extension String {
  /// The text with its gaps `{1}` to `{9}` filled.
  ///
  /// - Parameter fill: what fills the gap of an index from 0; nil leaves the gap.
  /// - Returns: the text without the gaps that were filled.
  public func filled(_ fill: (Int) -> String?) -> String {
    var text = ""
    var rest = unicodeScalars[...]
    while let start = rest.firstIndex(of: "{") {
      text.unicodeScalars += rest[..<start]
      let gap = rest[start...].prefix(3)
      let digit = gap.dropFirst().first.flatMap { ("1"..."9").contains($0) ? $0.value : nil }
      if let digit, gap.last == "}", let filling = fill(Int(digit) - 0x31) {
        text += filling
        rest = rest[gap.endIndex...]
      } else {
        text.unicodeScalars.append("{")
        rest = rest[rest.index(after: start)...]
      }
    }
    text.unicodeScalars += rest
    return text
  }
}
