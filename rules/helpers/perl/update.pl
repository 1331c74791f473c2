# Stores keys and values in turn.
sub update($hash, @entries) {
    while (my ($key, $value) = splice(@entries, 0, 2)) { $hash->{$key} = $value }
}
