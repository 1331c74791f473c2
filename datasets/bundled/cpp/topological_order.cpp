#include <functional>
#include <map>
#include <queue>
#include <stdexcept>
#include <string>
#include <vector>

// Order tasks so that each follows those it depends on; among ready tasks the first by name goes first.
std::vector<std::string> topological_order(const std::map<std::string, std::vector<std::string>>& dependencies) {
    std::map<std::string, std::size_t> waiting;
    std::map<std::string, std::vector<std::string>> users;
    std::priority_queue<std::string, std::vector<std::string>, std::greater<>> ready;
    for (const auto& [task, needed] : dependencies) {
        waiting[task] = needed.size();
        if (needed.empty()) {
            ready.push(task);
        }
        for (const auto& other : needed) {
            if (dependencies.count(other) == 0) {
                throw std::invalid_argument("unknown task");
            }
            users[other].push_back(task);
        }
    }
    std::vector<std::string> order;
    while (!ready.empty()) {
        const std::string task = ready.top();
        ready.pop();
        order.push_back(task);
        for (const auto& user : users[task]) {
            if (--waiting[user] == 0) {
                ready.push(user);
            }
        }
    }
    if (order.size() < dependencies.size()) {
        throw std::invalid_argument("dependencies form a cycle");
    }
    return order;
}
