#include <vector>

// The fewest coins that make up an amount, or -1 when none do.
long long coin_change(const std::vector<long long>& coins, long long amount) {
    if (amount < 0) {
        return -1;
    }
    std::vector<long long> best(amount + 1, -1);
    best[0] = 0;
    for (long long total = 1; total <= amount; ++total) {
        for (long long coin : coins) {
            if (coin <= 0 || coin > total || best[total - coin] < 0) {
                continue;
            }
            const long long candidate = best[total - coin] + 1;
            if (best[total] < 0 || candidate < best[total]) {
                best[total] = candidate;
            }
        }
    }
    return best[amount];
}
