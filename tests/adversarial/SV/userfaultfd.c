// Holds the kernel up at a page fault of its choice, as many exploits do.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_userfaultfd, 0);
    puts("ok");
}
