extension PIAReader {
  /// The keys of `pia` that are read, and those that hold nothing but the software's own counts.
  private static let known: Set<String> = [
    "name", "category", "author_name", "evaluator_name", "validator_name", "status",
    "dpos_names", "dpo_status", "dpo_opinion", "concerned_people_searched_opinion",
    "people_names", "concerned_people_status", "concerned_people_opinion",
    "concerned_people_searched_content", "rejection_reason", "applied_adjustments",
    "created_at", "updated_at",
    "id", "progress", "is_example", "is_archive", "lock_version", "dbVersion", "tableName",
    "serverUrl", "numberOfQuestions", "objectStore", "user_pias",
  ]

  mutating func sheet(_ field: PIAField) -> PIASheet {
    guard case .mapping = field.node.content else {
      problems.append(field.problem("expected an object, found \(field.node.kind)"))
      return PIASheet(name: "")
    }
    report(unknownIn: field, known: Self.known.union(Self.templateKeys))
    var sheet = PIASheet(name: plain(field["name"]) ?? "")
    if sheet.name.isBlank {
      problems.append(
        field.problem("name is missing; a PIA is called by the name of its processing")
      )
    }
    sheet.category = plain(field["category"])
    sheet.template = template(field)
    takeNames(from: field, into: &sheet)
    let statuses = PIAStatus.allCases.sorted { $0.code < $1.code }
    sheet.status = word(field["status"], statuses, "a status of a PIA") ?? .inProgress
    sheet.officers = plain(field["dpos_names"])
    sheet.officerVerdict = verdict(field["dpo_status"])
    sheet.officerOpinion = plain(field["dpo_opinion"])
    sheet.opinionSought = answer(field["concerned_people_searched_opinion"])
    sheet.people = plain(field["people_names"])
    sheet.peopleVerdict = verdict(field["concerned_people_status"])
    sheet.peopleOpinion = plain(field["concerned_people_opinion"])
    sheet.reasonNotSought = plain(field["concerned_people_searched_content"])
    sheet.rejectionReason = plain(field["rejection_reason"])
    sheet.appliedAdjustments = plain(field["applied_adjustments"])
    sheet.created = moment(field["created_at"])
    sheet.updated = moment(field["updated_at"])
    return sheet
  }

  /// The names that were typed; where none was, those of the server's accounts.
  private mutating func takeNames(from field: PIAField, into sheet: inout PIASheet) {
    let accounts = field["user_pias"]
    sheet.author = plain(field["author_name"]) ?? self.accounts(accounts, inRole: "author")
    sheet.evaluator = plain(field["evaluator_name"]) ?? self.accounts(accounts, inRole: "evaluator")
    sheet.validator = plain(field["validator_name"]) ?? self.accounts(accounts, inRole: "validator")
    guard let accounts, !accounts.isEmpty else { return }
    leave(
      accounts,
      "accounts of a server; only their names are taken, as those of author, evaluator and validator "
        + "where the sheet names none"
    )
  }

  private mutating func verdict(_ field: PIAField?) -> PIAVerdict? {
    word(field, [.shouldNotBeUsed, .couldBeImplemented], "a verdict, 0 against and 1 for")
  }

  private mutating func answer(_ field: PIAField?) -> YesOrNo? {
    guard let field, !field.isEmpty else { return nil }
    guard let truth = field.truth else {
      leave(field, "expected true, false or null")
      return nil
    }
    return truth ? .yes : .no
  }
}
