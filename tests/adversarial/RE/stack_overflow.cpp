int depth(volatile int n) {
    volatile char frame[4096] = {};
    return n + depth(n + 1) + frame[n % 7];
}

int main() {
    return depth(0);
}
