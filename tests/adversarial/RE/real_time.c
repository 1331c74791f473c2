// A real-time process is asked before all others.
#include <sched.h>
#include <stdio.h>

int main(void) {
    struct sched_param top = {.sched_priority = 99};
    if (sched_setscheduler(0, SCHED_FIFO, &top)) return 1;
    puts("ok");
}
