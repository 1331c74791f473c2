// Opens a file by its number, past every mount (the escape named Shocker).
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_open_by_handle_at, 0, 0, 0);
    puts("ok");
}
