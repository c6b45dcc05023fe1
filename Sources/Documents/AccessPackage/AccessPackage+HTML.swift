import Foundation
import SubjectRequests

extension AccessPackage {
  /// The readable index: one page that needs no other and loads nothing.
  func html() -> String {
    let page = Markup.element(
      "html",
      [("lang", language.rawValue)],
      [
        .element(
          "head",
          [
            .element("meta", [("charset", "utf-8")], []),
            .element(
              "meta",
              [("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
              []
            ),
            .element("title", [.text("\(words.package.title) \(reference)")]),
            .element("style", [.text(Self.style)]),
          ]
        ),
        .element("body", [.element("main", head + activities + coverage + rights + contents)]),
      ]
    )
    return "<!DOCTYPE html>\n\(page.xml)\n"
  }

  private var head: [Markup] {
    [
      Self.heading("h1", words.package.title),
      .element(
        "p",
        ([controller] + address).flatMap { [.text($0), .element("br")] } + [
          .text(words.day(day)), .element("br"),
          .text("\(words.reference): \(reference)"),
        ]
      ),
      Self.paragraph(introduction),
    ]
  }

  /// It promises nothing that is not there.
  private var introduction: String {
    if entries.isEmpty { return words.package.introductionWithoutCopy }
    return information == nil ? words.package.introductionCopy : words.package.introduction
  }

  private var activities: [Markup] {
    guard let information else { return [] }
    return [Self.heading("h2", words.package.information)]
      + information.activities.flatMap { activity in
        [Self.heading("h3", activity.name)]
          + AccessPoint.allCases.flatMap { point in
            [
              Self.heading(
                "h4",
                "\(words.package.heading(point)) (\(words.citation(point.provision)))"
              )
            ] + said(on: point, of: activity)
          }
      }
  }

  private func said(
    on point: AccessPoint,
    of activity: AccessInformation.Activity
  ) -> [Markup] {
    let values = activity.values(on: point)
    let list = Markup.element("ul", values.map { .element("li", [.text($0)]) })
    guard let explanation = activity.explanations[point] else {
      return [values.isEmpty ? Self.paragraph(nothing(on: point)) : list]
    }
    return (values.isEmpty ? [] : [list]) + [Self.paragraph(explanation)]
  }

  /// What an empty list says: data without another source is the person's own (Article 15(1)(g)).
  private func nothing(on point: AccessPoint) -> String {
    point == .sources ? words.package.fromPerson : words.package.none
  }

  private var rights: [Markup] {
    [
      Self.heading("h2", cited(words.package.rights, "15(1)(e)")),
      Self.paragraph(words.package.rightsText),
      Self.heading("h2", cited(words.package.complaint, "15(1)(f)")),
      Self.paragraph(words.package.complaintText),
    ] + (authority.isEmpty ? [] : [Self.paragraph(of: authority)])
  }

  /// A heading with the point of Article 15 that asks for it, where access was asked for.
  private func cited(_ heading: String, _ provision: String) -> String {
    information == nil ? heading : "\(heading) (\(words.citation(provision)))"
  }

  private var contents: [Markup] {
    let rows = entries.map { entry in
      [
        Markup.element("a", [("href", entry.link)], [.text(entry.label)]),
        .text("\(entry.file.content.count) \(words.package.octets)"),
        .element("code", [.text(entry.file.digest)]),
      ]
    }
    let table = Self.table([words.package.file, words.package.size, "SHA-256"], rows)
    return [Self.heading("h2", words.package.files)]
      + [entries.isEmpty ? Self.paragraph(withoutCopy ?? words.package.none) : table]
      + (tables.isEmpty ? [] : [Self.paragraph(words.package.tables)])
      + [Self.paragraph(words.package.machineReadable)]
  }

  private var coverage: [Markup] {
    guard !searched.isEmpty else { return [] }
    let rows = searched.map { system in
      let result = words.package.result(system.result)
      return [
        system.system, words.package.action(system.action),
        system.reason.map { "\(result): \($0)" } ?? result, words.day(system.day),
      ]
      .map(Markup.text)
    }
    return [
      Self.heading("h2", words.package.searched),
      Self.paragraph(words.package.searchedText),
      Self.table(
        [words.package.system, words.package.action, words.package.result, words.package.day],
        rows
      ),
    ]
  }

  /// A table whose first column heads its rows.
  private static func table(_ headings: [String], _ rows: [[Markup]]) -> Markup {
    .element(
      "table",
      [
        .element(
          "thead",
          [.element("tr", headings.map { .element("th", [("scope", "col")], [.text($0)]) })]
        ),
        .element(
          "tbody",
          rows.map { cells in
            .element(
              "tr",
              cells.prefix(1).map { .element("th", [("scope", "row")], [$0]) }
                + cells.dropFirst().map { .element("td", [$0]) }
            )
          }
        ),
      ]
    )
  }

  private static func heading(_ tag: String, _ text: String) -> Markup {
    .element(tag, [.text(text)])
  }

  private static func paragraph(_ text: String) -> Markup { .element("p", [.text(text)]) }

  private static func paragraph(of lines: [String]) -> Markup {
    .element(
      "p",
      lines.enumerated().flatMap { index, line -> [Markup] in
        index == 0 ? [.text(line)] : [.element("br"), .text(line)]
      }
    )
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0 auto; max-width: 50rem; padding: 1rem 1.5rem 3rem; color: #1a1a1a;
      background: #fff; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
    h1, h2, h3, h4 { line-height: 1.3; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    a { color: #0b3d91; }
    @media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #161616; }
      a { color: #a8c7ff; } }
    @media print { body { max-width: none; padding: 0; color: #000; background: #fff; } }
    """
}

extension PackageEntry {
  /// The name that the reader sees; that of the folder `data` is left out.
  fileprivate var label: String { path.hasPrefix("data/") ? file.name : path }

  /// The place as a relative reference (RFC 3986): a colon or a percent sign in it is no scheme.
  fileprivate var link: String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._~/")
    return path.addingPercentEncoding(
      withAllowedCharacters: allowed.intersection(CharacterSet(charactersIn: "\0"..."\u{7F}"))
    ) ?? path
  }
}
