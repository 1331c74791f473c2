// Whether an exception is of one of these classes.
template <class... Classes>
bool is_any(const std::exception& error) { return ((dynamic_cast<const Classes*>(&error) != nullptr) || ...); }
