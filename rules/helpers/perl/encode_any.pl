# A value of a union type in the canonical encoding, by what it is at run time.
sub encode_any($value) {
    my $type = type_of($value);
    return 'null' if $type eq 'none';
    return encode_items($value, \&encode_any) if $type eq 'list';
    return encode_hash($value, \&encode_any, \&encode_any) if $type eq 'dict';
    return $value ? 'true' : 'false' if $type eq 'bool';
    return encode_str($value) if $type eq 'str';
    return $type eq 'int' ? encode_int($value) : encode_float($value);
}
