import Casework
import Postgres

/// The status of the database as `--json` prints it.
struct DatabaseStatusJSON: Encodable {
  let kind: String
  let server: String
  let version: String?
  let process: Int32?
  let home: String?
  let socket: String?
  let address: String?
  let databases: [Database]

  /// One database.
  struct Database: Encodable {
    let name: String
    let version: String
    let schema: String
    let role: String
    let clockDifference: Int64
    let controllers: Int?

    init(_ state: DatabaseState) {
      name = state.name
      version = state.versionWords
      schema = state.schemaWord
      role = state.roleWord
      clockDifference = state.clockDifference
      controllers = state.controllers
    }
  }

  init(_ status: DatabaseStatus) {
    switch status {
    case .embedded(let home, let socket, let cluster, let states):
      kind = "embedded"
      (server, version, process) =
        switch cluster {
        case .absent: ("absent", nil, nil)
        case .stopped(let version): ("stopped", "\(version)", nil)
        case .running(let version, let process): ("running", "\(version)", process)
        }
      self.home = home
      self.socket = socket
      address = nil
      databases = states.map(Database.init)
    case .server(let address, let state):
      kind = "server"
      server = "running"
      version = state.versionWords
      process = nil
      home = nil
      socket = nil
      self.address = address
      databases = [Database(state)]
    }
  }
}
