#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    char params[256] = {0};
    long result = syscall(425, 8, params);
    puts(result == -1 && errno == ENOSYS ? "ok" : "io_uring is there");
    return 0;
}
