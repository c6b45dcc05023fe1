import Foundation

/// Stops the server and removes its folder when this process ends, even when it is killed.
///
/// A shell waits for the end of a pipe that only this process holds open.
struct Watchdog: Sendable {
  private let leash: FileHandle

  init(folder: String) throws {
    let pipe = Pipe()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", Self.script, "sh", folder]
    shell.standardInput = pipe
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    leash = pipe.fileHandleForWriting
    // A child that inherited this end would keep the watchdog waiting after we are gone.
    _ = fcntl(leash.fileDescriptor, F_SETFD, FD_CLOEXEC)
    try shell.run()
  }

  /// The postmaster's own process is the first line of its lock file; QUIT ends it at once.
  private static let script = """
    trap '' INT TERM HUP
    cat >/dev/null
    file="$1/cluster/postmaster.pid"
    pid=$(head -n 1 "$file" 2>/dev/null)
    if [ -n "$pid" ] && kill -QUIT "$pid"; then
      while [ -e "$file" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
    fi
    rm -rf "$1"
    """
}
