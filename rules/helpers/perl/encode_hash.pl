# A hash in the canonical encoding.
sub encode_hash($hash, $encode_key, $encode_value) {
    return encode_tagged('dict', '[' . join(',', map { '[' . $encode_key->($_) . ',' . $encode_value->($hash->{$_}) . ']' } keys %$hash) . ']');
}
