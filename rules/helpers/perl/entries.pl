# The entries of a hash as pairs.
sub entries($hash) {
    return map { [$_, $hash->{$_}] } keys %$hash;
}
