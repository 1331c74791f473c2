// dragoman: cpu_s=1
template <int N, int M>
struct A {
    static constexpr long value = A<N - 1, M>::value + A<N - 1, M + (1 << N)>::value;
};
template <int M>
struct A<0, M> {
    static constexpr long value = M;
};
int main() { return A<28, 0>::value; }
