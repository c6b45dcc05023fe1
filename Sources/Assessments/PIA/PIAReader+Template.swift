extension PIAReader {
  /// The keys of `pia` on the template, which count together.
  static let templateKeys = [
    "structure_id", "structure_name", "structure_sector_name", "structure_data",
  ]

  /// The template that the worksheet was made from; the software knows it by its number alone.
  mutating func template(_ field: PIAField) -> PIATemplate? {
    guard let number = field["structure_id"]?.integer, number > 0 else {
      for key in Self.templateKeys {
        guard let value = field[key], !value.isEmpty, value.integer != 0 else { continue }
        leave(value, "read only with structure_id, the number of a template from 1 on")
      }
      return nil
    }
    var template = PIATemplate(number: number)
    template.name = plain(field["structure_name"])
    template.sector = plain(field["structure_sector_name"])
    if let data = field["structure_data"], data.node.content != .null {
      template.questions = PIATemplateContent(data.node)
      if template.questions == nil { leave(data, "expected an object, found \(data.node.kind)") }
    }
    return template
  }

  /// The names of accounts of a server that have a role, with commas between them.
  func accounts(_ field: PIAField?, inRole role: String) -> String? {
    let names = (field?.elements ?? []).filter { $0["role"]?.words == role }.compactMap { account in
      [account["user"]?["firstname"], account["user"]?["lastname"]]
        .compactMap { $0?.words }.filter { !$0.isBlank }.joined(separator: " ")
    }
    let named = names.filter { !$0.isEmpty }
    return named.isEmpty ? nil : named.joined(separator: ", ")
  }
}
