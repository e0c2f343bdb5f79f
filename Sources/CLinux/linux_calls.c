#define _GNU_SOURCE
#include "linux_calls.h"
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

int linux_pipe(int32_t ends[2]) { return pipe2(ends, O_CLOEXEC); }

int linux_become(uint32_t identifier) {
  if (setgroups(0, NULL) != 0) return -1;
  if (setresgid(identifier, identifier, identifier) != 0) return -1;
  return setresuid(identifier, identifier, identifier);
}

int linux_give_up_privileges(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}

int linux_unshare_user_and_mounts(void) { return unshare(CLONE_NEWUSER | CLONE_NEWNS); }

int linux_contains(const void *hay, size_t hay_length, const void *needle, size_t needle_length) {
  return memmem(hay, hay_length, needle, needle_length) != NULL;
}
