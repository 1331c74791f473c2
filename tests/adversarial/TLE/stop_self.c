// dragoman: wall_s=1
#include <signal.h>
#include <unistd.h>

int main(void) {
    kill(getpid(), SIGSTOP);
    return 0;
}
