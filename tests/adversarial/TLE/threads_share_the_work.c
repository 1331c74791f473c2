// dragoman: cpu_s=0.5
#include <pthread.h>

static void *work(void *nothing) {
    for (volatile long i = 0;; i++) { }
    return nothing;
}

int main(void) {
    pthread_t thread;
    for (int i = 0; i < 8; i++) pthread_create(&thread, 0, work, 0);
    work(0);
}
