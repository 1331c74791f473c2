# The value at a key; a missing key is inserted with the default.
sub set_default($hash, $key, $default) {
    $hash->{$key} = $default unless exists $hash->{$key};
    return $hash->{$key};
}
