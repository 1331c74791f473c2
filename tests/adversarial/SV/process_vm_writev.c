// Writes into another process's memory.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_process_vm_writev, 1, 0, 0, 0, 0, 0);
    puts("ok");
}
