// The first process of the box is not to be killed or stopped from within.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    kill(1, SIGKILL);
    kill(1, SIGSTOP);
    kill(getppid(), SIGTERM);
    usleep(50000);
    puts("ok");
}
