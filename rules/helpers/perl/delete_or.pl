# Removes a key and gives its value, or a default.
sub delete_or($hash, $key, $default) {
    return exists($hash->{$key}) ? delete($hash->{$key}) : $default;
}
