// dragoman: memory_mb=64
// Segments of System V's shared memory belong to no process.
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>

int main(void) {
    for (;;) {
        void *block = shmat(shmget(IPC_PRIVATE, 1 << 20, IPC_CREAT | 0600), 0, 0);
        memset(block, 1, 1 << 20);
        shmdt(block);
    }
}
