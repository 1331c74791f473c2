# A table for translate from a hash of characters or code points.
sub translation_of($hash) {
    return ordered(map { my $key = type_of($_) eq 'int' ? $_ : length($_) == 1 ? ord($_) : die "ValueError: string keys in translate table must be of length 1\n"; ($key => $hash->{$_}) } keys %$hash);
}
