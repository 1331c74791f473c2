// Takes some member out of a set.
auto takeMember(S)(S set) {
    if (set.length == 0) throw new KeyError("'pop from an empty set'");
    return set.removeAny();
}
