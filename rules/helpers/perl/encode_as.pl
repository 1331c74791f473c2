# The bytes of a text in a named encoding.
sub encode_as($text, $name) {
    my $encoding = Encode::find_encoding($name) // die "LookupError: unknown encoding: $name\n";
    my $copy = $text;
    return eval { $encoding->encode($copy, Encode::FB_CROAK) } // die "UnicodeEncodeError: $@\n";
}
