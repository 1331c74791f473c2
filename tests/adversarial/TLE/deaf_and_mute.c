// dragoman: wall_s=1
// Whoever waits for the end of its output believes that it has ended.
#include <unistd.h>

int main(void) {
    setsid();
    for (int fd = 0; fd < 64; fd++) close(fd);
    for (;;) pause();
}
