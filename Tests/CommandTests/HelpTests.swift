import Testing

@Suite struct HelpTests {
  @Test func `Every command says what it does and gives an example`() async throws {
    try await Home.with { home in
      var waiting: [[String]] = [[]]
      var seen = 0
      while let command = waiting.popLast() {
        let outcome = try await home.start(command + ["--help"]).outcome()
        let name = command.joined(separator: " ")
        #expect(outcome.status == 0, "habeas \(name) --help")
        let overview = outcome.output.split(separator: "\n").first ?? ""
        #expect(overview.wholeMatch(of: /OVERVIEW: \S.+/) != nil, "habeas \(name)")
        #expect(outcome.output.contains(/Examples?:/), "habeas \(name) gives no example")
        waiting += Self.subcommands(outcome.output).map { command + [$0] }
        seen += 1
      }
      #expect(seen > 30)
    }
  }

  @Test func `The version is three numbers`() async throws {
    try await Home.with { home in
      let outcome = try await home.run("--version")
      #expect(outcome.status == 0)
      #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
  }

  @Test(arguments: [["nonsense"], ["request", "nonsense"], ["database", "start", "--nonsense"]])
  func `What does not exist is a mistake of usage`(arguments: [String]) async throws {
    try await Home.with { home in
      let outcome = try await home.start(arguments).outcome()
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("nonsense"))
      #expect(outcome.errors.hasPrefix("habeas: "))
      #expect(outcome.output.isEmpty)
    }
  }

  /// The names that the help lists: indented by two, where their descriptions are further right.
  private static func subcommands(_ help: String) -> [String] {
    guard let list = help.split(separator: "SUBCOMMANDS:\n").dropFirst().first else { return [] }
    return list.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
      .compactMap { $0.firstMatch(of: /^  ([a-z][a-z-]*)/).map { String($0.1) } }
  }
}
