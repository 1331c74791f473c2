// Its flags lie in memory, where no filter sees them.
#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    puts(syscall(SYS_clone3, 0, 0) == -1 && errno == ENOSYS ? "ok" : "leak");
}
