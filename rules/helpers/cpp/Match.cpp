// A match of a pattern: its groups and where it stands.
struct Match {
    std::vector<std::optional<std::string>> groups;
    std::int64_t start, end;
    explicit Match(const std::smatch& found) : start(found.position()), end(found.position() + found.length()) {
        for (const auto& group : found) groups.push_back(group.matched ? std::optional(group.str()) : std::nullopt);
    }
};
