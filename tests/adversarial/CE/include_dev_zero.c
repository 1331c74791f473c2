// dragoman: cpu_s=1
#include "/dev/zero"
int main(void) { return 0; }
