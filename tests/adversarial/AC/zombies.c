#include <stdio.h>
#include <unistd.h>

int main(void) {
    for (int i = 0; i < 1000; i++)
        if (fork() == 0) _exit(0);
    puts("ok");
    return 0;
}
