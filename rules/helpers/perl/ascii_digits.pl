# A text with the digits of all scripts as those of ASCII: each comes after as many digits as it says, modulo ten.
sub ascii_digits($text) {
    my $value = sub ($code) {
        my $before = 0;
        $before++ while chr($code - $before - 1) =~ /\d/;
        return $before % 10;
    };
    return $text =~ s/(\d)/$value->(ord $1)/ger;
}
