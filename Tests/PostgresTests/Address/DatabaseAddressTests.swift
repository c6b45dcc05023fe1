import Postgres
import Testing

@Suite struct DatabaseAddressTests {
  @Test func readsURLs() throws {
    let address = try DatabaseAddress(
      "postgresql://us%40er:s%3Acret@one:5433,two:5434/na%2Fme?target_session_attrs=read-write"
    )
    #expect(
      address.keywords == [
        "user": "us@er", "password": "s:cret", "host": "one,two", "port": "5433,5434",
        "dbname": "na/me", "target_session_attrs": "read-write",
      ]
    )
  }

  @Test func readsSocketsAndKeywords() throws {
    #expect(
      try DatabaseAddress("postgresql:///name?host=/run/postgresql").keywords == [
        "dbname": "name", "host": "/run/postgresql",
      ]
    )
    #expect(
      try DatabaseAddress("host=a dbname='with space' password='it\\'s'").keywords["dbname"]
        == "with space"
    )
    #expect(try DatabaseAddress("postgres://[::1]:5432/x").keywords["host"] == "::1")
  }

  @Test(arguments: [
    "postgresql://user:s3cr3t@host:port:8/name?nonsense=1", "s3cr3t", "host=a s3cr3t",
    "mysql://user:s3cr3t@host/name", "postgresql://u:s3cr3t%zz@host/name", "host=a\0s3cr3t",
  ])
  func refusesWithoutQuoting(_ text: String) {
    let error = #expect(throws: PostgresError.self) { try DatabaseAddress(text) }
    guard case .invalidAddress = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(!String(reflecting: error).contains("s3cr3t"))
  }

  @Test func neverShowsThePassword() throws {
    let address = try DatabaseAddress(
      "postgresql://app:s3cr3t@one,two:6000/name?sslpassword=s3cr3t&passfile=/s3cr3t"
    )
    var dumped = ""
    dump(address, to: &dumped)
    for shown in ["\(address)", String(reflecting: address), dumped] {
      #expect(!shown.contains("s3cr3t"))
    }
    #expect("\(address)" == "postgresql://app@one,two:6000/name")
  }

  @Test func changesOneThing() throws {
    let address = try DatabaseAddress("postgresql://a@host/one").database("two").role("b")
    #expect("\(address)" == "postgresql://b@host/two")
  }

  @Test func aServerThatIsNotThereIsReported() async throws {
    let address = try DatabaseAddress("postgresql://app:s3cr3t@127.0.0.1:1/name")
    let error = await #expect(throws: PostgresError.self) {
      try await Session(address).execute("SELECT 1")
    }
    guard case .connectionFailed(let reason) = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(reason.contains("127.0.0.1"))
    #expect(!reason.contains("s3cr3t"))
  }
}
