// Takes the last entry out of a dictionary, or the first.
auto takeEntry(D)(D dict, bool first = false) {
    if (dict.length == 0) throw new KeyError("'popitem(): dictionary is empty'");
    auto key = dict.keys[first ? 0 : $ - 1], entry = tuple(key, dict[key]);
    dict.remove(key);
    return entry;
}
