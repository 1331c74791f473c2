// dragoman: files_mb=8
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 16];
    memset(block, 1, sizeof block);
    int fd = open("/dev/shm/x", O_CREAT | O_WRONLY, 0600);
    while (write(fd, block, sizeof block) > 0);
    puts("ok");
    return 0;
}
