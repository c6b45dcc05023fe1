import Foundation

/// A value of JSON-LD 1.1, for documents whose keys are terms of vocabularies.
indirect enum LinkedData: Encodable {
  case text(String)
  case list([LinkedData])
  /// A node or a typed value; keys are unique.
  case node([String: LinkedData])

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .node(let entries):
      var container = encoder.container(keyedBy: Term.self)
      for (key, value) in entries { try container.encode(value, forKey: Term(stringValue: key)) }
    }
  }

  private struct Term: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A reference to a node or a term.
  static func reference(_ iri: String) -> LinkedData { .node(["@id": .text(iri)]) }

  /// A value of a type of XML Schema.
  static func typed(_ text: String, _ type: String) -> LinkedData {
    .node(["@value": .text(text), "@type": .text("xsd:\(type)")])
  }
}

extension LinkedData: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}
