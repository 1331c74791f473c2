// The entries of two dictionaries; the second wins.
D merged(D, E)(D dict, E other) {
    D result = dict.dup;
    updateDict(result, other);
    return result;
}
