import Foundation
import Processes

/// Makes, starts and stops a cluster by its files and PostgreSQL's programs.
///
/// Every function is called under the ``FolderLock`` and blocks until it is done.
struct ClusterFiles {
  let home: ClusterHome
  let socket: SocketFolder
  let durability: EmbeddedCluster.Durability

  /// The major version that wrote the data, or `nil` where there are none.
  var version: Int? {
    let text = try? String(contentsOfFile: home.data + "/PG_VERSION", encoding: .utf8)
    return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// Makes the home: closed to others, save that the server's user passes through root's.
  func prepareHome() throws(ClusterError) {
    guard FileStatus(path: home.path) == nil else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: home.path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: geteuid() == 0 ? 0o755 : 0o700]
      )
    } catch {
      throw .system(home.path)
    }
  }

  /// Makes the cluster under another name first, so that a killed `initdb` leaves nothing behind.
  func create() throws(ClusterError) {
    let account = try ServerAccount(for: home.data)
    try checkAccess(of: account)
    try checkSpace()
    removeUnfinished()
    let programs = try ServerPrograms.find(for: nil)
    let unfinished = "\(home.path)/\(home.unfinishedPrefix)\(getpid())"
    guard mkdir(unfinished, 0o700) == 0 else { throw .system(unfinished) }
    defer { removeUnfinished() }
    try account.own(unfinished)
    try initialise(unfinished, programs, account)
    guard rename(unfinished, home.data) == 0 else { throw .system(home.data) }
    try synchronise(home.path)
  }

  private func initialise(
    _ folder: String,
    _ programs: ServerPrograms,
    _ account: ServerAccount
  ) throws(ClusterError) {
    var arguments = [
      "--pgdata=\(folder)", "--username=\(EmbeddedCluster.superuser)", "--auth=trust",
      "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums", "--no-instructions",
    ]
    if durability == .disposable { arguments.append("--no-sync") }
    let command = account.command("\(programs.folder)/initdb", arguments)
    try confirm(Program(command: command).outcome(), of: "initdb")
    try append(ServerConfiguration.inclusion, to: folder + "/postgresql.conf")
    try write(ServerConfiguration.clients, to: folder + "/pg_hba.conf", account)
  }

  /// Starts the server, which then outlives this process.
  func start() throws(ClusterError) {
    let programs = try ServerPrograms.find(for: version)
    let account = try ServerAccount(for: home.data)
    try checkAccess(of: account)
    try socket.prepare(for: account)
    let configuration = ServerConfiguration(socketFolder: socket.path, durability: durability)
    let file = "\(home.data)/\(ServerConfiguration.fileName)"
    try write(configuration.text, to: file, account)
    try PidFile(data: home.data).removeIfStale()
    try PidFile(path: socket.lock).removeIfStale()
    // A server that runs without being reachable lost its socket, or its folder was moved.
    let isRunning = try control(["status"], programs, account).status == 0
    unlink(startLog)
    try confirm(
      control(
        [isRunning ? "restart" : "start", "--mode=fast", "--log=\(ClusterHome.startLog)"],
        programs,
        account
      )
    )
  }

  /// Ends the sessions that are open, and the server.
  func stop() throws(ClusterError) {
    let mode = durability == .durable ? "fast" : "immediate"
    let programs = try ServerPrograms.find(for: version)
    try confirm(control(["stop", "--mode=\(mode)"], programs, ServerAccount(for: home.data)))
  }

  /// Runs `pg_ctl` in the home, by names without any character that its shell would take amiss.
  private func control(
    _ arguments: [String],
    _ programs: ServerPrograms,
    _ account: ServerAccount
  ) throws(ClusterError) -> Program.Outcome {
    let fixed = ["--pgdata=\(ClusterHome.dataFolder)", "--wait", "--timeout=120", "--silent"]
    let options = arguments.first == "status" ? fixed.prefix(1) : fixed[...]
    let command = account.command("\(programs.folder)/pg_ctl", arguments + options)
    return try Program(command: command, folder: home.path).outcome()
  }

  /// What the server says before its log is open, in particular why it did not start.
  var startLog: String { "\(home.path)/\(ClusterHome.startLog)" }
}
