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
      let listed = try await home.run("access-package", "list", reference, "--json")
      #expect(listed.output.contains(made.sha256) && listed.output.contains("\"number\":1"))
      let told = try await home.run("access-package", "show", reference)
      #expect(told.output.contains("\"name\" : \"Shop\""), "\(told.output)")
      try FileManager.default.removeItem(atPath: output)
      let open = try await home.start(make + ["--open"]).outcome()
      try FileManager.default.removeItem(atPath: output)
      let again = try await home.start(make + ["--open"]).outcome()
      #expect(open.status == 0, "\(open.errors)")
      #expect(open.output == again.output, "the same content gives other bytes")
    }
  }

  @Test func `A package without a copy says why`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "access")
      let information = try home.write(Self.information, to: "info.yaml")
      let make = "access-package make \(reference) --information \(information) --open "
      let output = "--output \(home.folder)/answer.zip --without-copy"
      let made = try await home.lines(of: Made.self, make + output, "it was handed over on 2 May")
      #expect(made.map(\.files) == [[]])
      let told = try await home.output("access-package show", reference)
      #expect(told.contains("it was handed over on 2 May"))
      #expect(try await Verification.read(home).differences.isEmpty)
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

  private static let shop = """
    id: shop
    name: Web shop
    role:
      controller:
        record:
          controllers: [{name: Acme, contact: privacy@example.org}]
          purposes:
            - {id: orders, name: Delivering orders, basis: {contract: {subject: the purchase}}}
          subjects: [{id: customers, name: Customers}]
          data: [{id: orders, name: Orders, subjects: [customers], source: The customer}]

    """

  @Test func `The register answers, and what it lacks stops the package`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "access")
      let activity = try home.write(Self.shop, to: "shop.yaml")
      #expect(try await home.run("activity", "add", "--file", activity).status == 0)
      let silent = try await home.run("access-package", "preview", reference)
      #expect(silent.status == 1 && silent.errors.contains("there are Customers"))
      let preview = try await home.run(
        "access-package",
        "preview",
        reference,
        "--subjects",
        "customers"
      )
      #expect(preview.status == 1)
      #expect(preview.output.contains("  shop/retention: no period for Orders"))
      let orders = try home.write("id,total\n1,9.50\n", to: "orders.csv")
      let output = "\(home.folder)/answer.zip"
      let make = [
        "access-package", "make", reference, "--activity", "shop", "--table", orders, "--open",
        "--output", output,
      ]
      let refused = try await home.start(make).outcome()
      #expect(refused.status == 1 && refused.errors.contains("shop/automatedDecisions"))
      #expect(!FileManager.default.fileExists(atPath: output))
      let statements = try home.write(
        """
        statements:
          - activity: shop
            set: {retention: ["Orders: seven years"], automatedDecisions: []}

        """,
        to: "statements.yaml"
      )
      let made = try await home.start(make + ["--statements", statements, "--json"]).outcome()
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.contains("\"tables\":[\"orders\"]"))
      let told = try await home.run("access-package", "show", reference, "1")
      #expect(told.output.contains("Orders: seven years"))
    }
  }

  @Test func `What stands against a statement or a table is said`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "portability")
      let uneven = try home.write("a,b\n1\n", to: "uneven.csv")
      let text = try home.write("a", to: "table.txt")
      let output = ["--open", "--output", "\(home.folder)/answer.zip"]
      let cases: [(arguments: [String], status: Int32, says: String)] = [
        (["--table", uneven], 64, "line 2: it has 1 field where the header names 2"),
        (["--table", text], 64, "ends in .csv or .json"),
        (["--without", "retention=why"], 64, "go with --activity or --subjects"),
        (["--activity", "shop", "--without", "colour=why"], 64, "--without"),
        (["--activity", "shop", "--statements", text], 1, "statements:"),
        (["--activity", "shop"], 1, "no such entry (the register is empty)"),
      ]
      for (arguments, status, says) in cases {
        let command = ["access-package", "make", reference] + arguments + output
        let outcome = try await home.start(command).outcome()
        #expect(outcome.status == status, "\(arguments)")
        #expect(outcome.errors.contains(says), "\(outcome.errors)")
      }
    }
  }

  @Test func `The shape of tables is published`() async throws {
    try await Home.with { home in
      let schema = try await home.run("access-package", "schema", "table")
      #expect(schema.output.contains("urn:habeas:table:2"))
    }
  }
}
