#include <stdexcept>
#include <utility>

// Repeated digit sum of a non-negative integer and the number of rounds it took.
std::pair<long long, long long> digital_root(long long n) {
    if (n < 0) {
        throw std::invalid_argument("digital_root() needs a non-negative integer");
    }
    long long rounds = 0;
    while (n > 9) {
        long long digits = 0;
        for (; n > 0; n /= 10) {
            digits += n % 10;
        }
        n = digits;
        ++rounds;
    }
    return {n, rounds};
}
