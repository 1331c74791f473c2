// The first process of a box of bubblewrap, which tells a signal from an exit code above 128 to nobody: starts the program, and tells its
// wait status on a descriptor that the program never has. Nothing from inside the box can end it, and with it all others go.
// Arguments: the descriptor, then the program and its arguments.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    int told = atoi(argv[1]), status = 0;
    sigset_t all, before;
    // The program has our user id: it may not look at us.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    pid_t program = fork();
    if (program < 0) return 127;
    if (program == 0) {
        sigprocmask(SIG_SETMASK, &before, NULL);
        // Bubblewrap leaves open what it was given itself.
        for (int fd = 3; fd < 64; fd++) close(fd);
        execvp(argv[2], argv + 2);
        dprintf(2, "%s: %s\n", argv[2], strerror(errno));
        _exit(127);
    }
    for (pid_t dead = 0; dead != program;) dead = wait(&status);
    dprintf(told, "%d\n", status);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
