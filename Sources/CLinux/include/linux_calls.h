// System calls that the C library shows only under _GNU_SOURCE.
#ifndef CLINUX_LINUX_CALLS_H
#define CLINUX_LINUX_CALLS_H
#include <stddef.h>
#include <stdint.h>

/// A pipe whose ends close on exec; 0, or -1 with errno.
int linux_pipe(int32_t ends[2]);
/// Real, effective and saved user and group become `identifier`; no other groups stay. 0, or -1 with errno.
int linux_become(uint32_t identifier);
/// No new privileges, and /proc/self readable again after a change of user. 0, or -1 with errno.
int linux_give_up_privileges(void);
/// New user and mount namespaces for the calling thread, which must be the only one. 0, or -1 with errno.
int linux_unshare_user_and_mounts(void);
/// Whether `needle` occurs in `hay`.
int linux_contains(const void *hay, size_t hay_length, const void *needle, size_t needle_length);
#endif
