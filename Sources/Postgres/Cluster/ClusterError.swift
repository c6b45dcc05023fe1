/// Why the embedded cluster cannot be made, started or stopped, and what would be right.
public enum ClusterError: Error, Sendable, Equatable {
  /// No environment variable says where data may live.
  case noHome
  case unusableFolder(path: String, reason: String)
  /// No PostgreSQL server of version 14 or later is installed.
  case noServerFound
  /// The data were written by another major version than those installed.
  case versionMismatch(data: Int, installed: [Int])
  /// Run as root, but there is no user `postgres` to run the server.
  case noUnprivilegedUser
  case diskFull(path: String)
  /// A file says that a server runs, and shared memory agrees, but it does not answer.
  case serverDoesNotAnswer(path: String)
  case programFailed(name: String, status: Int32, output: String)
}

extension ClusterError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noHome:
      "neither HABEAS_HOME, XDG_DATA_HOME nor HOME is set: set HABEAS_HOME to the folder that is"
        + " to hold the database"
    case .unusableFolder(let path, let reason):
      "the folder \(path) cannot hold the database: \(reason)"
    case .noServerFound:
      "no PostgreSQL server of version 14 or later is installed: apt-get install postgresql, or"
        + " name a database with --database"
    case .versionMismatch(let data, let installed):
      "the database was written by PostgreSQL \(data), and only"
        + " \(installed.map(String.init).joined(separator: ", ")) is installed: install"
        + " postgresql-\(data), or move the data with pg_upgrade"
    case .noUnprivilegedUser:
      "PostgreSQL refuses to run as root and there is no user postgres to run it: install the"
        + " package postgresql, or run habeas as an ordinary user"
    case .diskFull(let path):
      "the disk that holds \(path) is full: free some space, or set HABEAS_HOME to a folder on"
        + " another disk"
    case .serverDoesNotAnswer(let path):
      "the server of \(path) runs but does not answer: see the log in its folder, or stop it"
    case .programFailed(let name, let status, let output):
      "\(name) ended with status \(status): \(output)"
    }
  }
}
