/// The value of an option as JSON writes it: a text, a number, or true and false.
struct CaseOptionValue: Decodable {
  /// The value as options are written elsewhere.
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      text = String(flag)
    } else if let number = try? container.decode(Int.self) {
      text = String(number)
    } else {
      text = try container.decode(String.self)
    }
  }
}
