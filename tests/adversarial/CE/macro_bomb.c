// dragoman: cpu_s=1
#define A(x) x x x x x x x x x x x x x x x x
#define B(x) A(A(A(A(A(A(A(A(x))))))))
int main(void) { B(;) return undeclared; }
