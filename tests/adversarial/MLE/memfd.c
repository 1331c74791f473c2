// dragoman: memory_mb=64
#define _GNU_SOURCE
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 20];
    memset(block, 1, sizeof block);
    int fd = memfd_create("m", 0);
    for (;;)
        if (write(fd, block, sizeof block) < 0) return 1;
}
