import SubjectRequests
import Testing
import TimeLimits

@Suite("Supervisory authorities")
struct AuthorityTests {
  @Test(
    arguments: [
      ("NL", nil, ["nlap"]), ("nl", "NL-NH", ["nlap"]), ("DE", "DE-BY", ["debaylda"]),
      ("DE", "DE-NW", ["denrwldi"]), ("FR", nil, ["frcnil"]), ("ZZ", nil, []),
      ("ES", nil, ["esaepa"]), ("ES", "ES-CT", ["esaepa"]),
    ] as [(String, String?, [String])]
  )
  func areProposedByPlace(_ country: String, _ subdivision: String?, _ slugs: [String]) throws {
    let book = try AuthorityBook.builtIn()
    #expect(book.proposed(country: country, subdivision: subdivision).map(\.slug) == slugs)
  }

  @Test func aSlipInAShortNameIsNoName() throws {
    let book = try AuthorityBook.builtIn()
    #expect(try book.name(meantBy: "gbico") == "The Information Commissioner’s Office")
    #expect(try book.name(meantBy: "Datatilsynet of Somewhere") == "Datatilsynet of Somewhere")
    let slip = #expect(throws: UnknownShortName.self) { try book.name(meantBy: "gbcio") }
    #expect(slip?.alike == ["gbico"])
    #expect(slip?.description.contains("did you mean gbico?") == true)
    // Too many to be told apart.
    let vague = #expect(throws: UnknownShortName.self) { try book.name(meantBy: "debayrn") }
    #expect(vague?.alike == [])
  }

  @Test func germanyHasOneForEachLand() throws {
    let book = try AuthorityBook.builtIn()
    let proposed = book.proposed(country: "DE", subdivision: nil)
    #expect(proposed.count == 16)
    #expect(Set(proposed.flatMap { $0.subdivisions ?? [] }).count == 16)
  }

  /// Regional authorities of Spain supervise public bodies: a private one is never sent to them.
  @Test func thoseOfThePublicSectorAreListedApart() throws {
    let book = try AuthorityBook.builtIn()
    let regional = book.ofPublicSector(country: "es", subdivision: nil)
    #expect(regional.map(\.slug) == ["esapdcat", "esavpd", "esctpda"])
    #expect(book.ofPublicSector(country: "ES", subdivision: "ES-AN").map(\.slug) == ["esctpda"])
    #expect(book.ofPublicSector(country: "ES", subdivision: "ES-MD").isEmpty)
    for authority in regional {
      #expect(authority.source?.contains("https://") == true, "\(authority.slug)")
      #expect(authority.checked == "2026-11-22")
      #expect(book.named(authority.slug) == authority)
    }
  }

  /// Article 52 of Regulation (EU) 2018/1725: wherever an institution sits.
  @Test func institutionsOfTheUnionHaveTheirOwn() throws {
    let book = try AuthorityBook.builtIn()
    func proposed(_ law: GoverningLaw, _ country: String) -> [String] {
      let profile = ControllerProfile(
        name: "Agency",
        place: .known(country: country, subdivision: nil),
        law: law,
        timeZone: "Europe/Brussels",
        languages: ["en"],
        authority: nil,
        options: DeadlineOptions()
      )
      return book.proposed(for: profile).map(\.slug)
    }
    #expect(proposed(.regimes([.euInstitutions]), "BE") == ["edps"])
    #expect(proposed(.regimes([.euInstitutions]), "MT") == ["edps"])
    #expect(proposed(.ofPlace, "BE") == ["beapd"])
    #expect(!book.all.contains { $0.countries.isEmpty && $0.competence == nil })
  }

  @Test func areFoundByShortNameOrName() throws {
    let book = try AuthorityBook.builtIn()
    let dutch = try #require(book.named("NLAP"))
    #expect(dutch.name.contains("Autoriteit Persoonsgegevens"))
    #expect(book.named(dutch.name) == dutch)
    #expect(book.named("nobody") == nil)
    #expect(Set(book.all.map(\.slug)).count == book.all.count)
    #expect(
      book.all.allSatisfy { !$0.name.isEmpty && $0.address?.isEmpty ?? ($0.web == nil) == false }
    )
  }

  /// Whoever is told of a complaint is told where it goes.
  @Test func anAuthorityIsToldWithItsAddress() throws {
    let book = try AuthorityBook.builtIn()
    let dutch = book.lines(of: try #require(book.named("nlap")).name)
    #expect(dutch.count > 2 && dutch.contains { $0.hasPrefix("https://") })
    #expect(book.lines(of: "The authority of nowhere") == ["The authority of nowhere"])
    #expect(book.lines(of: nil) == [])
  }
}
