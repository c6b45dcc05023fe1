/// The tags of a template.
struct LetterTags {
  /// The names of values and sections.
  let names: Set<String>
  /// The names of parts that are taken in.
  let partials: Set<String>

  init(_ template: String) {
    var names: Set<String> = []
    var partials: Set<String> = []
    for tag in template.matches(of: /\{\{\{?\s*([#^\/>]?)\s*([A-Za-z.-]+)\s*\}?\}\}/) {
      let name = String(tag.2)
      if tag.1 == ">" {
        partials.insert(name)
      } else if name != "." {
        names.insert(name)
      }
    }
    self.names = names
    self.partials = partials
  }

  /// The tags of the template and of the parts that it takes in.
  func all(in texts: [String: String]) -> Set<String> {
    partials.reduce(names) { names, part in
      names.union(LetterTags(texts[part] ?? "").all(in: texts))
    }
  }

  /// Every name that a letter may hold: those of the members of ``LetterPage`` and its parts.
  static let known: Set<String> = [
    "controller", "reference", "received", "name", "behalf", "claims", "right", "citation",
    "withinOneMonth", "free",
    "atOnce", "obeyed", "due", "overdue", "quantity", "reason", "ask", "replyBy", "extensionWords",
    "liftedOn", "restrictedSince",
    "authority", "subject", "details", "stays", "tellings", "recipients", "recipient", "standing",
    "scope", "about", "apart", "asked", "reminded", "notices", "notice", "decisions", "sentence",
    "unidentified",
    "refusal",
    "deferrals", "kept", "keptReasons", "until", "impossibilities", "failed", "failedReasons",
    "reasons", "grounds", "ground", "groundCitation",
    "remedies", "remedy",
  ]
}
