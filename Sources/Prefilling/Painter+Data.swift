import Assessments
import Register
import TimeLimits

extension Painter {
  /// Data items with subjects, special categories, recipients and retention.
  mutating func paintData(of activity: Activity) {
    for category in activity.record.data {
      let source = activity.version.controllerSource("data[\(category.id)]")
      guard let label: Label<DataItem> = labels.label("dataItems", "D", for: source) else {
        continue
      }
      items[source] = label
      picture.record.dataItems.append(
        DataItem(
          id: label,
          name: category.name,
          explanation: "",
          subjects: category.subjects.compactMap {
            subjects[activity.version.controllerSource("subjects[\($0)]")]
          },
          source: category.source,
          specialCategories: category.special.map { special($0, of: category, in: activity) },
          recipients: activity.entry.recipients.filter { $0.receives(category.id) }.compactMap {
            recipients[activity.version.source("recipients[\($0.id)]")]
          },
          retention: category.retention.map(retention)
        )
      )
      picture.note("dataItems[\(label)]", source)
    }
  }

  /// The items that some categories of an activity became; all of them where none is named.
  func items(_ categories: [Label<DataCategory>], of activity: Activity) -> [Label<DataItem>] {
    let named = categories.isEmpty ? activity.record.data.map(\.id) : categories
    return named.compactMap { items[activity.version.controllerSource("data[\($0)]")] }
  }

  /// The condition on which the first purpose that says so uses a special category.
  private func special(
    _ category: SpecialCategory,
    of data: DataCategory,
    in activity: Activity
  ) -> SpecialCategoryUse {
    let grounds = activity.record.purposes.filter { $0.data.contains(data.id) }.flatMap(\.special)
    let ground = grounds.first { $0.category == category }
    return SpecialCategoryUse(
      category: category,
      condition: ground?.condition,
      justification: ground?.justification
    )
  }

  private func retention(_ rule: RetentionRule) -> Retention {
    let period: Sentence =
      switch rule.period {
      case .months(12, let event): "One year after \(event)"
      case .months(let count, let event) where count % 12 == 0:
        "\(count / 12) years after \(event)"
      case .months(1, let event): "One month after \(event)"
      case .months(let count, let event): "\(count) months after \(event)"
      case .until(let event): "Until \(event)"
      }
    let backups = rule.backupMonths.map { months in
      say(
        months == 1
          ? "backups are overwritten a month later"
          : "backups are overwritten \(months) months later"
      )
    }
    return Retention(
      period: [say(period), backups ?? ""].joined(with: "; "),
      justification: rule.reason ?? "",
      disposal: rule.disposal
    )
  }
}

extension RecipientUse {
  /// Whether it receives a category; it receives all where it names none.
  fileprivate func receives(_ category: Label<DataCategory>) -> Bool {
    data.isEmpty || data.contains(category)
  }
}
