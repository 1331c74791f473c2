# The value at a key, or a default.
sub get_or($hash, $key, $default) {
    return exists($hash->{$key}) ? $hash->{$key} : $default;
}
