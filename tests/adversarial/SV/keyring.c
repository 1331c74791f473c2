#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_add_key, "user", "canary", "x", 1, -4);
    puts("ok");
    return 0;
}
