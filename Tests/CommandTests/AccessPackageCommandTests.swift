import Foundation
import Testing

@Suite struct AccessPackageCommandTests {
  private static let information = """
    activities:
      - name: Shop
        purposes: [orders]
        lawfulBases: ["Art. 6(1)(b)"]
        categories: [name]
        recipients: []
        transfers: []
        retention: [seven years]
        sources: []
        automatedDecisions: []

    """

  private struct Made: Decodable {
    let encryption: String
    let files: [String]
    let sha256: String
  }

  private static func log(_ home: Home, _ right: String) async throws -> String {
    let outcome = try await home.run(
      "request",
      "log",
      "--right",
      right,
      "--received",
      "2026-01-05",
      "--as",
      "tester",
      "--json"
    )
    struct Logged: Decodable { let reference: String }
    return try JSONDecoder().decode(Logged.self, from: Data(outcome.output.utf8)).reference
  }

  @Test func `A package of a folder is made, encrypted or open`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "access")
      let information = try home.write(Self.information, to: "info.yaml")
      let data = "\(home.folder)/export"
      try FileManager.default.createDirectory(
        atPath: data + "/orders",
        withIntermediateDirectories: true
      )
      _ = try home.write("id\n1\n", to: "export/orders/all.csv")
      let secret = try home.write("correct horse battery staple\n", to: "secret")
      let output = "\(home.folder)/answer.zip"
      let make = [
        "access-package", "make", reference, "--information", information, "--data", data,
        "--output", output, "--json",
      ]
      let sealed = try await home.start(make + ["--passphrase-file", "-"], input: secret).outcome()
      let made = try JSONDecoder().decode(Made.self, from: Data(sealed.output.utf8))
      #expect(made.encryption == "aes-256")
      #expect(made.files == ["orders/all.csv"])
      let bytes = try Data(contentsOf: URL(filePath: output))
      #expect(bytes.starts(with: Data("PK".utf8)))
      #expect(bytes.range(of: Data("Shop".utf8)) == nil)
      let open = try await home.start(make + ["--open"]).outcome()
      let again = try await home.start(make + ["--open"]).outcome()
      #expect(open.status == 0, "\(open.errors)")
      #expect(open.output == again.output, "the same content gives other bytes")
    }
  }

  @Test func `What stands against a package is said`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "access")
      let other = try await Self.log(home, "erasure")
      let information = try home.write(Self.information, to: "info.yaml")
      let short = try home.write("short\n", to: "short")
      let link = "\(home.folder)/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc")
      let output = ["--output", "\(home.folder)/answer.zip"]
      let given = ["--information", information] + output
      let cases: [(arguments: [String], status: Int32, says: String)] = [
        ([reference] + given, 64, "either --passphrase-file or --open"),
        ([reference, "--passphrase-file", short] + given, 1, "shorter than 16"),
        ([other, "--open"] + given, 1, "no claim to access or portability"),
        ([reference, "--open", "--data", link] + given, 64, "neither a file nor a folder"),
        ([reference, "--open", "--information", short] + output, 1, "information:"),
      ]
      for (arguments, status, says) in cases {
        let outcome = try await home.start(["access-package", "make"] + arguments).outcome()
        #expect(outcome.status == status, "\(arguments)")
        #expect(outcome.errors.contains(says), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(home.folder)/answer.zip"))
      }
    }
  }
}
