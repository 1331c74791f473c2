# Whether a value counts as true.
sub truthy($value) {
    return ref($value) eq 'ARRAY' ? scalar(@$value) : ref($value) ? scalar(keys %$value) : defined($value) && $value ne '' && $value ne '0';
}
