# The integer of any size that a text says.
sub parse_big($text) {
    my $plain = $text =~ s/^\s+|\s+$|(?<=\d)_(?=\d)//gr;
    die failure('ValueError', "invalid literal for int(): $text") unless $plain =~ /^[+-]?\d+\z/;
    return Math::BigInt->new($plain);
}
