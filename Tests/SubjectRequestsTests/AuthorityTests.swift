import SubjectRequests
import Testing

@Suite("Supervisory authorities")
struct AuthorityTests {
  @Test(
    arguments: [
      ("NL", nil, ["nlap"]), ("nl", "NL-NH", ["nlap"]), ("DE", "DE-BY", ["debaylda"]),
      ("DE", "DE-NW", ["denrwldi"]), ("FR", nil, ["frcnil"]), ("ZZ", nil, []),
    ] as [(String, String?, [String])]
  )
  func areProposedByPlace(_ country: String, _ subdivision: String?, _ slugs: [String]) throws {
    let book = try AuthorityBook.builtIn()
    #expect(book.proposed(country: country, subdivision: subdivision).map(\.slug) == slugs)
  }

  @Test func germanyHasOneForEachLand() throws {
    let book = try AuthorityBook.builtIn()
    let proposed = book.proposed(country: "DE", subdivision: nil)
    #expect(proposed.count == 16)
    #expect(Set(proposed.flatMap { $0.subdivisions ?? [] }).count == 16)
  }

  @Test func areFoundByShortNameOrName() throws {
    let book = try AuthorityBook.builtIn()
    let dutch = try #require(book.named("NLAP"))
    #expect(dutch.name.contains("Autoriteit Persoonsgegevens"))
    #expect(book.named(dutch.name) == dutch)
    #expect(book.named("nobody") == nil)
    #expect(Set(book.all.map(\.slug)).count == book.all.count)
    #expect(book.all.allSatisfy { !$0.name.isEmpty && !$0.address.isEmpty })
  }
}
