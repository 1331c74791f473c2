# The bytes of a text in a named encoding.
sub encode_as($text, $name) {
    my $encoding = Encode::find_encoding($name) // die failure('LookupError', "unknown encoding: $name");
    my $copy = $text;
    return eval { $encoding->encode($copy, Encode::FB_CROAK) } // die failure('UnicodeEncodeError', $@);
}
