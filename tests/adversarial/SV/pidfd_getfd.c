// Takes a descriptor out of another process.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_pidfd_getfd, 0, 0, 0);
    puts("ok");
}
