#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int deeper(volatile int n) { return 1 + deeper(n + 1); }

int main(void) {
    char mode[64], line[4096];
    if (!fgets(mode, sizeof mode, stdin)) return 1;
    mode[strcspn(mode, "\r\n")] = 0;
    if (!strcmp(mode, "sum")) {
        int a, b;
        if (scanf("%d %d", &a, &b) != 2) return 1;
        printf("%d\n", a + b);
    } else if (!strcmp(mode, "unflushed")) {
        printf("ok");
    } else if (!strcmp(mode, "utf8")) {
        if (!fgets(line, sizeof line, stdin)) return 1;
        line[strcspn(line, "\r\n")] = 0;
        printf("%s|ñ😀\n", line);
    } else if (!strcmp(mode, "megabyte")) {
        long count = 0;
        for (int c = getchar(); c != EOF; c = getchar()) count += c == 'x';
        printf("%ld\n", count);
    } else if (!strcmp(mode, "exception")) {
        abort();
    } else if (!strcmp(mode, "exit")) {
        return 3;
    } else if (!strcmp(mode, "signal")) {
        raise(SIGSEGV);
    } else if (!strcmp(mode, "cpu")) {
        for (volatile int i = 0;; i++) { }
    } else if (!strcmp(mode, "sleep")) {
        sleep(600);
    } else if (!strcmp(mode, "memory")) {
        for (;;) memset(malloc(1 << 20), 1, 1 << 20);
    } else if (!strcmp(mode, "output")) {
        for (;;) puts("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    } else if (!strcmp(mode, "stack")) {
        printf("%d\n", deeper(0));
    }
    return 0;
}
