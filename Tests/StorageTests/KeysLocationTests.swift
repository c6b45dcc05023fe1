import Storage
import Testing

@Suite("Where the key is")
struct KeysLocationTests {
  @Test func aNamedFileComesFirst() throws {
    let location = try KeyLocation(
      environment: ["HABEAS_KEY_FILE": "/etc/habeas/root.key"],
      besideCluster: "/home/k"
    )
    #expect(location == .named(KeyFile(path: "/etc/habeas/root.key")))
    #expect(location.file.path == "/etc/habeas/root.key")
  }

  @Test(arguments: [[:], ["HABEAS_KEY_FILE": ""], ["HOME": "/root"]])
  func anEmbeddedClusterHasItsKeyBesideIt(environment: [String: String]) throws {
    let location = try KeyLocation(environment: environment, besideCluster: "/home/k")
    #expect(location == .besideCluster(KeyFile(path: "/home/k")))
  }

  @Test func anyOtherDatabaseNeedsAName() throws {
    let error = #expect(throws: KeyFileError.noPlace) {
      try KeyLocation(environment: [:], besideCluster: nil)
    }
    #expect(error?.description.contains("HABEAS_KEY_FILE") == true)
  }
}
