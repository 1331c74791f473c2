// Fills the pipe that is read last while the other is read.
#include <string.h>
#include <unistd.h>

int main(void) {
    char block[65536];
    memset(block, 'x', sizeof block);
    for (;;)
        if (write(1, block, sizeof block) < 0 || write(2, block, sizeof block) < 0) return 1;
}
