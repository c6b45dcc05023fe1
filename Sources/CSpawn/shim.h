#include <spawn.h>

// glibc declares these for GNU sources only, and Swift imports it as POSIX.
int pipe2(int ends[2], int flags);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
int memfd_create(const char *name, unsigned int flags);
int pidfd_open(pid_t process, unsigned int flags);

enum {
  CSPAWN_SETSID = 0x80,
  CSPAWN_MFD_CLOEXEC = 0x1,
};
