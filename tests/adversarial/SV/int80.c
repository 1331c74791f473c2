// A 32-bit system call from a 64-bit program, which a filter for one architecture only would not see.
#include <stdio.h>

int main(void) {
    int result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20) : "memory");
    puts("ok");
    return 0;
}
