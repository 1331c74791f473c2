#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>

int main(void) {
    unshare(CLONE_NEWUSER);
    puts("ok");
    return 0;
}
