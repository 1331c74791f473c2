// Would tell when the host or another box opens a file that all see.
#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    puts(syscall(SYS_inotify_init1, 0) == -1 && errno == ENOSYS ? "ok" : "leak");
}
