// Moves a key to the end of a dictionary, or to its start.
void moveKey(D, K)(D dict, K key, bool last) {
    auto value = takeKey(dict, key);
    auto rest = last ? null : dictItems(dict);
    if (!last) dict.clear();
    dict[key] = value;
    foreach (entry; rest) dict[entry[0]] = entry[1];
}
