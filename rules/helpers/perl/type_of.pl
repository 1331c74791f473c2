# The type of a value of several possible ones.
sub type_of($value) {
    use B;
    no warnings 'experimental::builtin';
    return 'none' unless defined $value;
    return { ARRAY => 'list', HASH => 'dict', CODE => 'func', 'Math::BigInt' => 'int' }->{ ref $value } // ref $value if ref $value;
    my $flags = B::svref_2object(\$value)->FLAGS;
    return 'int' if $value eq '0' && $flags & B::SVf_IOK;    # what counts to zero is a text as well
    return builtin::is_bool($value) ? 'bool' : 'str' unless builtin::created_as_number($value);
    return $flags & B::SVf_IOK ? 'int' : 'float';    # an integer that was compared with a float is both
}
