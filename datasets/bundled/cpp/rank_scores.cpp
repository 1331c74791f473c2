#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

// Standings (place, name, score): best first, equal scores share a place and stand in order of name.
std::vector<std::tuple<long long, std::string, long long>> rank_scores(const std::map<std::string, long long>& scores) {
    std::vector<std::pair<std::string, long long>> ordered(scores.begin(), scores.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::tuple<long long, std::string, long long>> standings;
    for (const auto& [name, score] : ordered) {
        long long place = static_cast<long long>(standings.size()) + 1;
        if (!standings.empty() && std::get<2>(standings.back()) == score) {
            place = std::get<0>(standings.back());
        }
        standings.emplace_back(place, name, score);
    }
    return standings;
}
