# A hash with the same value at every key.
sub from_keys($value, @keys) {
    return ordered(map { ($_ => $value) } @keys);
}
