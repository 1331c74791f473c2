#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using Roads = std::map<std::string, std::map<std::string, long long>>;

// Length and stops of the shortest way between two towns (Dijkstra); -1 and no stops when there is none.
std::pair<long long, std::vector<std::string>> shortest_path(const Roads& roads, const std::string& start, const std::string& goal) {
    using Visit = std::pair<long long, std::string>;
    std::map<std::string, long long> distances{{start, 0}};
    std::map<std::string, std::string> came_from;
    std::priority_queue<Visit, std::vector<Visit>, std::greater<>> queue;
    queue.emplace(0, start);
    while (!queue.empty()) {
        const auto [distance, town] = queue.top();
        queue.pop();
        if (town == goal) {
            std::vector<std::string> path{goal};
            while (path.back() != start) {
                path.push_back(came_from.at(path.back()));
            }
            std::reverse(path.begin(), path.end());
            return {distance, path};
        }
        const auto neighbours = roads.find(town);
        if (distance > distances.at(town) || neighbours == roads.end()) {
            continue;
        }
        for (const auto& [neighbour, length] : neighbours->second) {
            if (length < 0) {
                throw std::invalid_argument("negative road from " + town);
            }
            const long long candidate = distance + length;
            const auto known = distances.find(neighbour);
            if (known == distances.end() || candidate < known->second) {
                distances[neighbour] = candidate;
                came_from[neighbour] = town;
                queue.emplace(candidate, neighbour);
            }
        }
    }
    return {-1, {}};
}
