public import Assessments
import TimeLimits

/// Which national lists were looked at, how much of them is known here, and what was found.
extension ScreeningLayout {
  /// The lists of the countries that were named, and those whose items were found.
  var lists: [Worksheet.Block] {
    let countries = test.countries + test.items.map(\.item.country)
    let seen = countries.reduce(into: [String]()) { seen, country in
      if !seen.contains(country) { seen.append(country) }
    }
    guard !seen.isEmpty else { return [.fixed(t["No national list was looked at."])] }
    let table = Table(
      t["Lists that were looked at"],
      [.init(t["Country"], 2), .init(t["List"], 6), .init(t["Items that are known here"], 4)],
      seen.map(row)
    )
    return [.table(table), note]
  }

  private func row(_ country: String) -> Table.Row {
    let known = NationalLists.items.filter { $0.country == country }
    guard let list = known.first?.list else {
      return .init([
        Cell(fixed: country), Cell(fixed: t("No list of {1} is known here.", country)),
        Cell(fixed: "–"),
      ])
    }
    return .init([
      Cell(fixed: country),
      Cell(fixed: "\(list.authority), \(t[list.instrument]), \(list.adopted)"),
      Cell(fixed: t("{1} of {2}", "\(known.count)", "\(list.length)")),
    ])
  }

  var items: [Worksheet.Block] {
    let table = Table(
      t["Items of national lists that apply"],
      [
        .init(t["No."], 1), .init(t["Item of the list"], 4), .init(t["How it applies"], 4),
        .init(t["Source"], 4),
      ],
      test.items.map { found in
        let list = found.item.list
        return .init([
          Cell(fixed: found.item.code), Cell(fixed: t[found.item.name]), Cell(found.explanation),
          Cell(
            [
              RichText("\(list.authority), \(t[list.instrument]), \(list.adopted)"),
              RichText(t("Read at {1} on {2}.", list.source, "\(list.checked)")),
            ] + caution(list)
          ),
        ])
      }
    )
    return test.items.isEmpty && test.countries.isEmpty
      ? [] : [table.block(ifEmpty: t["None of the items that are known here was found to apply."])]
  }

  /// What is to be known of a list that was not read in the authority's own publication.
  private func caution(_ list: NationalList) -> [RichText] {
    switch list.status {
    case .primary: []
    case .secondary:
      [
        RichText(
          t["Not read in the authority's own publication: check it there before relying on it."]
        )
      ]
    }
  }

  private var note: Worksheet.Block {
    .fixed(t["Not every list, nor every item of a list, is known here; consult the authority's."])
  }
}

extension WorksheetLanguage {
  /// An item of a national list, in this language.
  public func words(of item: NationalListItem) -> String { Wording(self)[item.name] }
}
