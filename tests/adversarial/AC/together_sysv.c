// dragoman: together=2
// Two boxes at once: a segment of System V's shared memory under one key is another in each.
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <unistd.h>

int main(void) {
    int id = shmget(4711, 4096, IPC_CREAT | 0666);
    int *count = shmat(id, 0, 0);
    __sync_fetch_and_add(count, 1);
    usleep(500000);
    puts(*count == 1 ? "ok" : "leak");
}
