import ArgumentParser
import SubjectRequests

/// `habeas controller authorities`.
struct ListAuthorities: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authorities",
    abstract: "Lists the supervisory authorities that may be competent.",
    discussion: """
      The addresses come from a public list and are not verified, unless an entry names its source \
      and the day it was checked: check them before you rely on them. Regional authorities for \
      public bodies alone are listed after those for everybody, and never proposed; that for the \
      institutions of the Union is proposed where they are the controller (--regime EU_EUDPR).
      Example: habeas controller authorities --country DE --subdivision DE-BY
      """
  )

  @Option(help: "Two letters of ISO 3166-1; all countries unless given.")
  var country: String?

  @Option(help: "ISO 3166-2, such as DE-BY.")
  var subdivision: String?

  @Flag(help: "Print JSON, an authority a line.")
  var json = false

  func run() throws {
    let book = try AuthorityBook.builtIn()
    let found =
      country.map { country in
        book.proposed(country: country, subdivision: subdivision)
          + book.ofPublicSector(country: country, subdivision: subdivision)
      } ?? book.all
    guard json else {
      var table = TextColumns(["SHORT NAME", "NAME", "FOR", "WEB"])
      for authority in found {
        let bodies =
          switch authority.competence {
          case .publicSector: "public bodies"
          case .unionInstitutions: "institutions of the Union"
          case nil: "all"
          }
        table.add([authority.slug, authority.name, bodies, authority.web ?? ""])
      }
      for line in table.lines(width: Terminal.width) { print(line) }
      return
    }
    for authority in found { try JSONOutput.print(authority) }
  }
}
