// A dictionary of entries.
D dictOf(D, P)(P[] entries) {
    D dict = emptyDict!D;
    foreach (entry; entries) dict[entry[0]] = entry[1];
    return dict;
}
