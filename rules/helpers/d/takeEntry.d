// Takes the last entry out of a dictionary, or the first.
auto takeEntry(D)(D dict, bool first = false) {
    if (dict.length == 0) throw new KeyError("popitem(): dictionary is empty");
    auto entry = first ? dictItems(dict)[0] : dictItems(dict)[$ - 1];
    dict.remove(entry[0]);
    return entry;
}
