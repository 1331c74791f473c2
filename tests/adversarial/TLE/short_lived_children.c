// dragoman: cpu_s=0.5
// Each child works for a moment only, and nobody waits for it.
#include <signal.h>
#include <unistd.h>

int main(void) {
    signal(SIGCHLD, SIG_IGN);
    for (;;)
        if (fork() == 0) {
            for (volatile int i = 0; i < 3000000; i++) { }
            _exit(0);
        }
}
