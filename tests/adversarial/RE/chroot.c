#include <stdio.h>
#include <unistd.h>

int main(void) {
    if (chroot("/tmp")) return 1;
    puts("ok");
}
