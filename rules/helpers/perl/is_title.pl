# Has a cased letter; upper case exactly where no letter precedes.
sub is_title($text) {
    return $text =~ /\p{L}/ && $text eq $text =~ s/(\p{L}+)/ucfirst(lc($1))/ger;
}
