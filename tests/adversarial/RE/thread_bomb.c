#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void *wait_for_ever(void *nothing) {
    pause();
    return nothing;
}

int main(void) {
    pthread_t thread;
    for (int i = 0; i < 1000000; i++)
        if (pthread_create(&thread, 0, wait_for_ever, 0)) return 1;
    puts("ok");
}
