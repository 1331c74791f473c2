// dragoman: cpu_s=0.5 wall_s=5
#include <unistd.h>

int main(void) {
    for (;;) fork();
}
