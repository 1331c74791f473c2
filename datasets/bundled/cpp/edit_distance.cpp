#include <algorithm>
#include <string>
#include <vector>

// Levenshtein distance: the least number of insertions, deletions and substitutions.
long long edit_distance(const std::string& source, const std::string& target) {
    const std::size_t rows = source.size() + 1;
    const std::size_t cols = target.size() + 1;
    std::vector<std::vector<long long>> table(rows, std::vector<long long>(cols));
    for (std::size_t i = 0; i < rows; ++i) {
        table[i][0] = i;
    }
    for (std::size_t j = 0; j < cols; ++j) {
        table[0][j] = j;
    }
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < cols; ++j) {
            const long long cost = source[i - 1] == target[j - 1] ? 0 : 1;
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost});
        }
    }
    return table.back().back();
}
