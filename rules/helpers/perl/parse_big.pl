# The integer of any size that a text says.
sub parse_big($text) {
    my $plain = $text =~ s/^\s+|\s+$|(?<=\d)_(?=\d)//gr;
    die "ValueError: invalid literal for int(): $text\n" unless $plain =~ /^[+-]?\d+\z/;
    return Math::BigInt->new($plain);
}
