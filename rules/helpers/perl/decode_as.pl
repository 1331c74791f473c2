# The text of bytes in a named encoding.
sub decode_as($bytes, $name) {
    my $encoding = Encode::find_encoding($name) // die "LookupError: unknown encoding: $name\n";
    my $copy = $bytes;
    return eval { $encoding->decode($copy, Encode::FB_CROAK) } // die "UnicodeDecodeError: $@\n";
}
