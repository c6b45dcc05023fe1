/// The label by which one entry of a record is referred to, such as `D1` or `R2`.
///
/// One to forty letters, digits, dots, hyphens and underscores; unique among the entries of its
/// kind. The owner keeps a label of a data item from being used where a risk is meant.
public struct Label<Owner>: Sendable, Hashable, TextCoded {
  /// The label as it is written in the file and in the documents.
  public let description: String

  /// Makes a label, or nil if the text is empty, longer than forty characters or holds others.
  public init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard allowed, (1...40).contains(text.utf8.count) else { return nil }
    description = text
  }

  public static var wanted: String {
    "a label; write 1 to 40 letters, digits, dots, hyphens or underscores, such as D1"
  }
}

/// An entry that others refer to by its label.
public protocol Labelled {
  var id: Label<Self> { get }
}
