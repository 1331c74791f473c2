# Removes and gives the last (or the first) inserted pair.
sub pop_item($hash, $last) {
    my @keys = keys %$hash or die "KeyError: 'popitem(): dictionary is empty'\n";
    my $key = $last ? $keys[-1] : $keys[0];
    return [$key, delete $hash->{$key}];
}
