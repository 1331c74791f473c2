// Takes all entries out.
void clear() { std::deque<std::pair<Key, Value>>::clear(), places.clear(); }
