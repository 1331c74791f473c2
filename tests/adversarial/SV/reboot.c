// Turns the machine off.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    syscall(SYS_reboot, 0xfee1dead, 0x28121969, 0x4321fedc, 0);
    puts("ok");
}
