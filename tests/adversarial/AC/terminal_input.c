// Puts words into a terminal's mouth: its controlling terminal's, and that of a terminal of its own.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int main(void) {
    char word = '#';
    int terminal = open("/dev/tty", O_RDWR);
    int own = posix_openpt(O_RDWR | O_NOCTTY);
    int failed = ioctl(terminal, TIOCSTI, &word) < 0 && ioctl(own, TIOCSTI, &word) < 0 && ioctl(0, TIOCSTI, &word) < 0;
    // The upper half of the request is not looked at by the kernel, and a filter must not either.
    failed = failed && syscall(16, own, 0xffffffff00000000ul | TIOCSTI, &word) < 0;
    puts(failed ? "ok" : "leak");
}
