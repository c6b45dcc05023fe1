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
    sentence.replacing(/\{([1-9])\}/) { match in
      let index = (Int(match.1) ?? 0) - 1
      guard arguments.indices.contains(index) else { return String(match.0) }
      switch arguments[index] {
      case .verbatim(let text): return text
      case .word(let word): return translate(word)
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
