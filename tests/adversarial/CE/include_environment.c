// The test puts a canary into the host's environment; the compiler would quote it in its complaint.
#include "/proc/self/environ"
#include "/proc/1/environ"
int main(void) { return undeclared; }
