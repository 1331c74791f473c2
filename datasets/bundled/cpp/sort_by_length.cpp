#include <algorithm>
#include <string>
#include <vector>

// Sort words by length; words of equal length keep their order in both directions.
std::vector<std::string> sort_by_length(std::vector<std::string> words, bool longest_first = false) {
    std::stable_sort(words.begin(), words.end(), [longest_first](const auto& a, const auto& b) {
        return longest_first ? a.size() > b.size() : a.size() < b.size();
    });
    return words;
}
