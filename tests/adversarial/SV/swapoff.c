// Takes the machine's swap away.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_swapoff, "/dev/null");
    puts("ok");
}
