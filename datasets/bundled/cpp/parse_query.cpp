#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

// Parse a URL query such as "?a=1&b=2&a=3"; a key may repeat, and a key without "=" has the value "".
std::map<std::string, std::vector<std::string>> parse_query(const std::string& query) {
    std::map<std::string, std::vector<std::string>> result;
    std::istringstream parts(query.rfind('?', 0) == 0 ? query.substr(1) : query);
    for (std::string part; std::getline(parts, part, '&');) {
        if (part.empty()) {
            continue;
        }
        const auto equals = part.find('=');
        std::string value = equals == std::string::npos ? "" : part.substr(equals + 1);
        std::replace(value.begin(), value.end(), '+', ' ');
        result[part.substr(0, equals)].push_back(value);
    }
    return result;
}
