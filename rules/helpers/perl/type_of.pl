# The type of a value of several possible ones.
sub type_of($value) {
    use B;
    no warnings 'experimental::builtin';
    return 'none' unless defined $value;
    return { ARRAY => 'list', HASH => 'dict', CODE => 'func', 'Math::BigInt' => 'int' }->{ ref $value } // ref $value if ref $value;
    return builtin::is_bool($value) ? 'bool' : 'str' unless builtin::created_as_number($value);
    return B::svref_2object(\$value)->FLAGS & B::SVf_NOK ? 'float' : 'int';
}
