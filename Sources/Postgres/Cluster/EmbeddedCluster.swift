import CLibpq
public import Foundation

/// A private PostgreSQL server, made at first use and left running.
///
/// It listens on a Unix socket in a folder that only its user can enter, and on no port. Several
/// processes may use one at once.
public actor EmbeddedCluster {
  /// What a crash of the machine may cost.
  public enum Durability: Sendable, Equatable {
    /// Nothing that was committed.
    case durable
    /// Everything: for tests and experiments, which are quicker so.
    case disposable
  }

  /// Whether there is a server.
  public enum Status: Sendable, Equatable {
    /// Nothing was made yet.
    case absent
    /// The data of that major version are there, and no server.
    case stopped(version: Int)
    /// A server of that major version answers, as that process.
    case running(version: Int, process: Int32)
  }

  /// The role that owns the cluster itself.
  public static let superuser = "postgres"

  /// The folder that holds all of it, absolute.
  public nonisolated let home: String
  private nonisolated let socket: SocketFolder
  private let files: ClusterFiles
  private let executor = SessionExecutor()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// The cluster of a folder, which need not exist yet.
  ///
  /// - Parameters:
  ///   - home: The folder; `nil` for `$HABEAS_HOME`, else `$XDG_DATA_HOME/habeas`, else
  ///     `~/.local/share/habeas`, and for root `/var/lib/habeas`.
  ///   - durability: Whether commits survive a crash of the machine.
  ///   - environment: The variables to look these up in.
  /// - Returns: The cluster, untouched.
  /// - Throws: ``ClusterError/noHome``, or the folder's data belong to somebody else.
  public static func locate(
    home: String? = nil,
    durability: Durability = .durable,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(ClusterError) -> EmbeddedCluster {
    let isRoot = geteuid() == 0
    let home = try ClusterHome(home, environment: environment, isRoot: isRoot)
    let account = try ServerAccount(for: home.data)
    let socket = SocketFolder(home: home, account: account.user, environment: environment)
    return EmbeddedCluster(home: home, socket: socket, durability: durability)
  }

  private init(home: ClusterHome, socket: SocketFolder, durability: Durability) {
    self.home = home.path
    self.socket = socket
    files = ClusterFiles(home: home, socket: socket, durability: durability)
  }

  /// Makes the cluster where there is none, and starts its server where none runs.
  ///
  /// - Throws: ``ClusterError``.
  public func ensureRunning() throws(ClusterError) {
    if answer == PQPING_OK { return }
    try files.prepareHome()
    let lock = try FolderLock(files.home.lock)
    defer { withExtendedLifetime(lock) {} }
    if answer == PQPING_OK { return }  // Another command started it meanwhile.
    if files.version == nil { try files.create() }
    try files.start()
    guard answer == PQPING_OK else { throw .serverDoesNotAnswer(path: home) }
  }

  /// Stops the server, whatever it is doing; what was committed is kept.
  ///
  /// - Throws: ``ClusterError``.
  public func stop() throws(ClusterError) {
    guard case .running = status() else { return }
    let lock = try FolderLock(files.home.lock)
    defer { withExtendedLifetime(lock) {} }
    guard case .running = status() else { return }
    try files.stop()
  }

  /// Whether there is a server, without making or starting one.
  public func status() -> Status {
    guard let version = files.version else { return .absent }
    guard answer == PQPING_OK || answer == PQPING_REJECT,
      let process = PidFile(data: files.home.data).process
    else { return .stopped(version: version) }
    return .running(version: version, process: process)
  }

  /// How to connect to a database of this cluster.
  public nonisolated func address(database: String, role: String) -> DatabaseAddress {
    DatabaseAddress(keywords: [
      "host": socket.path, "port": String(SocketFolder.port), "dbname": database, "user": role,
      "sslmode": "disable", "gssencmode": "disable",
    ])
  }

  private var answer: PGPing {
    address(database: Self.superuser, role: Self.superuser).ping()
  }
}
