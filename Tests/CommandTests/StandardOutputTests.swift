import Foundation
import Testing

@Suite struct StandardOutputTests {
  @Test(arguments: ["deadline rules list", "deadline rules list --json", "dpia schema habeas"])
  func `A disk that is full is told, not passed over`(_ words: String) async throws {
    try await Home.with { home in
      let spawn = Spawn(
        command: ["/bin/sh", "-c", "exec \"$0\" \(words) > /dev/full", Home.program],
        environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HABEAS_HOME": home.path],
        input: "/dev/null",
        output: "\(home.folder)/out",
        errors: "\(home.folder)/errors"
      )
      let status = await Spawn.end(of: try spawn.start())
      let errors = try String(contentsOfFile: spawn.errors, encoding: .utf8)
      #expect(status == 1)
      #expect(errors.hasPrefix("habeas: standard output: cannot be written"))
    }
  }
}
