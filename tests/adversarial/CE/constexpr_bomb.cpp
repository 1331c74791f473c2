// dragoman: cpu_s=1
constexpr long work(long n) { return n < 2 ? 1 : work(n - 1) + work(n - 2) + work(n - 1); }
static_assert(work(60) == 0);
int main() { }
