// Puts the entries of one dictionary into another.
void updateDict(D, E)(ref D dict, E other) { foreach (key, value; other) dict[key] = value; }
