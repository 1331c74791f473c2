// Takes all keys away.
void clear() { table.clear(), order = null; }
