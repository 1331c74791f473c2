# A value of a union type in the canonical encoding, by what it is at run time.
sub encode_any($value) {
    use B;
    return 'null' unless defined $value;
    return encode_items($value, \&encode_any) if ref($value) eq 'ARRAY';
    return encode_hash($value, \&encode_any, \&encode_any) if ref($value);
    my $flags = B::svref_2object(\$value)->FLAGS;
    return encode_str($value) if $flags & B::SVf_POK;
    return $flags & B::SVf_IOK ? encode_int($value) : encode_float($value);
}
