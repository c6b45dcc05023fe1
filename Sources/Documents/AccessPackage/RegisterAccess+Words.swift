import Records
import Register

extension RegisterAccess {
  /// A purpose with what makes it lawful, special categories after it.
  func bases(of purpose: ActivityPurpose) -> [String] {
    let basis = purpose.basis.map { basis in
      said(
        "\(purpose.name): \(law[basis.article.words])",
        basis.article.rawValue,
        particulars(of: basis)
      )
    }
    let special = purpose.special.map { ground in
      said(
        "\(purpose.name), \(law[ground.category.words]): \(law[ground.condition.words])",
        ground.condition.rawValue,
        ground.justification
      )
    }
    return [basis].compactMap(\.self) + special
  }

  /// What the person is told beside the basis: of a weighing, the interest (Article 13(1)(d)); of a
  /// consent, how it is withdrawn (Article 13(2)(c)), which is no reason for it.
  private func particulars(of basis: PurposeBasis) -> String {
    switch basis {
    case .consent(let how): words.package.withdrawal.replacing("{how}", with: how)
    case .contract(let text), .legalObligation(let text), .publicTask(let text),
      .vitalInterests(let text):
      text
    case .legitimateInterests(let assessment): assessment.interest
    }
  }

  /// A category of data, with what in it is special (Article 9(1), 10).
  func category(_ category: DataCategory) -> String {
    guard !category.special.isEmpty else { return category.name }
    return "\(category.name) (\(category.special.map { law[$0.words] }.joined(separator: ", ")))"
  }

  /// A recipient by the name that the register of recipients gives it, and in what capacity.
  func name(of use: RecipientUse) -> String {
    let known = use.recipient.flatMap { recipients[$0] }
    let place = known.map { ", \($0.country)" } ?? ""
    return "\(known?.name ?? use.name) (\(law[use.kind.words])\(place))"
  }

  /// How long a category is kept; nil where the register does not say.
  func retention(_ category: DataCategory) -> String? {
    guard let rule = category.retention else { return nil }
    let time =
      switch rule.period {
      case .months(let count, let event):
        words.package.countedFrom
          .replacing("{period}", with: words.package.period(months: count))
          .replacing("{event}", with: event)
      case .until(let event): words.package.until.replacing("{event}", with: event)
      }
    let backups = rule.backupMonths.flatMap { months in
      months == 0
        ? nil
        : words.package.backups.replacing("{period}", with: words.package.period(months: months))
    }
    let parts = [time, backups].compactMap(\.self).joined(separator: "; ")
    return "\(category.name): \(parts)" + (rule.reason.map { " (\($0))" } ?? "")
  }

  /// A text, the provision it rests on, and what the register adds.
  func said(_ text: String, _ provision: String, _ particulars: String?) -> String {
    "\(text) (\(words.citation(provision)))" + (particulars.map { ": \($0)" } ?? "")
  }
}
