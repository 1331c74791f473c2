// Takes all entries out.
void clear() { Entries::clear(), places.clear(); }
