// dragoman: cpu_s=3
#include "/dev/zero"
int main(void) { return 0; }
